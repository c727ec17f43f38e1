import type { ChartRow } from '#lib/charts/kinds/chart-row.ts';
import { clauseOf, withFacet, type Direction, type Selection } from '#lib/selection/selection.ts';

/** Chooses or leaves out all values of a row together; a row that is so already is taken back. */
export function toggleRow(
  selection: Selection,
  { facet, values }: Pick<ChartRow, 'facet' | 'values'>,
  direction: Direction,
): Selection {
  const clause = clauseOf(selection, facet);
  const other = direction === 'include' ? 'exclude' : 'include';
  const without = (items: readonly string[]) => items.filter((item) => !values.includes(item));
  const isSet = values.every((value) => clause[direction].includes(value));
  return withFacet(selection, facet, {
    ...clause,
    [direction]: isSet ? without(clause[direction]) : [...clause[direction], ...values],
    [other]: without(clause[other]),
  });
}
