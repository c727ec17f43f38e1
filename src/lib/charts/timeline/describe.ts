import type { ChartContext } from '../chart.ts';
import { countTimeline } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** The timeline in words, for those who do not see it. */
export function describeTimeline(spec: TimelineSpec, { m }: ChartContext): string {
  return m.timeline.alt(countTimeline(spec));
}
