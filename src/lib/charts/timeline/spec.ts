import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import type { AtlasEvent, Coverage } from '#lib/query/context.ts';
import type { Period } from '#lib/selection/selection.ts';

export interface TimelineSpec {
  /** Under all clauses but the period. */
  readonly years: readonly YearGroup[];
  /** Of all grants, whatever the selection. */
  readonly coverage: readonly Coverage[];
  readonly events: readonly AtlasEvent[];
  /** The brushed years; null: all. */
  readonly period: Period | null;
  /** Not empty: the bars hold only these groups, and published totals cannot be compared with them. */
  readonly categories: readonly CategoryGroup[];
  /** Bars stacked by category group instead of in one ink. */
  readonly stacked: boolean;
}
