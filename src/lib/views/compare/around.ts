import type { AtlasEvent } from '#lib/query/context.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import { aroundEvent, type Around, type YearSpan } from '#lib/selection/around-event.ts';
import { encodeComparison, type Comparison } from '#lib/selection/comparison.ts';
import { withPeriod, type Period, type Selection } from '#lib/selection/selection.ts';

/** First and last year that has grants; null where none has a year. */
function spanOf(years: readonly YearGroup[]): YearSpan | null {
  const known = years.flatMap(({ year, grants }) => (year !== null && grants > 0 ? [year] : []));
  return known.length > 0 ? { first: Math.min(...known), last: Math.max(...known) } : null;
}

function aroundOf(event: AtlasEvent, years: readonly YearGroup[]): Around | null {
  const span = spanOf(years);
  return span && aroundEvent(event.date, span);
}

/**
 * The address of what was granted before and after an event, under the other clauses of a selection.
 * @param years Under those clauses.
 * @returns The query part, without the question mark; null where the years do not reach.
 */
export function addressAround(
  event: AtlasEvent,
  years: readonly YearGroup[],
  selection: Selection,
): string | null {
  const around = aroundOf(event, years);
  return (
    around &&
    encodeComparison({ a: withPeriod(selection, around.a), b: withPeriod(selection, around.b) })
  );
}

/** The events that A and B lie around, as `addressAround` chooses the years; several where they are of one year. */
export function eventsBetween(
  { a, b }: Comparison,
  events: readonly AtlasEvent[],
  years: readonly YearGroup[],
): { readonly events: readonly AtlasEvent[]; readonly around: Around } | null {
  const { period: before } = a;
  const { period: after } = b;
  if (!before || !after) return null;
  const isAround = (event: AtlasEvent) => {
    const around = aroundOf(event, years);
    return around !== null && isEqual(around.a, before) && isEqual(around.b, after);
  };
  const between = events.filter(isAround);
  return between.length > 0 ? { events: between, around: { a: before, b: after } } : null;
}

function isEqual(one: Period, other: Period): boolean {
  return one.from === other.from && one.to === other.to;
}
