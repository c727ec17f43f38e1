import type { RawCell, RawRow, Remark } from '../raw-table.ts';
import { cleanText } from '../values/clean-text.ts';
import { findHeader, isBlank } from './find-header.ts';

/** A row as it was read, as wide as it happens to be. */
export interface LooseRow {
  readonly line: number;
  readonly cells: readonly RawCell[];
  readonly problem: Remark | null;
}

/**
 * Header and rows below it, all as wide as the header. Empty rows are left out, empty columns at the end, too.
 * @param headerRow line of the header, from 1; found if it is not given
 * @throws Error (one line) where no row begins at that line, or nothing but empty rows is there
 */
export function shapeTable(
  rows: readonly LooseRow[],
  headerRow?: number,
): { readonly header: readonly string[]; readonly rows: readonly RawRow[] } {
  const filled = rows.filter(({ cells, problem }) => problem !== null || !cells.every(isBlank));
  if (filled.length === 0) throw new Error('there are no rows: export the table again');
  const at =
    headerRow === undefined
      ? findHeader(filled.map(({ cells }) => cells))
      : filled.findIndex(({ line }) => line === headerRow);
  const names = filled[at]?.cells;
  if (!names) {
    throw new Error(
      `row ${headerRow} is empty: set "headerRow" to the row with the names of the columns`,
    );
  }
  const body = filled.slice(at + 1);
  const header = nameColumns(names.slice(0, findWidth(names, body)));
  return { header, rows: body.map((row) => fitRow(row, header.length)) };
}

/** Up to the last column that has a name, or anything below it. */
function findWidth(names: readonly RawCell[], rows: readonly LooseRow[]): number {
  const isUsed = (column: number) =>
    [names, ...rows.map(({ cells }) => cells)].some((cells) => !isBlank(cells[column] ?? null));
  let width = names.length;
  while (width > 0 && !isUsed(width - 1)) width--;
  return width;
}

function fitRow({ line, cells, problem }: LooseRow, width: number): RawRow {
  const isTooWide = cells.slice(width).some((cell) => !isBlank(cell));
  return {
    line,
    cells: Array.from({ length: width }, (_, column) => cells[column] ?? null),
    problem: problem ?? (isTooWide ? TOO_WIDE : null),
  };
}

/** Names of the columns: trimmed, "column 3" where there is none, "Name (2)" where one comes again. */
export function nameColumns(cells: readonly RawCell[]): readonly string[] {
  const written = cells.map((cell) => cleanText(cell).text);
  // What is written goes before what is made up.
  const taken = new Set(written);
  const seen = new Set<string>();
  return written.map((text, index) => {
    const base = text === '' ? `column ${index + 1}` : text;
    let name = base;
    const isFree = () => !seen.has(name) && (name === text || !taken.has(name));
    for (let copy = 2; !isFree(); copy++) name = `${base} (${copy})`;
    seen.add(name);
    return name;
  });
}

const TOO_WIDE: Remark = {
  code: 'row-too-many-cells',
  nb: 'Raden har flere celler enn tabellen har kolonner. Ofte mangler det anførselstegn rundt en tekst med skilletegn i; rett raden i filen.',
  en: 'The row has more cells than the table has columns. Often the quotes around a text with separators in it are missing; correct the row in the file.',
};
