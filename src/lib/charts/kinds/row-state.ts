import type { FacetClause } from '#lib/selection/selection.ts';

/**
 * How a row stands to the clause of its facet: `plain` without a clause, `off` where others are
 * chosen, `part` where only some of what it holds is chosen or excluded.
 */
export type RowState = 'plain' | 'selected' | 'part' | 'off' | 'excluded';

export const NO_CLAUSE: FacetClause = { include: [], exclude: [] };

/** `inside`: finer values of the same facet that the row holds too (details of a category, places of a region). */
export function stateOf(
  values: readonly string[],
  { include, exclude }: FacetClause,
  inside: readonly string[] = [],
): RowState {
  const isIn = (clause: readonly string[]) => (value: string) => clause.includes(value);
  const holds = (clause: readonly string[]) => [...values, ...inside].some(isIn(clause));
  if (values.length > 0 && values.every(isIn(exclude))) return 'excluded';
  if (include.length === 0) return holds(exclude) ? 'part' : 'plain';
  if (values.length > 0 && values.every(isIn(include))) {
    return holds(exclude) ? 'part' : 'selected';
  }
  return holds(include) ? 'part' : 'off';
}

/** Whether the row is marked as chosen, wholly or in part. */
export function isMarked(state: RowState): boolean {
  return state === 'selected' || state === 'part';
}

/** Whether the row steps back behind others. */
export function isQuiet(state: RowState): boolean {
  return state === 'off' || state === 'excluded';
}
