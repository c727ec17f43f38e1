import type { Manifest } from '#lib/archive/manifest.ts';
import type { Background } from '#lib/query/answers.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import type { Display } from '#lib/selection/display.ts';
import { clauseOf, without, type Selection } from '#lib/selection/selection.ts';
import type { TimelineSpec } from './spec.ts';

/** What the timeline of a selection is drawn from, with all events; years are those of `askYears`. */
export function buildTimelineSpec(
  years: readonly YearGroup[],
  {
    coverage,
    publishedKroner,
    events,
  }: Pick<Background, 'coverage' | 'publishedKroner' | 'events'>,
  selection: Selection,
  { measure, bars }: Display,
  manifest: Pick<Manifest, 'completeness' | 'compiled' | 'prices'>,
): TimelineSpec {
  const from = clauseOf(selection, 'from');
  const category = clauseOf(selection, 'category');
  return {
    years,
    coverage,
    publishedKroner,
    events,
    period: selection.period,
    measure,
    form: bars,
    baseYear: manifest.prices.baseYear,
    isSample: manifest.completeness === 'sample',
    isPart: encodeSelection(without(selection, 'period')) !== '',
    hasCounties: [...from.include, ...from.exclude].some((id) => id.startsWith('no-region-')),
    hasCategories: category.include.length + category.exclude.length > 0,
    compiled: manifest.compiled,
  };
}
