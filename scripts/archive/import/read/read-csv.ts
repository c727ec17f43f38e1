import type { RawTable } from '../raw-table.ts';
import { decodeText } from './decode-text.ts';
import { findDelimiter } from './find-delimiter.ts';
import { parseRecords, type CsvRecord } from './parse-records.ts';
import { hasSwallowed, rescueRecords } from './rescue-records.ts';
import { shapeTable, type LooseRow } from './shape-table.ts';

export interface CsvOptions {
  readonly encoding?: string;
  readonly delimiter?: string;
  /** Line of the header, from 1. */
  readonly headerRow?: number;
}

/**
 * A table out of a CSV file, told by its bytes where the options do not say. Rows that cannot be read have a
 * problem; empty ones are left out. Cells are as written, only that their line breaks are all `\n`.
 * @throws Error (one line) for a wrong option, or a file without rows
 */
export function readCsv(file: string, bytes: Uint8Array, options: CsvOptions): RawTable {
  const decoded = decodeText(bytes, options.encoding);
  const text = decoded.text.replace(/\r\n?/g, '\n');
  // Excel writes, and reads, a first line that names the delimiter. Emptied, it keeps the numbers of the lines.
  const stated = /^"?sep=(.)"?(?=\n|$)/i.exec(text);
  const table = stated ? text.slice(stated[0].length) : text;
  const delimiter = options.delimiter ?? stated?.[1] ?? findDelimiter(table);
  if (delimiter.length !== 1 || delimiter === '"' || delimiter === '\n') {
    throw new Error(
      '"delimiter" is to be one character, such as ";" or ",", but no quotation mark',
    );
  }
  const shaped = shapeTable(splitRows(table, delimiter), options.headerRow);
  return { file, sheet: null, encoding: decoded.encoding, delimiter, ...shaped };
}

function splitRows(text: string, delimiter: string): readonly LooseRow[] {
  try {
    const records = parseRecords(text, delimiter);
    const width = findUsualWidth(records);
    if (!records.some((record) => hasSwallowed(record, delimiter, width))) {
      return records.map((record) => ({ ...record, problem: null }));
    }
    return rescueRecords(text, delimiter, width);
  } catch {
    return rescueRecords(text, delimiter, findUsualWidth(splitNaively(text, delimiter)));
  }
}

/** Only to count the cells of the rows that have no quotes at all. */
function splitNaively(text: string, delimiter: string): readonly CsvRecord[] {
  const lines = text.split('\n').filter((line) => line !== '');
  const plain = lines.filter((line) => !line.includes('"'));
  return (plain.length > 0 ? plain : lines).map((line) => ({
    line: 0,
    cells: line.split(delimiter),
  }));
}

/** Cells that most rows have. */
function findUsualWidth(records: readonly CsvRecord[]): number {
  const tally = new Map<number, number>();
  for (const { cells } of records) {
    if (cells.length > 1) tally.set(cells.length, (tally.get(cells.length) ?? 0) + 1);
  }
  return [...tally].reduce((a, b) => (b[1] > a[1] ? b : a), [1, 0] as [number, number])[0];
}
