import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import type { YearAxis } from './axis.ts';
import type { Captions } from './captions.ts';
import { NORDIC_SCHEME_FROM, type YearBar } from './figures.ts';

const LINE = 16;
/** From the figures below to the bracket, and from the bracket to the words. */
const GAP = 12;

export interface NordicNote {
  /** px per grant at which it still fits below `room` px above the base line. */
  readonly limit: (room: number) => number;
  readonly draw: (base: number, perGrant: number) => Mark[];
}

/** A bracket over the years of the new scheme and the words why they do not continue the series. */
export function buildNordicNote(
  bars: readonly YearBar[],
  axis: YearAxis,
  captions: Captions,
  { m }: ChartContext,
): NordicNote {
  const nordic = bars.filter(({ year }) => year >= NORDIC_SCHEME_FROM);
  if (nordic.length === 0) return { limit: () => Infinity, draw: () => [] };
  const x0 = axis.xOf(NORDIC_SCHEME_FROM) + 3;
  const x1 = axis.width - 2;
  const longestWord = Math.max(...m.timeline.nordic.split(' ').map((word) => widthOf(word)));
  const lines = wrapLabel(m.timeline.nordic, Math.max(96, longestWord, x1 - x0));
  const left = x1 - Math.max(...lines.map((line) => widthOf(line)));
  const own = lines.length * LINE + 2 * GAP;
  const beneath = bars.filter(({ year }) => axis.xOf(year + 1) > Math.min(left, x0));
  const heightOf = (perGrant: number) =>
    Math.max(...beneath.map((bar) => captions.height(bar, perGrant)));
  return {
    limit: (room) => {
      // Heights rise straight with the scale, from what they are at 0.
      const rise = Math.max(
        ...beneath.map(({ value, published }) => Math.max(value, published?.value ?? 0)),
      );
      return rise === 0 ? Infinity : (room - own - heightOf(0)) / rise;
    },
    draw: (base, perGrant) => {
      const y = base - heightOf(perGrant) - GAP;
      return [
        {
          kind: 'path',
          key: 'nordic',
          d: `M${x0} ${y + 6}V${y}H${x1}V${y + 6}`,
          fill: 'none',
          stroke: { paint: 'ink3', width: 1 },
        },
        ...lines.map((line, index) =>
          label(`nordic-${index}`, x1, y - 8 - (lines.length - 1 - index) * LINE, line, {
            anchor: 'end',
            fill: 'ink2',
            halo: 'paper',
          }),
        ),
      ];
    },
  };
}
