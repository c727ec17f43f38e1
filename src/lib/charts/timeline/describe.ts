import type { ChartContext } from '../chart.ts';
import { countTimeline } from './figures.ts';
import { findTimeline } from './finding.ts';
import type { TimelineSpec } from './spec.ts';
import { titleAxis } from './title.ts';

/** The timeline in words, for those who do not see it. */
export function describeTimeline(spec: TimelineSpec, context: ChartContext): string {
  const figures = countTimeline(spec);
  const isPlain = spec.isSample && spec.measure === 'grants' && spec.form === 'together';
  return isPlain
    ? context.m.timeline.alt(figures)
    : `${titleAxis(spec, context)}, ${figures.years}. ${findTimeline(spec, context)}`;
}
