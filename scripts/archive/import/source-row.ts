import { stringify } from 'csv-stringify/sync';
import { GRANT_COLUMNS } from '../source/schema.ts';

/** Columns of `data/source/grants.csv` that nothing of the builder reads, but people do. */
const ONLY_FOR_PEOPLE = [
  'category_suggested_confidence',
  'other_countries',
  'start',
  'end',
] as const;

export type SourceColumn = keyof typeof GRANT_COLUMNS | (typeof ONLY_FOR_PEOPLE)[number];
/** One row of `data/source/grants.csv` as text; an empty cell means "not stated". */
export type SourceRow = Readonly<Record<SourceColumn, string>>;

export const SOURCE_COLUMNS = [
  ...Object.keys(GRANT_COLUMNS),
  ...ONLY_FOR_PEOPLE,
] as readonly SourceColumn[];

/** UTF-8, comma, RFC 4180, CRLF, sorted as data/README.md says: by year (none first), then title. */
export function formatSource(rows: readonly SourceRow[]): string {
  const sorted = [...rows].sort(
    (a, b) =>
      compare(a.year, b.year) ||
      compare(a.title.toLowerCase(), b.title.toLowerCase()) ||
      compare(a.id, b.id),
  );
  return stringify(sorted, {
    header: true,
    columns: [...SOURCE_COLUMNS],
    record_delimiter: '\r\n',
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
