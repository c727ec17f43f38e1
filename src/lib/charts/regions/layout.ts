import type { Mark } from '#lib/scene/scene.ts';
import { NONE } from '#lib/selection/facets.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import {
  BASE,
  drawBar,
  drawFigure,
  FIGURE_GAP,
  figureRoom,
  fitRow,
  LINE,
  scaleTo,
} from '../kinds/bar-row.ts';
import type { ChartWithRows, SideRow } from '../kinds/chart-row.ts';
import type { ChartContext } from '../chart.ts';
import { isMarked, isQuiet, stateOf } from '../kinds/row-state.ts';
import { facetOf, listRegions, type RegionsSpec } from './spec.ts';

const LABEL_GAP = 10;
/** What names leave to the longest bar before they take more lines, and before they stand above it. */
const FAIR_BAR = 56;
const LEAST_BAR = 30;

/** Bars of counties (fjord) or Russian regions (rust) on one scale, and last what is not stated. The page writes the heading. */
export function layoutRegions(spec: RegionsSpec, context: ChartContext): ChartWithRows<SideRow> {
  const { width, f } = context;
  const regions = listRegions(spec, context);
  const room = width - figureRoom(regions.map(({ grants }) => f.integer(grants))) - FIGURE_GAP;
  const names = fitNames(
    regions.map(({ name }) => name),
    room,
  );
  const zero = names.isAbove ? 6 : names.width + LABEL_GAP;
  const scale = scaleTo(
    regions.map(({ grants }) => grants),
    Math.max(0, room - zero),
  );
  const ink = spec.side === 'NO' ? 'fjord' : 'rust';

  const marks: Mark[] = [];
  const rows: SideRow[] = [];
  let y = 0;
  for (const { id, name, grants, places } of regions) {
    const isGap = id === NONE;
    const state = stateOf([id], spec.clause, places);
    const lines = wrapLabel(name, names.isAbove ? width : names.width + 0.01, undefined, 600);
    const row = fitRow(lines.length, names.isAbove);
    const top = y + row.names;
    const bar = y + row.bars;
    const fill = isMarked(state)
      ? 'ink'
      : isQuiet(state) || grants === 0
        ? 'ink3'
        : isGap
          ? 'ink2'
          : 'ink';
    const length = scale(grants);
    const end = zero + (grants > 0 ? Math.max(1, length) : 0) + FIGURE_GAP;
    marks.push({
      kind: 'group',
      key: id,
      marks: [
        ...lines.map((line, index) =>
          label(`${id}-name-${index}`, 0, top + index * LINE + LINE / 2 + BASE, line, {
            fill,
            weight: isMarked(state) ? 600 : 400,
          }),
        ),
        ...drawBar(id, [zero, bar], length, 1, { ink, state, isGap }),
        ...drawFigure(id, end, bar, f.integer(grants), 'start', { state, isZero: grants === 0 }),
      ],
    });
    rows.push({
      key: id,
      side: spec.side,
      facet: facetOf(spec),
      values: [id],
      name,
      grants,
      state,
      box: { x0: 0, x1: width, y0: y, y1: y + row.height },
    });
    y += row.height;
  }
  return { scene: { width, height: y, defs: [], marks }, rows };
}

/** Names beside the bars, in more lines where needed, or above them where even a word is too long. */
function fitNames(
  names: readonly string[],
  room: number,
): { readonly isAbove: boolean; readonly width: number } {
  // A chosen name is bold: nothing moves when it is.
  const widest = (parts: readonly string[]) =>
    Math.max(0, ...parts.map((part) => widthOf(part, 600)));
  const name = widest(names);
  const word = widest(names.flatMap((text) => text.split(' ')));
  const width = Math.max(word, Math.min(name, room - LABEL_GAP - FAIR_BAR));
  return { isAbove: width > room - LABEL_GAP - LEAST_BAR, width };
}
