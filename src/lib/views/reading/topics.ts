import { askCategories, askPartnerTypes, askYears } from '#lib/query/breakdowns.ts';
import { askCoverage } from '#lib/query/context.ts';
import { askFacetCounts, type CountedFacet } from '#lib/query/facet-counts.ts';
import { askFlows, askPlaceCounts } from '#lib/query/geography.ts';
import { askHeadline, type Headline } from '#lib/query/headline.ts';
import type { Question } from '#lib/query/question.ts';
import { without, type Selection } from '#lib/selection/selection.ts';

/** The panels whose figures can be asked about. */
export type Topic =
  'headline' | 'map' | 'timeline' | 'categories' | 'kinds' | 'counties' | 'regions';

/** What is behind one set of figures. */
export interface Part {
  readonly key: 'whole' | 'applicants' | 'partners';
  /** Of the grants that are counted: without the clause that the chart itself sets. */
  readonly selection: Selection;
  readonly questions: readonly Question<unknown>[];
}

/** The questions that a panel's figures answer. Two parts where its two halves count under different clauses. */
export function partsOf(topic: Topic, selection: Selection): readonly Part[] {
  const whole = (counted: Selection, ...questions: readonly Question<unknown>[]): Part => ({
    key: 'whole',
    selection: counted,
    questions,
  });
  const facet = (name: CountedFacet, key: Part['key'] = 'whole'): Part => ({
    key,
    selection: without(selection, name),
    questions: [askFacetCounts(selection, name)],
  });
  switch (topic) {
    case 'headline':
      return [whole(selection, askHeadline(selection))];
    case 'map':
      return [whole(selection, askPlaceCounts(selection), askFlows(selection))];
    case 'timeline':
      return [whole(without(selection, 'period'), askYears(selection), askCoverage())];
    case 'categories':
      return [
        whole(without(selection, 'category'), askCategories(selection)),
        { key: 'partners', selection, questions: [askPartnerTypes(selection)] },
      ];
    case 'kinds':
      return [facet('applicantType', 'applicants'), facet('partnerType', 'partners')];
    case 'counties':
      return [facet('from')];
    case 'regions':
      return [facet('to')];
  }
}

/** What a panel's figures cannot hold, and how many grants that is; only what there is any of. */
export function listMissing(
  topic: Topic,
  headline: Headline,
): readonly {
  readonly about: 'amount' | 'no' | 'ru' | 'year' | 'generalised';
  readonly n: number;
}[] {
  const missing = {
    amount: headline.grants - headline.grantsWithAmount,
    no: headline.withoutNo,
    ru: headline.withoutRu,
    year: headline.withoutYear,
    generalised: headline.generalised,
  } as const;
  const abouts = {
    headline: ['amount', 'no', 'ru'],
    map: ['no', 'ru', 'generalised'],
    timeline: ['year', 'amount'],
    categories: ['amount'],
    kinds: [],
    counties: ['no'],
    regions: ['ru', 'generalised'],
  } as const satisfies Readonly<Record<Topic, readonly (keyof typeof missing)[]>>;
  return abouts[topic].map((about) => ({ about, n: missing[about] })).filter(({ n }) => n > 0);
}
