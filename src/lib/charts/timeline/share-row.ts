import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf } from '../text.ts';
import type { YearAxis } from './axis.ts';
import { NORDIC_SCHEME_FROM, shareOfPublished, type YearBar } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** Below the years: what part of each year's published total is documented, or a dash. */
export function drawShares(
  bars: readonly YearBar[],
  spec: TimelineSpec,
  axis: YearAxis,
  top: number,
  { m, f }: ChartContext,
): { readonly marks: Mark[]; readonly height: number } {
  // Of sums one year is published, by two sources that differ.
  if (spec.measure !== 'grants' || bars.every(({ published }) => published === null))
    return { marks: [], height: 0 };
  const isComparable = !spec.isPart;
  const shares = bars
    .filter(({ year, published }) => year < NORDIC_SCHEME_FROM || published)
    .map((bar) => ({
      year: bar.year,
      share: isComparable ? shareOfPublished(bar) : null,
      sign: bar.published?.atLeast ? '≤' : '',
    }));
  const isTight = shares.some(
    ({ share, sign }) => share !== null && widthOf(sign + f.percent(share), 600) > axis.step - 4,
  );
  // Where the years are narrow the sign stands once, in the row's title.
  const word = (share: number) =>
    isTight ? f.percent(share).replace(/\s?%/, '') : f.percent(share);
  const unit = isTight ? ', %' : '';
  const room = axis.spanWidth - 12;
  const title = [m.timeline.share, m.timeline.shareShort]
    .map((text) => text + unit)
    .find((text) => widthOf(text) <= room);
  const y = top + (title ? 13 : 31);
  const style = { fill: 'ink2' } as const;
  return {
    height: y - top + 5,
    marks: [
      title
        ? label('share-title', room, y, title, { ...style, anchor: 'end' })
        : label('share-title', 0, top + 13, m.timeline.share + unit, style),
      ...shares.map(({ year, share, sign }) =>
        label(
          `year-${year}-share`,
          axis.xOf(year) + axis.step / 2,
          y,
          share === null ? '–' : sign + word(share),
          {
            anchor: 'middle',
            weight: share === null ? 400 : 600,
            fill: share === null ? 'ink3' : 'ink',
          },
        ),
      ),
    ],
  };
}
