import type { FacetCount } from '#lib/query/facet-counts.ts';
import type { Direction, FacetClause } from '#lib/selection/selection.ts';

/** A value of a facet as a line that can be chosen and left out. */
export interface ValueRow {
  readonly value: string;
  readonly name: string;
  /** Under all clauses but the facet's own; null: not known. */
  readonly grants: number | null;
  /** The direction of the clause that names it. */
  readonly chosen: Direction | null;
}

/** One row a value in the given order, then what the clause names besides. */
export function buildValueRows(
  values: readonly string[],
  counts: readonly FacetCount[] | null,
  clause: FacetClause,
  name: (value: string) => string,
): readonly ValueRow[] {
  const all = new Set([...values, ...clause.include, ...clause.exclude]);
  return [...all].map((value) => ({
    value,
    name: name(value),
    grants: counts && (counts.find((count) => count.value === value)?.grants ?? 0),
    chosen: clause.include.includes(value)
      ? 'include'
      : clause.exclude.includes(value)
        ? 'exclude'
        : null,
  }));
}
