import type { FacetClause } from '#lib/selection/selection.ts';
import type { ChartContext } from '../chart.ts';
import { KINDS, type Kind, type KindCounts, type KindKey } from './kinds.ts';

export interface KindsSpec {
  /** Grants by kind of applicant, under all clauses but that one. */
  readonly applicants: KindCounts;
  /** Grants by kind of partner, under all clauses but that one; a grant may have several. */
  readonly partners: KindCounts;
  /** What is chosen of the two facets. */
  readonly applicantType: FacetClause;
  readonly partnerType: FacetClause;
  /** Keys from first to last, from `rankKinds`; the order of KINDS where nothing is said. Does not follow the selection. */
  readonly order?: readonly KindKey[];
}

/** A kind with its name and its grants on both sides. */
export interface KindRow extends Kind {
  readonly name: string;
  readonly applicants: number;
  readonly partners: number;
}

/** All rows in their order: a key that the order does not name comes last. */
export function listKinds(spec: KindsSpec, { m }: Pick<ChartContext, 'm'>): readonly KindRow[] {
  const { order = [] } = spec;
  const place = ({ key }: Kind) => (order.includes(key) ? order.indexOf(key) : order.length);
  return KINDS.toSorted((a, b) => place(a) - place(b)).map((kind) => ({
    ...kind,
    name: kind.key === 'notStated' ? m.explore.notStated : m.explore.kinds.names[kind.key],
    applicants: spec.applicants[kind.key] ?? 0,
    partners: spec.partners[kind.key] ?? 0,
  }));
}
