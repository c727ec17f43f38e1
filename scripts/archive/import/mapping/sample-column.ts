import type { RawCell, RawTable } from '../raw-table.ts';

/** Cells of a column that hold anything, from all over the table: customs change over the years. */
export interface ColumnSample {
  /** Trimmed, cut to 200 characters; dates as YYYY-MM-DD. At most 200. */
  readonly texts: readonly string[];
  /** How many of them the spreadsheet itself calls dates. */
  readonly dates: number;
}

const MOST_ROWS = 4000;
const MOST_CELLS = 200;
const LONGEST_TEXT = 200;

export function sampleColumn({ rows }: RawTable, index: number): ColumnSample {
  const filled = spread(rows, MOST_ROWS)
    .map(({ cells }) => cells[index] ?? null)
    .filter((cell) => cell !== null && cell !== '');
  const read = spread(filled, MOST_CELLS)
    .map((cell) => ({ text: readCell(cell), isDate: cell instanceof Date }))
    .filter(({ text }) => text !== '');
  return {
    texts: read.map(({ text }) => text),
    dates: read.filter(({ isDate }) => isDate).length,
  };
}

/** At most so many items, evenly taken from beginning to end. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  const step = Math.max(1, items.length / most);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

function readCell(cell: RawCell): string {
  if (cell === null) return '';
  // A date that is none has no ISO form.
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell).slice(0, LONGEST_TEXT).replace(/\s+/gu, ' ').trim();
}
