// Not read-excel-file/node: that one unpacks whatever comes, this one no more than the directory has promised.
import readWorkbook, { type Sheet } from 'read-excel-file/universal';
import type { RawCell, RawTable } from '../raw-table.ts';
import { checkZip } from './check-zip.ts';
import { isBlank } from './find-header.ts';
import { shapeTable } from './shape-table.ts';

export interface XlsxOptions {
  readonly sheet?: string;
  /** Row of the header in the sheet, from 1. */
  readonly headerRow?: number;
}

/**
 * A table out of a sheet of an Excel file: the one that is named, else the first that has rows. Numbers, dates
 * (midnight UTC) and booleans keep their type, formulas count by their last result.
 * @throws Error (one line) for an unknown sheet, a sheet without rows, or a file that cannot be read
 */
export async function readXlsx(
  file: string,
  bytes: Uint8Array,
  options: XlsxOptions,
): Promise<RawTable> {
  checkZip(bytes);
  const sheets = await readSheets(bytes);
  const { sheet, rows } = findSheet(sheets, options.sheet);
  const loose = rows.map((cells, index) => ({ line: index + 1, cells, problem: null }));
  return { file, sheet, encoding: null, delimiter: null, ...shapeTable(loose, options.headerRow) };
}

interface ReadSheet {
  readonly sheet: string;
  readonly rows: readonly (readonly RawCell[])[];
}

async function readSheets(bytes: Uint8Array): Promise<readonly ReadSheet[]> {
  let sheets: readonly (Omit<Sheet, 'data'> & { readonly data?: Sheet['data'] })[];
  try {
    sheets = await readWorkbook(new Blob([new Uint8Array(bytes)]));
  } catch (error) {
    throw new Error(
      `the spreadsheet cannot be read (${(error as Error).message.split('\n', 1)[0] ?? ''}): open it in Excel and save it again as .xlsx`,
      { cause: error },
    );
  }
  // A sheet that is nothing but a chart has no data at all.
  return sheets.map(({ sheet, data = [] }) => ({
    sheet,
    rows: data.map((cells) => cells.map(toCell)),
  }));
}

/** The package's own type has the constructor of dates where it means a date. */
function toCell(value: unknown): RawCell {
  return typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value instanceof Date
    ? value
    : null;
}

function findSheet(sheets: readonly ReadSheet[], wanted: string | undefined): ReadSheet {
  const found =
    wanted === undefined
      ? sheets.find(({ rows }) => rows.some((cells) => !cells.every(isBlank)))
      : (sheets.find(({ sheet }) => sheet === wanted) ??
        sheets.find(({ sheet }) => fold(sheet) === fold(wanted)));
  if (found) return found;
  const names = sheets.map(({ sheet }) => `"${sheet}"`).join(', ');
  throw new Error(
    wanted === undefined
      ? 'no sheet has any rows: see whether it is the right file'
      : `there is no sheet "${wanted}": set "sheet" to one of ${names}`,
  );
}

const fold = (name: string) => name.normalize('NFC').trim().toLowerCase();
