import { parse } from 'csv-parse/sync';

export interface CsvRecord {
  /** Line that it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The records of a text whose lines end with `\n`; quotes must be right.
 * @param isLoose a quote within a cell that does not begin with one is a character like any other
 * @throws Error where a quote is not closed, or something follows a closing one
 */
export function parseRecords(
  text: string,
  delimiter: string,
  { isLoose = false } = {},
): readonly CsvRecord[] {
  const parsed = parse(text, {
    delimiter,
    info: true,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: isLoose,
  }) as unknown as readonly Parsed[];
  // csv-parse says where a record ends; it begins where the one before has ended.
  return parsed.map(({ record }, index) => ({
    line: index === 0 ? 1 : (parsed[index - 1]?.info.lines ?? 0) + 1,
    cells: record,
  }));
}
