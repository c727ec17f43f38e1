import type { Format } from '../format.ts';
import { plain, strong, type Rich } from '../rich.ts';
import { createPhrases } from './en-phrases.ts';

/** A row that differs, with its shares as they are written. */
interface DifferentRow {
  readonly name: string;
  readonly a: string;
  readonly b: string;
}

/** The words of the page that compares two selections, in English, the measure of the other three. */
export function createCompare(f: Format) {
  const { grants } = createPhrases(f);

  return {
    title: 'Compare',
    description: 'Two selections of the documented grants side by side, by their shares.',
    /** The headline: what differs most, in shares of the documented grants. */
    difference: (rows: readonly DifferentRow[]): Rich => [
      plain('What differs most in the grants documented here: '),
      ...rows.flatMap(({ name, a, b }, index) => [
        ...(index > 0 ? [plain('; ')] : []),
        strong(name),
        plain(index > 0 ? `, ${a} and ${b}` : `, ${a} of A and ${b} of B`),
      ]),
      plain('.'),
    ],
    tooFew: (n: number) =>
      `Too few grants to compare shares: on one side fewer than ${f.integer(n)} state a category or place.`,
    alike: 'The largest shares of A and B are less than one percentage point apart.',
    same: 'A and B are the same selection. Change one of them to compare.',
    caveatLead: 'Compare shares, not counts.',
    caveat: (a: number, b: number) =>
      `Two samples, ${f.integer(a)} and ${grants(b)}, show which pages have survived. They are not random, so no margin of error can be given.`,
    /** A side that has no clause of its own. */
    all: 'All grants',
    both: (names: readonly string[]) => `Both: ${names.join(', ')}.`,
    withAmount: (n: number) =>
      `${f.integer(n)} ${f.plural(n, { one: 'states', other: 'state' })} an amount.`,
    noTotal: (years: readonly string[]) => `No yearly total was found for ${f.list(years)}.`,
    anyClause: 'Published totals are for all grants, whatever else is chosen.',
    change: (side: string) => `Change ${side}`,
    any: 'All',
    several: 'As chosen',
    swap: 'Swap A and B',
    scale: 'Measure: grants. One scale for both maps, one for all rows.',
    map: (name: string) => `Map of ${name}`,
    mapTable: (name: string) => `Map of ${name} as a table`,
    changed: (a: number, b: number) => `A: ${grants(a)}. B: ${grants(b)}.`,
    timeline: 'Grants by year, and the years of A and B',
    beforeAfter: 'Before and after',
    around: (titles: readonly string[]) => `Before and after: ${titles.join('; ')}`,
    aroundYears: (year: number) => `Whole years on both sides; ${year} itself is in neither.`,
    warnShort: (n: number) =>
      `Only ${f.plural(n, { one: '1 year', other: `${f.integer(n)} years` })} on each side: a few grants change every share.`,
    warnUnfinished: (year: number) =>
      `The archive was compiled in the course of ${year}, which is in B.`,
    warnMissing: (side: string, n: number) =>
      `${side} has ${f.plural(n, { one: '1 year', other: `${f.integer(n)} years` })} without a published total.`,
    warnUneven: (a: string, b: string) =>
      `The archive holds ${a} of the grants published for A and ${b} for B: one side is documented more than twice as well.`,
  };
}

export type Compare = ReturnType<typeof createCompare>;
