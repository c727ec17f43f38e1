import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import { BASE, drawBar, drawFigure, figureRoom, LINE, scaleTo } from '../kinds/bar-row.ts';
import type { ChartRow, ChartWithRows } from '../kinds/chart-row.ts';
import type { ChartContext } from '../chart.ts';
import { isMarked, isQuiet, stateOf } from '../kinds/row-state.ts';
import { label, wrapLabel } from '../text.ts';
import { detailsOf, type CategoryRowsSpec } from './spec.ts';

/** Names and bars begin here: room for the sign. */
const INDENT = 20;
const BAR = 5;
/** Around the lines of a name and its bar; a row of one line is 28 px high. */
const ABOVE = 1;
const BETWEEN = 2;
const BELOW = 4;

/** The categories as a filter: sign, name and grants on a line, a thin bar under it. */
export function layoutCategoryRows(
  spec: CategoryRowsSpec,
  { width, m, f }: ChartContext,
): ChartWithRows {
  const figures = figureRoom(spec.rows.map(({ grants }) => f.integer(grants)));
  const scale = scaleTo(
    spec.rows.map(({ grants }) => grants),
    width - INDENT,
  );
  const marks: Mark[] = [];
  const rows: ChartRow[] = [];
  let y = 0;
  for (const { group, grants } of spec.rows) {
    const name = m.groups[group];
    const state = stateOf([group], spec.clause, detailsOf(group));
    const isGap = group === 'X';
    // Measured bold, so that nothing moves when the row is chosen.
    const lines = wrapLabel(name, width - INDENT - figures - 8, undefined, 600);
    const middle = y + ABOVE + LINE / 2;
    const bar = y + ABOVE + lines.length * LINE + BETWEEN + BAR / 2;
    const height = ABOVE + lines.length * LINE + BETWEEN + BAR + BELOW;
    const fill = isMarked(state)
      ? 'ink'
      : isQuiet(state) || grants === 0
        ? 'ink3'
        : isGap
          ? 'ink2'
          : 'ink';
    const quiet = isQuiet(state) || grants === 0 ? { opacity: 0.38 } : {};
    const ink = categoryInk(group);
    marks.push({
      kind: 'group',
      key: group,
      marks: [
        { ...categoryShape(group, 6, middle, 11), ...quiet },
        ...lines.map((line, index) =>
          label(`${group}-name-${index}`, INDENT, middle + BASE + index * LINE, line, {
            fill,
            weight: isMarked(state) ? 600 : 400,
          }),
        ),
        ...drawFigure(group, width, middle, f.integer(grants), 'end', {
          state,
          isZero: grants === 0,
        }),
        ...drawBar(group, [INDENT, bar], scale(grants), 1, { ink, state, isGap, height: BAR }),
      ],
    });
    rows.push({
      key: group,
      facet: 'category',
      values: [group],
      name,
      grants,
      state,
      box: { x0: 0, x1: width, y0: y, y1: y + height },
    });
    y += height;
  }
  return { scene: { width, height: y, defs: [], marks }, rows };
}
