import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { GroupAmounts } from '#lib/query/breakdowns.ts';

export interface CategoriesSpec {
  /** Every group, in the order of the taxonomy, under all clauses but the category. */
  readonly rows: readonly GroupAmounts[];
  /** The groups that the rest of the page is filtered to; empty: all. */
  readonly selected: readonly CategoryGroup[];
}

/** Grants and nominal kroner of all groups together. */
export function sumRows({ rows }: CategoriesSpec): { grants: number; sumNok: number } {
  return {
    grants: rows.reduce((sum, row) => sum + row.grants, 0),
    sumNok: rows.reduce((sum, row) => sum + row.sumNok, 0),
  };
}

/** A part of a whole, 0 where there is no whole. */
export function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}
