import type { Remark } from '../raw-table.ts';
import { parseRecords, type CsvRecord } from './parse-records.ts';
import type { LooseRow } from './shape-table.ts';

/** Lines and characters that one record may have; a quote that closes later is not the one that opened it. */
const MOST_LINES = 200;
const MOST_CHARACTERS = 100_000;

/**
 * The records of a text in which quotes are wrong somewhere. A line that cannot be read is a row with a problem,
 * and reading goes on with the next line. Slower than {@link parseRecords}, which is for texts without mistakes.
 * @param width cells that a row should have
 */
export function rescueRecords(text: string, delimiter: string, width: number): readonly LooseRow[] {
  const lines = text.split('\n');
  const rows: LooseRow[] = [];
  for (let at = 0; at < lines.length;) {
    const { row, taken } = readRecord(lines, at, delimiter, width);
    rows.push(row);
    at += taken;
  }
  return rows;
}

interface Rescued {
  readonly row: LooseRow;
  /** Lines that it has. */
  readonly taken: number;
}

function readRecord(
  lines: readonly string[],
  at: number,
  delimiter: string,
  width: number,
): Rescued {
  const line = lines[at] ?? '';
  const single = countQuotes(line) % 2 === 0 ? parseOne(line, delimiter, false) : null;
  // With another number of cells it may be a text with a separator whose quotes are elsewhere: still one row.
  if (single) return take(single, at, 1);
  const loose = parseOne(line, delimiter, true);
  if (loose?.length === width) return take(loose, at, 1);
  const joined = joinLines(lines, at, delimiter, width);
  if (joined) return joined;
  if (loose) return take(loose, at, 1);
  const cells = line.split(delimiter).map((cell) => cell.replaceAll('"', ''));
  return { row: { line: at + 1, cells, problem: BROKEN_QUOTE }, taken: 1 };
}

/** A record of several lines: up to the line that closes what the first one has opened. */
function joinLines(
  lines: readonly string[],
  at: number,
  delimiter: string,
  width: number,
): Rescued | null {
  let text = lines[at] ?? '';
  let isOpen = countQuotes(text) % 2 === 1;
  let taken = 1;
  while (
    isOpen &&
    taken < MOST_LINES &&
    at + taken < lines.length &&
    text.length < MOST_CHARACTERS
  ) {
    const next = lines[at + taken] ?? '';
    text += `\n${next}`;
    taken++;
    isOpen = countQuotes(next) % 2 === 0;
  }
  const cells = isOpen || taken === 1 ? null : parseOne(text, delimiter, false);
  if (!cells || hasSwallowed({ line: at + 1, cells }, delimiter, width)) return null;
  return take(cells, at, taken);
}

/**
 * Whether a record has other rows inside: a cell of several lines, one of which has the delimiters of a whole row,
 * in a record that has not as many cells as it should; or a cell whose first and last line would each make a row
 * of the right width with what is beside them. A delimiter before a space is taken for a comma in a text.
 */
export function hasSwallowed({ cells }: CsvRecord, delimiter: string, width: number): boolean {
  if (width < 2) return false;
  return cells.some((cell, index) => {
    if (!cell.includes('\n')) return false;
    const counts = cell.split('\n').map((line) => line.split(delimiter).length);
    if (cells.length !== width) return counts.some((count) => count >= Math.max(2, width - 1));
    const [first = 0] = counts;
    const last = counts.at(-1) ?? 0;
    const fits = index + first === width && last + width - index - 1 === width;
    return width > 2 && fits && !cell.includes(`${delimiter} `);
  });
}

function parseOne(text: string, delimiter: string, isLoose: boolean): readonly string[] | null {
  // The parser takes its time to begin, and has nothing to say of an empty text.
  if (!text.includes('"')) return text.split(delimiter);
  try {
    const records = parseRecords(text, delimiter, { isLoose });
    return records.length === 1 ? (records[0]?.cells ?? null) : null;
  } catch {
    return null;
  }
}

function take(cells: readonly string[], at: number, taken: number): Rescued {
  return { row: { line: at + 1, cells, problem: null }, taken };
}

const countQuotes = (text: string) => text.split('"').length - 1;

const BROKEN_QUOTE: Remark = {
  code: 'row-broken-quote',
  nb: 'Et anførselstegn mangler eller er for mye, så raden kan ikke deles i celler. Rett anførselstegnene i raden, eller lagre tabellen som .xlsx.',
  en: 'A quotation mark is missing or one too many, so the row cannot be parted into cells. Correct the quotation marks of the row, or save the table as .xlsx.',
};
