import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** The words about applicants who came back, in English, the measure of the other three. */
export function createReturning(f: Format) {
  const { count, grants } = createPhrases(f);

  return {
    title: 'Applicants who came back',
    finding: (n: number, once: number) =>
      `${f.integer(once)} of ${count(n, 'named applicant', 'named applicants')} ${f.plural(once, { one: 'was', other: 'were' })} found in one year only, ${f.integer(n - once)} in several.`,
    none: 'No dated grant here names its applicant.',
    /** Headings of the three parts; years as a range. */
    years: (range: string) => `Years with grants, ${range}`,
    gaps: 'Years to the next grant',
    events: 'Found again after',
    one: 'one year',
    two: 'two years',
    more: 'three years or more',
    gap: (n: number) => count(n, 'year', 'years'),
    gapMore: (n: number) => `${count(n, 'year', 'years')} or more`,
    event: (year: string, n: number, before: string) =>
      `${year}: ${count(n, 'applicant', 'applicants')}, ${before}`,
    again: (n: number, after: string) => `${f.integer(n)} found again, ${after}`,
    notAgain: (n: number) => `${f.integer(n)} not found again here`,
    leftOut: (undated: number, unnamed: number) =>
      `Left out: ${grants(undated)} without a year, ${grants(unnamed)} without a named applicant.`,
    warning:
      'These grants are a sample: an applicant not found again in the grants documented here need not have stopped. The later the event, the fewer the years after it. Grants of the year of the event count on neither side.',
    table: 'Applicants who came back, as a table',
    columnYears: 'Years',
    columnApplicants: 'Applicants',
    columnTimes: 'Times',
    columnEvent: 'Event',
    columnBefore: 'Before',
    columnAfter: 'After',
    columnAgain: 'Found again',
    columnNotAgain: 'Not found again here',
  };
}

export type Returning = ReturnType<typeof createReturning>;
