import type { Target } from './mapping/mapping.ts';
import type { RawCell, Reading } from './raw-table.ts';
import type { RowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { cleanText } from './values/clean-text.ts';

/** The text of a target's cell, cleaned; what was cleaned is noted. */
export function takeText(cells: RowCells, target: Target, notes: RowNotes): string {
  const { column, cell } = cells.one(target);
  const { text, repairs } = cleanText(cell);
  for (const repair of repairs) notes.add('repair', column, cell, repair);
  return text;
}

/** The value of a target's cell; one that cannot be read rejects the row, since its figures would lack it. */
export function takeValue<T>(
  cells: RowCells,
  target: Target,
  notes: RowNotes,
  read: (cell: RawCell) => Reading<T | null>,
): T | null {
  const { column, cell } = cells.one(target);
  return notes.take(column, cell, read(cell));
}

/** The value of a cell that no figure depends on: one that cannot be read is left out, and somebody told. */
export function takeIfReadable<T>(
  cells: RowCells,
  target: Target,
  notes: RowNotes,
  read: (cell: RawCell) => Reading<T | null>,
): T | null {
  const { column, cell } = cells.one(target);
  const reading = read(cell);
  if (reading.isRead) return notes.take(column, cell, reading);
  notes.add('warning', column, cell, reading.reason);
  return null;
}

/** A word of a vocabulary: as the mapping translates it, or as we write it; null where it is neither. */
export function translate<T extends string>(
  word: string,
  translations: ReadonlyMap<string, T>,
  vocabulary: readonly T[],
): T | null {
  const wanted = fold(word);
  for (const [from, to] of translations) if (fold(from) === wanted) return to;
  return vocabulary.find((item) => item === wanted.replaceAll(' ', '_')) ?? null;
}

const fold = (word: string) => word.trim().toLowerCase().replace(/\s+/g, ' ');
