import type { ChartContext } from '../chart.ts';
import { listGaps, listYears, wordEvent, type CountRow, type ReturningSpec } from './spec.ts';

/** What the picture says in a sentence: how many applicants came once and how many again. */
export function findReturning({ returning }: ReturningSpec, { m }: ChartContext): string {
  const { applicants, byYears } = returning;
  return applicants === 0 ? m.returning.none : m.returning.finding(applicants, byYears[0]);
}

/** All parts in words, for those who do not see them; what did not occur is left out. */
export function describeReturning(spec: ReturningSpec, context: ChartContext): string {
  const { m, f } = context;
  const { years, events } = spec.returning;
  if (!years) return `${m.returning.title}. ${m.returning.none}`;
  const part = (heading: string, rows: readonly CountRow[]) => {
    const some = rows.filter(({ count }) => count > 0);
    const words = some.map(({ name, count }) => `${name}: ${f.integer(count)}`);
    return words.length > 0 ? [`${heading}. ${words.join('; ')}.`] : [];
  };
  return [
    `${m.returning.title}.`,
    ...part(m.returning.years(f.years(years.from, years.to)), listYears(spec, context)),
    ...part(m.returning.gaps, listGaps(spec, context)),
    ...events.map((event) => {
      const { name, again, notAgain } = wordEvent(event, context);
      return `${name}: ${again}; ${notAgain}.`;
    }),
  ].join(' ');
}
