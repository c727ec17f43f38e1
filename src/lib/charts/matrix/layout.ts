import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { Box } from '../text-box.ts';
import type { ChartContext } from '../chart.ts';
import { BASE, LINE } from '../kinds/bar-row.ts';
import { stateOf } from '../kinds/row-state.ts';
import { label, wrapLabel } from '../text.ts';
import { drawCell } from './cells.ts';
import { fitGrid, fitLines } from './fit.ts';
import { fitHeads, lookOf } from './heads.ts';
import { headingsOf, lookUpCells, sortEnds, type MatrixEnd, type MatrixSpec } from './spec.ts';

/** A pair that the reader can choose: the view lays a button over its box. */
export interface MatrixBox {
  readonly key: string;
  readonly row: MatrixEnd;
  readonly column: MatrixEnd;
  /** Where it stands among the drawn rows and columns, from 0. */
  readonly at: readonly [row: number, column: number];
  readonly grants: number;
  /** Both clauses are just this pair. */
  readonly isChosen: boolean;
  /** In px of the scene. */
  readonly box: Box;
}

export interface MatrixChart {
  readonly scene: Scene;
  readonly boxes: readonly MatrixBox[];
}

/**
 * Rows by columns: shaded figures, and at the ends distinct grants. Where the width is too
 * small, names stand above their rows, and the weakest columns are left to the table.
 */
export function layoutMatrix(spec: MatrixSpec, context: ChartContext): MatrixChart {
  const { width, m, f } = context;
  const shown = (ends: readonly MatrixEnd[]) =>
    sortEnds(ends, spec.sort, context).filter(({ weight }) => weight > 0);
  const rows = shown(spec.rows);
  const grantsOf = lookUpCells(spec);
  if (rows.length === 0 || shown(spec.columns).length === 0) return sayEmpty(context);
  const total = m.explore.columnGrants;
  const grid = fitGrid(width, {
    rows,
    columns: shown(spec.columns),
    heading: headingsOf(spec, context).row,
    figures: [
      ...spec.cells.map(({ grants }) => f.integer(grants)),
      ...spec.columns.map(({ grants }) => f.integer(grants)),
    ],
    totals: [f.integer(spec.grants), total],
  });
  const { columns, left, cell, pitch } = grid;
  const right = left + columns.length * cell;
  const end = right + grid.total;
  const isChosen = (row: MatrixEnd, column: MatrixEnd) =>
    isOnly(row, spec.rowClause) && isOnly(column, spec.columnClause);
  const most = Math.max(1, ...spec.cells.map(({ grants }) => grants));

  const heads = fitHeads(grid, (column) => stateOf(column.values, spec.columnClause));
  const top = drawHeadings(spec, context, grid, heads.height);
  const marks: Mark[] = [
    ...top.marks,
    ...heads.draw(top.bottom),
    label('total-head', end, top.bottom - 4, total, { fill: 'ink2', anchor: 'end' }),
  ];
  const boxes: MatrixBox[] = [];
  let y = top.bottom + 4;
  rows.forEach((row, rowAt) => {
    const lines = fitLines(row.name, grid.name);
    const height = grid.isStacked
      ? lines.length * LINE + pitch + 4
      : Math.max(pitch, lines.length * LINE + 8);
    const middle = grid.isStacked ? y + height - pitch / 2 : y + height / 2;
    const first = grid.isStacked ? y + 17 : middle - ((lines.length - 1) * LINE) / 2 + BASE;
    const look = lookOf(stateOf(row.values, spec.rowClause));
    const own: Mark[] = [
      rule('rule', y, end, 'rule'),
      ...lines.map((line, at) => label(`name-${at}`, 0, first + at * LINE, line, look)),
    ];
    columns.forEach((column, columnAt) => {
      const grants = grantsOf(row.key, column.key);
      const x = left + columnAt * cell;
      const chosen = isChosen(row, column);
      own.push(
        ...drawCell(column.key, [x + cell / 2, middle], {
          grants,
          figure: f.integer(grants),
          share: grants / most,
          width: cell,
          height: pitch,
          isChosen: chosen,
        }),
      );
      if ((grants === 0 && !chosen) || row.values.length === 0 || column.values.length === 0)
        return;
      boxes.push({
        key: `${row.key} ${column.key}`,
        row,
        column,
        at: [rowAt, columnAt],
        grants,
        isChosen: chosen,
        box: { x0: x, x1: x + cell, y0: middle - pitch / 2, y1: middle + pitch / 2 },
      });
    });
    own.push(drawTotal('total', end, middle, f.integer(row.grants), 'end'));
    marks.push({ kind: 'group', key: row.key, marks: own });
    y += height;
  });

  const isTotalAbove = grid.isStacked;
  const middle = y + (isTotalAbove ? LINE + 4 : 0) + 16;
  marks.push({
    kind: 'group',
    key: 'totals',
    marks: [
      rule('rule', y, end, 'ink'),
      label('name', 0, isTotalAbove ? y + 17 : middle + BASE, total, { fill: 'ink2' }),
      ...columns.map(({ key, grants }, at) =>
        drawTotal(`${key}-total`, left + (at + 0.5) * cell, middle, f.integer(grants), 'middle'),
      ),
      drawTotal('all', end, middle, f.integer(spec.grants), 'end'),
    ],
  });
  y = middle + 16;
  if (grid.hidden > 0) {
    wrapLabel(m.matrix.hidden(grid.hidden), width).forEach((line, at) => {
      y += LINE;
      marks.push(label(`hidden-${at}`, 0, y, line, { fill: 'ink3' }));
    });
    y += 6;
  }
  return { scene: { width, height: y, defs: [], marks }, boxes };
}

