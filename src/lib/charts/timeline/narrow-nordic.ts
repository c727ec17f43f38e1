import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { NORDIC_SCHEME_FROM } from './figures.ts';
import { LEFT, ROW } from './narrow-rows.ts';

const LINE = 16;

/** A bracket behind the years of the new scheme with its words; below the chart where the bars leave no room. */
export function drawNarrowNordic(
  rows: readonly { readonly year: number; readonly end: number }[],
  { top, right }: { readonly top: number; readonly right: number },
  { width, m }: ChartContext,
): { readonly marks: Mark[]; readonly bottom: number } {
  const first = rows.findIndex(({ year }) => year >= NORDIC_SCHEME_FROM);
  if (first < 0) return { marks: [], bottom: top };
  const y0 = top + first * ROW + 4;
  const y1 = top + rows.length * ROW - 4;
  const x = Math.max(LEFT + 20, ...rows.slice(first).map(({ end }) => end)) + 14;
  const longestWord = Math.max(...m.timeline.nordic.split(' ').map((word) => widthOf(word)));
  const lines = wrapLabel(m.timeline.nordic, right - x - 8);
  const isBeside =
    longestWord <= right - x - 8 && lines.length * LINE <= (rows.length - first) * ROW;
  if (!isBeside) {
    const below = wrapLabel(`${NORDIC_SCHEME_FROM}–: ${m.timeline.nordic}`, width);
    return {
      marks: below.map((line, index) =>
        label(`nordic-${index}`, 0, y1 + 24 + index * LINE, line, { fill: 'ink2' }),
      ),
      bottom: y1 + 12 + below.length * LINE + 4,
    };
  }
  const start = (y0 + y1) / 2 + 4.5 - ((lines.length - 1) * LINE) / 2;
  return {
    marks: [
      {
        kind: 'path',
        key: 'nordic',
        d: `M${x - 6} ${y0}H${x}V${y1}H${x - 6}`,
        fill: 'none',
        stroke: { paint: 'ink3', width: 1 },
      },
      ...lines.map((line, index) =>
        label(`nordic-${index}`, x + 8, start + index * LINE, line, {
          fill: 'ink2',
          halo: 'paper',
        }),
      ),
    ],
    bottom: y1 + 4,
  };
}
