import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import { FACET_NAMES, MOST_VALUES, isFacetValue, type FacetName } from './facets.ts';

/** Years, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** Nominal kroner, both included; null: open at that end. Grants without an amount are left out. */
export interface AmountRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** Values of one facet: any of `include` (empty: any at all) and none of `exclude`. Sorted, each once. */
export interface FacetClause {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** What the reader has chosen. Frozen; every change is a new object. All clauses hold at once. */
export interface Selection {
  /** null: all years and grants without a year. */
  readonly period: Period | null;
  readonly amount: AmountRange | null;
  /** Words that titles, applicants and places are searched for; empty: no search. */
  readonly search: string;
  /** Facets without a clause are absent. */
  readonly facets: Readonly<Partial<Record<FacetName, FacetClause>>>;
}

export type ClauseName = 'period' | 'amount' | 'search' | FacetName;
export type Direction = keyof FacetClause;

export const EVERYTHING: Selection = Object.freeze({
  period: null,
  amount: null,
  search: '',
  facets: Object.freeze({}),
});

/** No grant can lie outside; keeps hostile numbers out of scales and labels. */
export const YEARS = { from: 1993, to: 2099 } as const;
/** Nominal kroner; far above the largest grant. */
export const KRONER = { from: 0, to: 100_000_000 } as const;
const LONGEST_SEARCH = 100;
const NO_CLAUSE: FacetClause = Object.freeze({
  include: Object.freeze([]),
  exclude: Object.freeze([]),
});

/** Years are brought inside `YEARS` and into order; no period where one of them is no number. */
export function withPeriod(selection: Selection, period: Period | null): Selection {
  const from = period && bring(period.from, YEARS);
  const to = period && bring(period.to, YEARS);
  const isPeriod = from !== null && to !== null;
  return Object.freeze({
    ...selection,
    period: isPeriod ? Object.freeze({ from: Math.min(from, to), to: Math.max(from, to) }) : null,
  });
}

/** Whole kroner inside `KRONER`, in order; an end that is no number is open. */
export function withAmount(selection: Selection, range: AmountRange | null): Selection {
  const from = range && bring(range.from, KRONER);
  const to = range && bring(range.to, KRONER);
  const isTurned = from !== null && to !== null && from > to;
  const amount =
    from === null && to === null ? null : isTurned ? { from: to, to: from } : { from, to };
  return Object.freeze({ ...selection, amount: amount && Object.freeze(amount) });
}

/** A whole number inside the bounds: what a field gives may be none, and the address holds no other. */
function bring(value: number | null, bounds: { from: number; to: number }): number | null {
  if (value === null || Number.isNaN(value)) return null;
  return Math.min(Math.max(Math.round(value), bounds.from), bounds.to);
}

/** Spaces do not tell searches apart; what is longer than anybody types is cut. */
export function withSearch(selection: Selection, text: string): Selection {
  const search = text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, LONGEST_SEARCH)
    // The cut may go through a character, and half of one cannot be written in an address.
    .replace(/\p{Cs}/gu, '')
    .trim();
  return Object.freeze({ ...selection, search });
}

/** The clause of a facet; one that includes and excludes nothing where there is none. */
export function clauseOf(selection: Selection, facet: FacetName): FacetClause {
  return selection.facets[facet] ?? NO_CLAUSE;
}

/**
 * Sets a facet's clause. What is no value of the facet is left out, and so is what comes after the first
 * MOST_VALUES of a direction; what is excluded is not included.
 */
export function withFacet(selection: Selection, facet: FacetName, clause: FacetClause): Selection {
  const tidy = (values: readonly string[]) =>
    [...new Set(values)]
      .filter((value) => isFacetValue(facet, value))
      .slice(0, MOST_VALUES)
      .sort(compareText);
  const exclude = tidy(clause.exclude);
  const include = normaliseInclude(
    facet,
    tidy(clause.include).filter((value) => !exclude.includes(value)),
  );
  const { [facet]: _, ...others } = selection.facets;
  const isEmpty = include.length === 0 && exclude.length === 0;
  const facets = isEmpty
    ? others
    : {
        ...others,
        [facet]: Object.freeze({
          include: Object.freeze(include),
          exclude: Object.freeze(exclude),
        }),
      };
  return Object.freeze({ ...selection, facets: Object.freeze(sortFacets(facets)) });
}

/** All groups chosen is the same as none chosen: every grant is in one of them. */
function normaliseInclude(facet: FacetName, include: readonly string[]): readonly string[] {
  const isAll = facet === 'category' && CATEGORY_GROUPS.every((group) => include.includes(group));
  return isAll ? [] : include;
}

/** Puts a value into a clause, or takes it out again; takes it out of the other direction. */
export function toggleValue(
  selection: Selection,
  facet: FacetName,
  value: string,
  direction: Direction = 'include',
): Selection {
  const clause = clauseOf(selection, facet);
  const other = direction === 'include' ? 'exclude' : 'include';
  const has = clause[direction].includes(value);
  const rest = clause[direction].filter((item) => item !== value);
  return withFacet(selection, facet, {
    ...clause,
    [direction]: has ? rest : [...rest, value],
    [other]: clause[other].filter((item) => item !== value),
  });
}

/** "Only this": the facet's clause becomes this one value. */
export function onlyValue(selection: Selection, facet: FacetName, value: string): Selection {
  return withFacet(selection, facet, { include: [value], exclude: [] });
}

/**
 * The rest: all grants that the facet's clause leaves out, under the same other clauses. null where there
 * is no clause, or where it includes and excludes at once: no single clause says that.
 */
export function restOf(selection: Selection, facet: FacetName): Selection | null {
  const { include, exclude } = clauseOf(selection, facet);
  if (include.length > 0 === exclude.length > 0) return null;
  return withFacet(selection, facet, { include: exclude, exclude: include });
}

/** The selection with one clause taken back: what that clause's own view is asked with. */
export function without(selection: Selection, clause: ClauseName): Selection {
  if (clause === 'period') return withPeriod(selection, null);
  if (clause === 'amount') return withAmount(selection, null);
  if (clause === 'search') return withSearch(selection, '');
  return withFacet(selection, clause, NO_CLAUSE);
}

/** The clauses that are set, in a fixed order. */
export function listClauses(selection: Selection): readonly ClauseName[] {
  return [
    ...(selection.period ? (['period'] as const) : []),
    ...FACET_NAMES.filter((facet) => selection.facets[facet]),
    ...(selection.amount ? (['amount'] as const) : []),
    ...(selection.search ? (['search'] as const) : []),
  ];
}

export function isEverything(selection: Selection): boolean {
  return listClauses(selection).length === 0;
}

/** Includes these groups, and no other category. All of them is the same as none chosen. */
export function withCategories(selection: Selection, groups: Iterable<CategoryGroup>): Selection {
  return withFacet(selection, 'category', { include: [...groups], exclude: [] });
}

/** The groups that are included, in the order of the taxonomy; empty: no group is singled out. */
export function chosenGroups(selection: Selection): readonly CategoryGroup[] {
  const { include } = clauseOf(selection, 'category');
  return CATEGORY_GROUPS.filter((group) => include.includes(group));
}

/** One order whatever was chosen first, so that equal selections are equal as text too. */
function sortFacets(facets: Selection['facets']): Selection['facets'] {
  return Object.fromEntries(
    FACET_NAMES.flatMap((facet) => (facets[facet] ? [[facet, facets[facet]]] : [])),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
