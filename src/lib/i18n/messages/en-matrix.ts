import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** The words of the matrices of places and of kinds, in English, the measure of the other three. */
export function createMatrix(f: Format) {
  const { grants, have } = createPhrases(f);

  return {
    title: 'Who works with whom',
    views: { places: 'Places', kinds: 'Kinds' },
    details: { county: 'By county', place: 'By place' },
    sort: 'Order',
    sorts: { total: 'Most grants', name: 'Name', geography: 'West to east' },
    cell: (row: string, column: string, n: number) => `${row} – ${column}: ${grants(n)}`,
    strongest: (row: string, column: string, n: number) =>
      `Most grants: ${row} – ${column}, ${f.integer(n)}`,
    /** How many grants stand in a row and a column that say something. */
    both: {
      places: (n: number, total: number) =>
        `n = ${grants(total)}; ${f.integer(n)} ${have(n)} a place stated on both sides.`,
      kinds: (n: number, total: number) =>
        `n = ${grants(total)}; ${f.integer(n)} ${have(n)} a kind stated on both sides.`,
    },
    counting:
      'A grant with several places or partners counts once in each of its cells. The last row and column count every grant once, so they are not the sums of the cells.',
    sample:
      'These are the grants that were found, a sample: an empty cell does not mean that nobody worked together.',
    generalised: (n: number) =>
      `Russian places are counted by region. To protect partners, no more than the region is shown of ${grants(n)}.`,
    merged:
      'Kinds that are alike stand as one, such as museums and libraries. Partners whose kind is not shown count as not stated.',
    /** Columns for which a narrow picture has no room. */
    hidden: (n: number) =>
      `${f.integer(n)} ${f.plural(n, { one: 'more column is', other: 'more columns are' })} in the table.`,
    table: 'The matrix as a table',
    failed: 'The places could not be loaded; the counties are shown.',
  };
}

export type Matrix = ReturnType<typeof createMatrix>;
