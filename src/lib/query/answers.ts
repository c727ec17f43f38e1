import type { Selection } from '#lib/selection/selection.ts';
import {
  askCategories,
  askPartnerTypes,
  askYears,
  type GroupAmounts,
  type PartnerTypeCount,
  type YearGroup,
} from './breakdowns.ts';
import { askCoverage, askEvents, type AtlasEvent, type Coverage } from './context.ts';
import {
  askFlows,
  askPlaceCounts,
  askPlaces,
  type Flow,
  type Place,
  type PlaceCount,
} from './geography.ts';
import { askGrants, type GrantRow } from './grant-list.ts';
import { askHeadline, type Headline } from './headline.ts';
import { askFacetCounts, type FacetCount } from './facet-counts.ts';
import { askLeftOut, type LeftOut } from './left-out.ts';
import type { Question } from './question.ts';

/** All that the front page says about one selection. The figures belong together and are shown together. */
export interface Answers {
  readonly headline: Headline;
  readonly years: readonly YearGroup[];
  readonly categories: readonly GroupAmounts[];
  readonly partnerTypes: readonly PartnerTypeCount[];
  readonly counts: readonly PlaceCount[];
  readonly flows: readonly Flow[];
  /** Grants by kind of applicant and partner, by county and region, each under all clauses but its own. */
  readonly facets: Readonly<Record<ChartFacet, readonly FacetCount[]>>;
  /** Grants that a clause drops because they have no value. */
  readonly leftOut: LeftOut;
  /** The first page of the list. */
  readonly grants: readonly GrantRow[];
}

/** The facets that the charts beside the map are about. */
export type ChartFacet = 'applicantType' | 'partnerType' | 'from' | 'to';

/** What holds for every selection. */
export interface Background {
  readonly places: readonly Place[];
  readonly coverage: readonly Coverage[];
  readonly events: readonly AtlasEvent[];
}

export type Ask = <T>(question: Question<T>) => Promise<T>;

export async function askAnswers(ask: Ask, selection: Selection): Promise<Answers> {
  const [headline, years, categories, partnerTypes, counts, flows, facets, leftOut, grants] =
    await Promise.all([
      ask(askHeadline(selection)),
      ask(askYears(selection)),
      ask(askCategories(selection)),
      ask(askPartnerTypes(selection)),
      ask(askPlaceCounts(selection)),
      ask(askFlows(selection)),
      askFacets(ask, selection),
      ask(askLeftOut(selection)),
      ask(askGrants(selection, 0)),
    ]);
  return { headline, years, categories, partnerTypes, counts, flows, facets, leftOut, grants };
}

async function askFacets(ask: Ask, selection: Selection): Promise<Answers['facets']> {
  const [applicantType, partnerType, from, to] = await Promise.all([
    ask(askFacetCounts(selection, 'applicantType')),
    ask(askFacetCounts(selection, 'partnerType')),
    ask(askFacetCounts(selection, 'from')),
    ask(askFacetCounts(selection, 'to')),
  ]);
  return { applicantType, partnerType, from, to };
}

export async function askBackground(ask: Ask): Promise<Background> {
  const [places, coverage, events] = await Promise.all([
    ask(askPlaces()),
    ask(askCoverage()),
    ask(askEvents()),
  ]);
  return { places, coverage, events };
}
