import type { Selection } from '#lib/selection/selection.ts';
import {
  askCategories,
  askPartnerTypes,
  askYears,
  type GroupAmounts,
  type PartnerTypeCount,
  type YearGroup,
} from './breakdowns.ts';
import {
  askCoverage,
  askEvents,
  askPublishedKroner,
  type AtlasEvent,
  type Coverage,
  type PublishedKroner,
} from './context.ts';
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

/** All that a page says about one selection. */
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
  readonly publishedKroner: readonly PublishedKroner[];
  readonly events: readonly AtlasEvent[];
}

export type Ask = <T>(question: Question<T>) => Promise<T>;

/** The parts of the answers that are shown, and asked, together. */
export type ViewName = keyof typeof ASKS;

const ASKS = {
  figures: async (ask: Ask, selection: Selection) => {
    const [headline, leftOut] = await Promise.all([
      ask(askHeadline(selection)),
      ask(askLeftOut(selection)),
    ]);
    return { headline, leftOut };
  },
  timeline: async (ask: Ask, selection: Selection) => ({ years: await ask(askYears(selection)) }),
  categories: async (ask: Ask, selection: Selection) => {
    const [categories, partnerTypes] = await Promise.all([
      ask(askCategories(selection)),
      ask(askPartnerTypes(selection)),
    ]);
    return { categories, partnerTypes };
  },
  map: async (ask: Ask, selection: Selection) => {
    const [counts, flows] = await Promise.all([
      ask(askPlaceCounts(selection)),
      ask(askFlows(selection)),
    ]);
    return { counts, flows };
  },
  facets: async (ask: Ask, selection: Selection) => ({ facets: await askFacets(ask, selection) }),
  list: async (ask: Ask, selection: Selection) => ({ grants: await ask(askGrants(selection, 0)) }),
} as const;

export const VIEWS = Object.keys(ASKS) as readonly ViewName[];

/** Asks for some views only; the rest of the answers is absent. */
export async function askViews(
  ask: Ask,
  selection: Selection,
  views: readonly ViewName[],
): Promise<Partial<Answers>> {
  const parts: readonly Partial<Answers>[] = await Promise.all(
    views.map((view) => ASKS[view](ask, selection)),
  );
  return Object.assign({}, ...parts) as Partial<Answers>;
}

export async function askAnswers(ask: Ask, selection: Selection): Promise<Answers> {
  const [figures, timeline, categories, map, facets, list] = await Promise.all([
    ASKS.figures(ask, selection),
    ASKS.timeline(ask, selection),
    ASKS.categories(ask, selection),
    ASKS.map(ask, selection),
    ASKS.facets(ask, selection),
    ASKS.list(ask, selection),
  ]);
  return { ...figures, ...timeline, ...categories, ...map, ...facets, ...list };
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
  const [places, coverage, publishedKroner, events] = await Promise.all([
    ask(askPlaces()),
    ask(askCoverage()),
    ask(askPublishedKroner()),
    ask(askEvents()),
  ]);
  return { places, coverage, publishedKroner, events };
}
