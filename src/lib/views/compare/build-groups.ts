import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { DumbbellGroup, DumbbellRow, Pair } from '#lib/charts/dumbbell/spec.ts';
import { KINDS, sumKinds } from '#lib/charts/kinds/kinds.ts';
import type { Language } from '#lib/i18n/language.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import { placeName } from '#lib/map/place-name.ts';
import type { Place } from '#lib/query/geography.ts';
import type { Comparison } from '#lib/selection/comparison.ts';
import { NONE } from '#lib/selection/facets.ts';
import type { ComparedAnswers, SideAnswers } from '#lib/state/comparison.svelte.ts';

interface Words {
  readonly m: Messages;
  readonly language: Language;
  readonly places: ReadonlyMap<string, Place>;
}

/** Rows of one group in the picture, and the share that one side must have; the table has all. */
const MOST_ROWS = 5;
const LEAST_SHARE = 0.015;

/**
 * Category, Russian region, Norwegian county and kind of applicant, most grants first. A facet that A or
 * B chooses from is left out: its shares would show the choice and nothing else.
 */
export function buildGroups(
  comparison: Comparison,
  { a, b }: ComparedAnswers,
  words: Words,
): readonly DumbbellGroup[] {
  const groups: readonly DumbbellGroup[] = [
    buildCategories(a, b, words),
    buildRegions('to', a, b, words),
    buildRegions('from', a, b, words),
    buildApplicants(a, b, words),
  ];
  return groups.filter(
    ({ facet, rows }) =>
      rows.length > 0 && !comparison.a.facets[facet] && !comparison.b.facets[facet],
  );
}

/** What a picture beside two maps has room for: the largest rows of each group, and all categories. */
export function shorten(groups: readonly DumbbellGroup[]): readonly DumbbellGroup[] {
  return groups.map((group) => {
    if (group.facet === 'category') return group;
    const { base } = group;
    const rows = group.rows
      .filter(
        ({ a, b }) =>
          a / Math.max(1, base.a) >= LEAST_SHARE || b / Math.max(1, base.b) >= LEAST_SHARE,
      )
      .slice(0, MOST_ROWS);
    return { ...group, rows };
  });
}

function buildCategories(a: SideAnswers, b: SideAnswers, { m }: Words): DumbbellGroup {
  const count = (side: SideAnswers, wanted: CategoryGroup) =>
    side.categories.find(({ group }) => group === wanted)?.grants ?? 0;
  const rows = CATEGORY_GROUPS.filter((group) => group !== 'X').map((key) => ({
    key,
    name: m.groups[key],
    a: count(a, key),
    b: count(b, key),
  }));
  const base = { a: sum(rows.map((row) => row.a)), b: sum(rows.map((row) => row.b)) };
  return { facet: 'category', rows: rank(rows, base), base };
}

function buildRegions(
  facet: 'from' | 'to',
  a: SideAnswers,
  b: SideAnswers,
  { places, language }: Words,
): DumbbellGroup {
  const counts = (side: SideAnswers) =>
    new Map(side.facets[facet].map(({ value, grants }) => [value, grants]));
  const [ofA, ofB] = [counts(a), counts(b)];
  const rows = [...new Set([...ofA.keys(), ...ofB.keys()])]
    .filter((key) => key !== NONE)
    .map((key) => {
      const place = places.get(key);
      const name = place ? placeName(place, language) : key;
      return { key, name, a: ofA.get(key) ?? 0, b: ofB.get(key) ?? 0 };
    });
  // A grant with two regions is in two rows, so the base is not their sum.
  const stated = ({ headline }: SideAnswers, none: number | undefined) =>
    headline.grants - (none ?? 0);
  const base = { a: stated(a, ofA.get(NONE)), b: stated(b, ofB.get(NONE)) };
  return { facet, rows: rank(rows, base), base };
}

function buildApplicants(a: SideAnswers, b: SideAnswers, { m }: Words): DumbbellGroup {
  const [ofA, ofB] = [a, b].map((side) => sumKinds('applicantType', side.facets.applicantType));
  const rows = KINDS.flatMap(({ key }) =>
    key === 'notStated'
      ? []
      : [{ key, name: m.explore.kinds.names[key], a: ofA?.[key] ?? 0, b: ofB?.[key] ?? 0 }],
  );
  const base = { a: sum(rows.map((row) => row.a)), b: sum(rows.map((row) => row.b)) };
  return { facet: 'applicantType', rows: rank(rows, base), base };
}

/** Rows with grants, the largest share of both together first; a tie keeps its order. */
function rank<Row extends DumbbellRow>(rows: readonly Row[], base: Pair): readonly Row[] {
  const size = ({ a, b }: Row) => a / Math.max(1, base.a) + b / Math.max(1, base.b);
  return rows.filter(({ a, b }) => a + b > 0).toSorted((one, other) => size(other) - size(one));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
