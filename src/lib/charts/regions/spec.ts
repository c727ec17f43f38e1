import type { Side } from '#lib/archive/taxonomy.ts';
import { NONE } from '#lib/selection/facets.ts';
import type { FacetClause } from '#lib/selection/selection.ts';
import type { ChartContext } from '../chart.ts';

/** A county or region. Grants under all clauses but that of its facet; one with several counts at each. */
export interface RegionCount {
  /** Id of its place (`no-region-troms`). */
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  readonly grants: number;
  /** Ids of its places: the region is chosen in part where one of them is. */
  readonly places?: readonly string[];
}

export interface RegionsSpec {
  readonly side: Side;
  /** In the order to show, which does not follow the selection; those without grants too. */
  readonly regions: readonly RegionCount[];
  /** Grants without a place on this side. */
  readonly notStated: number;
  /** The clause of `from` (NO) or `to` (RU). */
  readonly clause: FacetClause;
}

export function facetOf({ side }: Pick<RegionsSpec, 'side'>): 'from' | 'to' {
  return side === 'NO' ? 'from' : 'to';
}

export function wordsOf({ side }: RegionsSpec, { m }: ChartContext) {
  return side === 'NO' ? m.explore.counties : m.explore.regions;
}

/** The regions, and last what is not stated. */
export function listRegions(spec: RegionsSpec, { m }: ChartContext): readonly RegionCount[] {
  return [...spec.regions, { id: NONE, name: m.explore.notStated, grants: spec.notStated }];
}
