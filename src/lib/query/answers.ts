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
import type { Question } from './question.ts';

/** All that the front page says about one selection. The figures belong together and are shown together. */
export interface Answers {
  readonly headline: Headline;
  readonly years: readonly YearGroup[];
  readonly categories: readonly GroupAmounts[];
  readonly partnerTypes: readonly PartnerTypeCount[];
  readonly counts: readonly PlaceCount[];
  readonly flows: readonly Flow[];
  /** The first page of the list. */
  readonly grants: readonly GrantRow[];
}

/** What holds for every selection. */
export interface Background {
  readonly places: readonly Place[];
  readonly coverage: readonly Coverage[];
  readonly events: readonly AtlasEvent[];
}

export type Ask = <T>(question: Question<T>) => Promise<T>;

export async function askAnswers(ask: Ask, selection: Selection): Promise<Answers> {
  const [headline, years, categories, partnerTypes, counts, flows, grants] = await Promise.all([
    ask(askHeadline(selection)),
    ask(askYears(selection)),
    ask(askCategories(selection)),
    ask(askPartnerTypes(selection)),
    ask(askPlaceCounts(selection)),
    ask(askFlows(selection)),
    ask(askGrants(selection, 0)),
  ]);
  return { headline, years, categories, partnerTypes, counts, flows, grants };
}

export async function askBackground(ask: Ask): Promise<Background> {
  const [places, coverage, events] = await Promise.all([
    ask(askPlaces()),
    ask(askCoverage()),
    ask(askEvents()),
  ]);
  return { places, coverage, events };
}
