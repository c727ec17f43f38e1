import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import { askCategories, askPartnerTypes, askYears } from '#lib/query/breakdowns.ts';
import { askCoverage, askEvents } from '#lib/query/context.ts';
import { askFlows, askPlaceCounts, askPlaces } from '#lib/query/geography.ts';
import { askGrants } from '#lib/query/grant-list.ts';
import { askHeadline } from '#lib/query/headline.ts';
import type { Question } from '#lib/query/question.ts';
import {
  EVERYTHING,
  withCategories,
  withPeriod,
  type Selection,
} from '#lib/selection/selection.ts';

function select(from: number | null, to: number | null, groups: readonly CategoryGroup[]) {
  const period = from === null || to === null ? null : { from, to };
  return withCategories(withPeriod(EVERYTHING, period), groups);
}

export const SELECTIONS: Readonly<Record<string, Selection>> = {
  everything: EVERYTHING,
  'a period': select(2013, 2019, []),
  'one year': select(2010, 2010, []),
  categories: select(null, null, ['A', 'D']),
  'not classified': select(null, null, ['X']),
  both: select(2015, 2021, ['B', 'C', 'E']),
  'a year without grants': select(2008, 2008, []),
  'no year at all': select(2098, 2099, ['E']),
};

/** Every question that the page asks, under a name for the report. */
export function listQuestions(): readonly (readonly [name: string, Question<unknown>])[] {
  const named = Object.entries(SELECTIONS).flatMap(([name, selection]) =>
    [
      askHeadline(selection),
      askYears(selection),
      askCategories(selection),
      askPartnerTypes(selection),
      askPlaceCounts(selection),
      askFlows(selection),
      askGrants(selection, 0),
      askGrants(selection, 3),
    ].map(
      (question: Question<unknown>, index) =>
        [`${question.name}${index === 7 ? ', page 4' : ''}: ${name}`, question] as const,
    ),
  );
  const fixed = [askPlaces(), askCoverage(), askEvents()].map(
    (question: Question<unknown>) => [question.name, question] as const,
  );
  return [...named, ...fixed];
}