function isOnly(end: MatrixEnd, { include, exclude }: MatrixSpec['rowClause']): boolean {
  return (
    end.values.length > 0 &&
    exclude.length === 0 &&
    include.length === end.values.length &&
    end.values.every((value) => include.includes(value))
  );
}

/** What the rows are and what the columns are, in the inks of the two sides. */
function drawHeadings(
  spec: MatrixSpec,
  context: ChartContext,
  {
    isStacked,
    name,
    left,
  }: { readonly isStacked: boolean; readonly name: number; readonly left: number },
  heads: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const headings = headingsOf(spec, context);
  const row = fitLines(headings.row, name);
  const column = fitLines(headings.column, context.width - left);
  const above = (isStacked ? row.length : 0) * LINE;
  const bottom = Math.max(
    above + column.length * LINE + 8 + heads + 4,
    isStacked ? 0 : row.length * LINE + 4,
  );
  const rowTop = isStacked ? 13 : bottom - 4 - (row.length - 1) * LINE;
  const style = { weight: 600 } as const;
  return {
    marks: [
      ...row.map((line, at) =>
        label(`row-heading-${at}`, 0, rowTop + at * LINE, line, { ...style, fill: 'fjord' }),
      ),
      ...column.map((line, at) =>
        label(`column-heading-${at}`, left, above + 13 + at * LINE, line, {
          ...style,
          fill: 'rust',
        }),
      ),
    ],
    bottom,
  };
}

function rule(key: string, y: number, end: number, paint: 'rule' | 'ink'): Mark {
  return { kind: 'line', key, x1: 0, x2: end, y1: y, y2: y, stroke: { paint, width: 1 } };
}

function drawTotal(
  key: string,
  x: number,
  y: number,
  words: string,
  anchor: 'middle' | 'end',
): Mark {
  return label(key, x, y + BASE, words, { weight: 600, anchor });
}

function sayEmpty({ width, m }: ChartContext): MatrixChart {
  const lines = wrapLabel(m.noGrants, width);
  return {
    scene: {
      width,
      height: lines.length * LINE + 4,
      defs: [],
      marks: lines.map((line, at) => label(`none-${at}`, 0, 13 + at * LINE, line)),
    },
    boxes: [],
  };
}
