import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, widthOf, wrapLabel } from '../text.ts';
import { drawCell, RADIUS } from './dot.ts';
import { isQuiet } from './quiet.ts';
import type { Crosswalk, CrosswalkSpec } from './spec.ts';
import { nameColumn, nameRow } from './words.ts';

const LINE = 16;
const BASE = 4.5;
const INDENT = 20;
const GAP = 8;

/** For a phone: period after period, each with its labels; the sign says the group of today. */
export function layoutList(
  { columns, rows, totals }: Crosswalk,
  spec: CrosswalkSpec,
  top: number,
  context: ChartContext,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const { width, m, f } = context;
  const most = Math.max(...rows.flatMap(({ cells }) => cells.map((cell) => cell?.grants ?? 0)));
  const figures = Math.max(...totals.map((total) => widthOf(f.integer(total), 600)));
  const dots = width - figures - GAP - RADIUS;
  const marks: Mark[] = [];
  let y = top;
  columns.forEach((column, at) => {
    const total = totals[at] ?? 0;
    if (total === 0) return;
    const quiet = isQuiet(spec, column, null);
    marks.push(
      {
        kind: 'line',
        key: `rule-${column.key}`,
        x1: 0,
        x2: width,
        y1: y,
        y2: y,
        stroke: { paint: 'rule', width: 1 },
      },
      label(`head-${column.key}`, 0, y + 20, nameColumn(column, context), {
        size: SIZE.text,
        weight: 600,
        fill: quiet ? 'ink3' : 'ink',
      }),
      label(`total-${column.key}`, width, y + 20, f.integer(total), {
        anchor: 'end',
        weight: 600,
        fill: quiet ? 'ink3' : 'ink',
      }),
    );
    y += 28;
    rows.forEach((row, index) => {
      const cell = row.cells[at];
      if (!cell) return;
      const key = `${column.key}-${index}`;
      const lines = wrapLabel(nameRow(row, context), dots - RADIUS - GAP - INDENT);
      const height = Math.max(24, lines.length * LINE + 6);
      const middle = y + height / 2;
      const first = middle - ((lines.length - 1) * LINE) / 2;
      const steps = isQuiet(spec, column, row.group);
      marks.push(
        {
          ...categoryShape(row.group, 6, first, 11),
          key: `${key}-sign`,
          ...(steps && { opacity: 0.38 }),
        },
        ...lines.map((line, part) =>
          label(`${key}-name-${part}`, INDENT, first + BASE + part * LINE, line, {
            fill: steps ? 'ink3' : row.label === null ? 'ink2' : 'ink',
          }),
        ),
        ...drawCell({ key, dot: [dots, middle], figure: { x: width, anchor: 'end' } }, cell, {
          group: row.group,
          most,
          isQuiet: steps,
          words: f.integer(cell.grants),
        }),
      );
      y += height;
    });
    y += GAP;
  });
  // What the signs stand for.
  const groups = [...new Set(rows.map(({ group }) => group))];
  for (const group of groups) {
    const lines = wrapLabel(m.groups[group], width - INDENT);
    marks.push(
      categoryShape(group, 6, y + 8.5, 11),
      ...lines.map((line, part) =>
        label(`group-${group}-${part}`, INDENT, y + 13 + part * LINE, line, { fill: 'ink2' }),
      ),
    );
    y += lines.length * LINE + 4;
  }
  return { marks, height: y };
}
