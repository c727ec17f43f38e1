import type { RawCell } from '../raw-table.ts';

/** Rows from the top among which the header is looked for. */
const DEEPEST = 15;
/** Longest name of a column. */
const LONGEST = 100;

/**
 * Index of the header among the rows: the first one that is at least half as wide as the widest row and holds
 * nothing but short texts. Exports often have a title, a date and empty lines above it.
 */
export function findHeader(rows: readonly (readonly RawCell[])[]): number {
  const widths = rows.map((cells) => cells.filter((cell) => !isBlank(cell)).length);
  const widest = findWidest(widths);
  const enough = Math.max(Math.ceil(widest / 2), Math.min(2, widest));
  const top = rows.slice(0, DEEPEST);
  const found = top.findIndex(
    (cells) =>
      cells.filter(isName).length >= enough &&
      cells.every((cell) => isBlank(cell) || isShort(cell)),
  );
  if (found >= 0) return found;
  // One row far wider than the rest, or columns named by years: the row with most names will do.
  const names = top.map((cells) => cells.filter(isName).length);
  return Math.max(0, names.indexOf(Math.max(...names)));
}

/** In a table of some length one row in ten may be wider by mistake. */
function findWidest(widths: readonly number[]): number {
  const sorted = widths.toSorted((a, b) => a - b);
  const last = sorted.length - 1;
  return sorted[sorted.length < 10 ? last : Math.floor(last * 0.9)] ?? 0;
}

/** Whether a cell holds nothing but spaces. */
export function isBlank(cell: RawCell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

const isShort = (cell: RawCell) => typeof cell === 'string' && cell.trim().length <= LONGEST;
const isName = (cell: RawCell) => isShort(cell) && /\p{L}/u.test(String(cell));
