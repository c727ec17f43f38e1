import type { EventReturn, Returning } from '#lib/query/returning.ts';
import type { ChartContext } from '../chart.ts';

export interface ReturningSpec {
  readonly returning: Returning;
}

/** A bar with its name. */
export interface CountRow {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/** Applicants by number of years with grants. */
export function listYears({ returning }: ReturningSpec, { m }: ChartContext): readonly CountRow[] {
  const [one, two, more] = returning.byYears;
  return [
    { key: 'one', name: m.returning.one, count: one },
    { key: 'two', name: m.returning.two, count: two },
    { key: 'more', name: m.returning.more, count: more },
  ];
}

/** Years until an applicant's next year with a grant. */
export function listGaps({ returning }: ReturningSpec, { m }: ChartContext): readonly CountRow[] {
  return returning.gaps.map((count, index, { length }) => ({
    key: `gap-${index + 1}`,
    name: index + 1 < length ? m.returning.gap(index + 1) : m.returning.gapMore(length),
    count,
  }));
}

/** The three phrases about an event: who was there before, who came again, who was not found. */
export function wordEvent(
  { year, before, after, applicants, again }: EventReturn,
  { m, f }: ChartContext,
): { readonly name: string; readonly again: string; readonly notAgain: string } {
  return {
    name: m.returning.event(String(year), applicants, f.years(before.from, before.to)),
    again: m.returning.again(again, f.years(after.from, after.to)),
    notAgain: m.returning.notAgain(applicants - again),
  };
}
