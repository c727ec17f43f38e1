import type { YearGroup } from '#lib/query/breakdowns.ts';
import type { AtlasEvent, Coverage, PublishedKroner } from '#lib/query/context.ts';
import type { Form, Measure } from '#lib/selection/display.ts';
import type { Period } from '#lib/selection/selection.ts';

export interface TimelineSpec {
  /** Under all clauses but the period. */
  readonly years: readonly YearGroup[];
  /** Of all grants, whatever the selection. */
  readonly coverage: readonly Coverage[];
  /** The same in nominal kroner, by year, the smaller figure of a year first. */
  readonly publishedKroner: readonly PublishedKroner[];
  /** Those to be drawn. */
  readonly events: readonly AtlasEvent[];
  /** The brushed years; null: all. */
  readonly period: Period | null;
  readonly measure: Measure;
  readonly form: Form;
  /** Year of the constant kroner. */
  readonly baseYear: number;
  /** The archive holds only grants that could be found: heights are not activity, published totals lead. */
  readonly isSample: boolean;
  /** The bars hold only some grants: published totals cannot be compared with them. */
  readonly isPart: boolean;
  /** A clause is about counties, or about categories: their reforms touch the figures. */
  readonly hasCounties: boolean;
  readonly hasCategories: boolean;
  /** Month of the compilation, YYYY-MM: its year is not over, unless it is December. */
  readonly compiled: string;
}
