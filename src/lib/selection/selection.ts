import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';

/** Years, both included. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** What the reader has chosen. Frozen; every change is a new object. */
export interface Selection {
  /** null: all years and grants without a year. */
  readonly period: Period | null;
  /** Empty: all groups. Always in the order of the taxonomy. */
  readonly categories: readonly CategoryGroup[];
}

export type ClauseName = keyof Selection;

export const EVERYTHING: Selection = Object.freeze({
  period: null,
  categories: Object.freeze([]),
});

export function withPeriod(selection: Selection, period: Period | null): Selection {
  const ordered =
    period &&
    Object.freeze({
      from: Math.min(period.from, period.to),
      to: Math.max(period.from, period.to),
    });
  return Object.freeze({ ...selection, period: ordered });
}

/** Sets the groups to show. All of them is the same as none chosen. */
export function withCategories(
  selection: Selection,
  categories: Iterable<CategoryGroup>,
): Selection {
  const chosen = new Set(categories);
  const ordered = CATEGORY_GROUPS.filter((group) => chosen.has(group));
  const all = ordered.length === CATEGORY_GROUPS.length;
  return Object.freeze({ ...selection, categories: Object.freeze(all ? [] : ordered) });
}

export function toggleCategory(selection: Selection, group: CategoryGroup): Selection {
  const chosen = new Set(selection.categories);
  if (!chosen.delete(group)) chosen.add(group);
  return withCategories(selection, chosen);
}

/** The selection with one clause taken back: what that clause's own view is asked with. */
export function without(selection: Selection, clause: ClauseName): Selection {
  return clause === 'period' ? withPeriod(selection, null) : withCategories(selection, []);
}

export function isEverything(selection: Selection): boolean {
  return selection.period === null && selection.categories.length === 0;
}
