import type { RawCell, RawTable } from '../raw-table.ts';

/** A table for tests: header, then rows. */
export function tableOf(
  header: readonly string[],
  rows: readonly (readonly RawCell[])[] = [],
): RawTable {
  return {
    file: 'export.csv',
    sheet: null,
    encoding: 'utf-8',
    delimiter: ';',
    header,
    rows: rows.map((cells, index) => ({ line: index + 2, cells, problem: null })),
  };
}
