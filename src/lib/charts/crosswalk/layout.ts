import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { drawDot } from './dot.ts';
import { layoutList } from './list.ts';
import { buildCrosswalk, type CrosswalkSpec, type Standing } from './spec.ts';
import { fitGrid, layoutGrid } from './grid.ts';

const LINE = 16;
const ITEM_GAP = 20;

/**
 * Labels of the sources by period: a grid where its columns fit into the width, a list by period where
 * they do not. Each cell has a dot, its area the number of grants, and the number.
 */
export function layoutCrosswalk(spec: CrosswalkSpec, context: ChartContext): Scene {
  const { width, m } = context;
  const crosswalk = buildCrosswalk(spec.rows);
  if (crosswalk.rows.length === 0) {
    const lines = wrapLabel(m.noGrants, width);
    const marks = lines.map((line, index) =>
      label(`none-${index}`, 0, 13 + index * LINE, line, { fill: 'ink2' }),
    );
    return { width, height: lines.length * LINE + 4, defs: [], marks };
  }
  const hasUnknown = crosswalk.rows.some(({ cells }) =>
    cells.some((cell) => cell?.standing === 'unknown'),
  );
  const legend = drawLegend(context, hasUnknown);
  const columns = fitGrid(crosswalk, context);
  const body = columns
    ? layoutGrid(crosswalk, spec, columns, legend.height + 12, context)
    : layoutList(crosswalk, spec, legend.height + 12, context);
  return { width, height: body.height, defs: [], marks: [...legend.marks, ...body.marks] };
}

function drawLegend({ width, m }: ChartContext, hasUnknown: boolean) {
  const items: readonly (readonly [Standing, string])[] = [
    ['own', m.crosswalk.own],
    ['other', m.crosswalk.other],
    ...(hasUnknown ? [['unknown', m.crosswalk.unknown] as const] : []),
  ];
  const marks: Mark[] = [];
  let [x, y] = [0, 0];
  for (const [standing, words] of items) {
    const lines = wrapLabel(words, width - 18);
    const length = 18 + Math.max(...lines.map((line) => widthOf(line)));
    if (x > 0 && x + length > width) {
      x = 0;
      y += LINE + 4;
    }
    marks.push(
      ...drawDot(`legend-${standing}`, [x + 6, y + 8.5], 6, standing, 'ink2'),
      ...lines.map((line, index) =>
        label(`legend-${standing}-${index}`, x + 18, y + 13 + index * LINE, line, { fill: 'ink2' }),
      ),
    );
    y += (lines.length - 1) * LINE;
    // What took several lines stands alone.
    x = lines.length > 1 ? width : x + length + ITEM_GAP;
  }
  return { marks, height: y + LINE };
}
