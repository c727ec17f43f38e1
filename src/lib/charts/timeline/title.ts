import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, wrapLabel } from '../text.ts';
import { countTimeline } from './figures.ts';
import { unitOf, wordValues } from './measure.ts';
import type { TimelineSpec } from './spec.ts';

/** What the bars are and in which unit; on a sample, what part of the published total they are. */
export function titleAxis(spec: TimelineSpec, { m, f }: Pick<ChartContext, 'm' | 'f'>): string {
  const unit = unitOf(spec);
  const title =
    spec.form === 'shares'
      ? unit
        ? m.timeline.shareOfSum(m.sizes.unit(unit))
        : m.timeline.shareOfGrants
      : unit
        ? m.timeline.millionsAYear(m.sizes.unit(unit))
        : m.timeline.grantsAYear;
  return spec.isSample ? `${title} – ${titlePart(spec, { m, f })}` : title;
}

function titlePart(spec: TimelineSpec, { m, f }: Pick<ChartContext, 'm' | 'f'>): string {
  if (spec.isPart) return m.timeline.documented;
  if (spec.measure === 'grants') {
    const figures = countTimeline(spec);
    return figures.knownYears > 0
      ? m.timeline.here(m.timeline.figure(figures))
      : m.timeline.documented;
  }
  const year = spec.publishedKroner[0]?.year;
  if (spec.measure !== 'nominal' || year === undefined) return m.timeline.documented;
  const { value, published } = wordValues(spec, { m, f });
  const sums = spec.publishedKroner.filter((one) => one.year === year).map(({ nok }) => nok);
  const own = spec.years
    .filter((row) => row.year === year)
    .reduce((sum, { sumNok }) => sum + sumNok, 0);
  return m.timeline.hereSum(
    value(own),
    published({ value: Math.max(...sums), low: Math.min(...sums), atLeast: false }),
    String(year),
  );
}

const LINE = 18;

/** The title in lines from the top; `height` is what they take. */
export function drawTitle(
  spec: TimelineSpec,
  context: ChartContext,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const lines = wrapLabel(titleAxis(spec, context), context.width, SIZE.small, 600);
  return {
    height: lines.length * LINE + 6,
    marks: lines.map((line, index) =>
      label(`title-${index}`, 0, 13 + index * LINE, line, { weight: 600 }),
    ),
  };
}
