import { CATEGORY_DETAILS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { FacetClause } from '#lib/selection/selection.ts';

export interface CategoryRowsSpec {
  /** Every group, in the order of the taxonomy, under all clauses but the category. */
  readonly rows: readonly { readonly group: CategoryGroup; readonly grants: number }[];
  /** The clause of the category: groups and details. */
  readonly clause: FacetClause;
}

export function detailsOf(group: CategoryGroup): readonly string[] {
  return CATEGORY_DETAILS.filter((detail) => detail.startsWith(group));
}
