import type { Scene, Mark } from '#lib/scene/scene.ts';
import {
  BASE,
  drawBar,
  drawFigure,
  FIGURE_GAP,
  figureRoom,
  LINE,
  PITCH,
  scaleTo,
} from '../kinds/bar-row.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import type { Box } from '../text-box.ts';
import type { ChartContext } from '../chart.ts';
import { drawSpread, spreadRoom } from './draw-spread.ts';
import { listBins, type BinRow, type SizesSpec } from './spec.ts';

/** A bar that can be chosen: the view lays a button over its box. */
interface SizeRow extends BinRow {
  /** In px of the scene; at least 24 px high, and boxes of a chart do not meet. */
  readonly box: Box;
}

interface SizesChart {
  readonly scene: Scene;
  readonly rows: readonly SizeRow[];
}

/** px between the bounds and the bars: room for a tick, and for the cap of a chosen bar. */
const AXIS_GAP = 13;
const GUTTER_GAP = 12;
const BAR_HEIGHT = 19;

/**
 * A histogram on its side: every bin is a row, small amounts on top, with its bounds on the left. Rows are equally high, and since each
 * bound is about twice the one before, the axis is logarithmic (inside a row it is exactly). On the right the median and the quartiles.
 */
export function layoutSizes(spec: SizesSpec, context: ChartContext): SizesChart {
  const { width, f } = context;
  const bins = listBins(spec, context);
  const { spread } = spec.sizes;
  if (bins.length === 0 || !spread) return layoutNothing(context);

  const bounds = [...bins.map(({ from }) => from), bins.at(-1)?.to ?? 0].map((n) => f.integer(n));
  const zero = Math.max(...bounds.map((words) => widthOf(words))) + AXIS_GAP;
  const gutter = spreadRoom(spread, context);
  const figures = bins.map(({ grants }) => f.integer(grants));
  const room = width - zero - gutter - GUTTER_GAP - FIGURE_GAP - figureRoom(figures);
  const scale = scaleTo(
    bins.map(({ grants }) => grants),
    Math.max(room, 1),
  );

  const heading = drawHeading(spec, context, { zero, gutter });
  const top = heading.height;
  const marks: Mark[] = [
    ...heading.marks,
    ...bounds.map((words, index) =>
      label(`bound-${index}`, zero - AXIS_GAP, top + index * PITCH + BASE, words, {
        fill: 'ink2',
        anchor: 'end',
      }),
    ),
    ...bounds.map((_, index): Mark => drawTick(index, zero, top + index * PITCH)),
  ];
  const rows = bins.map((bin, index) => {
    const y = top + (index + 0.5) * PITCH;
    const length = scale(bin.grants);
    marks.push(
      ...drawBar(bin.key, [zero, y], length, 1, {
        ink: 'doc',
        state: bin.state,
        isGap: false,
        height: BAR_HEIGHT,
      }),
      ...drawFigure(
        bin.key,
        zero + Math.max(length, 1) + FIGURE_GAP,
        y,
        figures[index] ?? '',
        'start',
        {
          state: bin.state,
          isZero: bin.grants === 0,
        },
      ),
    );
    const box = { x0: 0, x1: width - gutter, y0: y - PITCH / 2, y1: y + PITCH / 2 };
    return { ...bin, box };
  });
  const drawn = drawSpread(spread, bins, context, { x: width - gutter, top, pitch: PITCH });
  marks.push(...drawn.marks);
  const height = Math.max(top + bins.length * PITCH + LINE / 2, drawn.bottom);
  return { scene: { width, height, defs: [], marks }, rows };
}

function layoutNothing({ width, m }: ChartContext): SizesChart {
  const lines = wrapLabel(m.sizes.none, width);
  const marks = lines.map((line, index) =>
    label(`none-${index}`, 0, 13 + index * LINE, line, { fill: 'ink2' }),
  );
  return { scene: { width, height: lines.length * LINE + 4, defs: [], marks }, rows: [] };
}

/** What the axis is in, over all; what the bars count; what stands on the right. */
function drawHeading(
  { sizes: { measure }, baseYear }: SizesSpec,
  { width, m }: ChartContext,
  { zero, gutter }: { readonly zero: number; readonly gutter: number },
) {
  const unit = wrapLabel(m.sizes.unit({ measure, baseYear }), width, undefined, 600);
  const grants = wrapLabel(m.explore.columnGrants, Math.max(width - zero - gutter - 4, 1));
  const half = wrapLabel(m.sizes.middleHalf, gutter);
  const lines = Math.max(grants.length, half.length);
  const start = unit.length * LINE;
  const marks: readonly Mark[] = [
    ...unit.map((line, index) =>
      label(`unit-${index}`, 0, 13 + index * LINE, line, { weight: 600 }),
    ),
    ...grants.map((line, index) =>
      label(`grants-${index}`, zero, start + 13 + (lines - grants.length + index) * LINE, line, {
        fill: 'ink2',
      }),
    ),
    ...half.map((line, index) =>
      label(
        `half-${index}`,
        width - gutter,
        start + 13 + (lines - half.length + index) * LINE,
        line,
        {
          fill: 'ink2',
        },
      ),
    ),
  ];
  return { marks, height: start + lines * LINE + LINE };
}

function drawTick(index: number, zero: number, y: number): Mark {
  return {
    kind: 'line',
    key: `tick-${index}`,
    x1: zero - 10,
    x2: zero - 6,
    y1: y,
    y2: y,
    stroke: { paint: 'rule', width: 1 },
  };
}
