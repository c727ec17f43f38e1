import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { drawCell, RADIUS } from './dot.ts';
import { isQuiet } from './quiet.ts';
import type { Crosswalk, CrosswalkSpec, LabelRow } from './spec.ts';
import { nameColumn, nameRow } from './words.ts';

const LINE = 16;
const BASE = 4.5;
const INDENT = 20;
/** Narrower than this, labels break too often. */
const LABELS = 170;
const LABELS_MOST = 300;
const FIGURE_GAP = 4;
const CELL_GAP = 14;

interface Grid {
  /** Width of the labels, and of a column, px. */
  readonly labels: number;
  readonly cell: number;
}

/** The columns, as wide as their words and figures need; null where they do not fit. */
export function fitGrid({ columns, totals }: Crosswalk, context: ChartContext): Grid | null {
  const words = columns.flatMap((column) => nameColumn(column, context).split(' '));
  const figures = totals.map((total) => context.f.integer(total));
  const least =
    CELL_GAP +
    Math.max(
      ...words.map((word) => widthOf(word, 600)),
      2 * RADIUS + FIGURE_GAP + Math.max(...figures.map((figure) => widthOf(figure, 600))),
    );
  const labels = Math.min(context.width - columns.length * least, LABELS_MOST);
  if (labels < LABELS) return null;
  return { labels, cell: (context.width - labels) / columns.length };
}

/** Columns are periods; rows are labels under the group that they belong to today, and a total. */
export function layoutGrid(
  crosswalk: Crosswalk,
  spec: CrosswalkSpec,
  { labels, cell }: Grid,
  top: number,
  context: ChartContext,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { width, m, f } = context;
  const { columns, rows, totals } = crosswalk;
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((one) => one?.grants ?? 0)));
  const left = (index: number) => labels + index * cell;
  const marks: Mark[] = [];
  let y = top;

  const headings = columns.map((column) =>
    wrapLabel(nameColumn(column, context), cell - 6, undefined, 600),
  );
  const height = Math.max(...headings.map(({ length }) => length)) * LINE;
  columns.forEach((column, at) => {
    const lines = headings[at] ?? [];
    const first = y + height - lines.length * LINE + 12;
    marks.push(
      ...lines.map((line, index) =>
        label(`head-${column.key}-${index}`, left(at), first + index * LINE, line, {
          weight: 600,
          fill: isQuiet(spec, column, null) ? 'ink3' : 'ink',
        }),
      ),
    );
  });
  y += height + 6;

  const drawRow = (row: LabelRow, index: number): Mark => {
    const lines = wrapLabel(nameRow(row, context), labels - INDENT - 12);
    const rowHeight = Math.max(24, lines.length * LINE + 6);
    const middle = y + rowHeight / 2;
    const firstLine = middle - ((lines.length - 1) * LINE) / 2 + BASE;
    const mark: Mark = {
      kind: 'group',
      key: row.key,
      marks: [
        ...lines.map((line, at) =>
          label(`row-${index}-${at}`, INDENT, firstLine + at * LINE, line, {
            fill: row.label === null ? 'ink2' : 'ink',
          }),
        ),
        ...row.cells.flatMap((one, at) => {
          const column = columns[at];
          if (!one || !column) return [];
          const x = left(at);
          return drawCell(
            {
              key: `cell-${index}-${column.key}`,
              dot: [x + RADIUS, middle],
              figure: { x: x + 2 * RADIUS + FIGURE_GAP, anchor: 'start' },
            },
            one,
            {
              group: row.group,
              most,
              isQuiet: isQuiet(spec, column, row.group),
              words: f.integer(one.grants),
            },
          );
        }),
      ],
    };
    y += rowHeight;
    return mark;
  };

  rows.forEach((row, index) => {
    if (row.group !== rows[index - 1]?.group) {
      marks.push(rule(`rule-${row.group}`, y + 2, width, 'rule'));
      y += 6;
      const lines = wrapLabel(m.groups[row.group], width - INDENT, undefined, 600);
      marks.push(
        categoryShape(row.group, 6, y + 9, 11),
        ...lines.map((line, at) =>
          label(`group-${row.group}-${at}`, INDENT, y + 13 + at * LINE, line, { weight: 600 }),
        ),
      );
      y += lines.length * LINE + 2;
    }
    marks.push(drawRow(row, index));
  });

  marks.push(rule('rule-total', y + 3, width, 'ink'));
  y += 6;
  marks.push(
    label('total', INDENT, y + 15, m.categories.total, { weight: 600 }),
    ...columns.map((column, at) =>
      label(
        `total-${column.key}`,
        left(at) + 2 * RADIUS + FIGURE_GAP,
        y + 15,
        f.integer(totals[at] ?? 0),
        { weight: 600, fill: totals[at] && !isQuiet(spec, column, null) ? 'ink' : 'ink3' },
      ),
    ),
  );
  return { marks, height: y + 24 };
}

function rule(key: string, y: number, width: number, paint: 'rule' | 'ink'): Mark {
  return { kind: 'line', key, x1: 0, x2: width, y1: y, y2: y, stroke: { paint, width: 1 } };
}
