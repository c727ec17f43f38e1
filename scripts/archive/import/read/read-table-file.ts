import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RawTable } from '../raw-table.ts';
import { readCsv, type CsvOptions } from './read-csv.ts';
import { readXlsx, type XlsxOptions } from './read-xlsx.ts';

export type TableOptions = CsvOptions & XlsxOptions;

/**
 * A table out of a CSV or XLSX file, whichever it is by its content; the ending of its name does not count.
 * @throws Error of one line, which names the file and the remedy
 */
export async function readTableFile(path: string, options: TableOptions = {}): Promise<RawTable> {
  const file = basename(path);
  try {
    const bytes = await readBytes(path);
    if (startsWith(bytes, OLD_EXCEL)) {
      throw new Error(
        'this is the old format of Excel, or locked with a password: open it in Excel and save it as .xlsx without a password',
      );
    }
    if (startsWith(bytes, ZIP)) return await readXlsx(file, bytes, options);
    if (startsWith(bytes, PDF)) throw new Error('this is a PDF: export the table as CSV or .xlsx');
    return readCsv(file, bytes, options);
  } catch (error) {
    throw new Error(`${file}: ${(error as Error).message}`, { cause: error });
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const reason =
      code === 'ENOENT'
        ? 'there is no such file'
        : `the file cannot be opened (${code ?? 'unknown reason'})`;
    throw new Error(`${reason}: see that its name and folder are right`, { cause: error });
  }
  if (bytes.length === 0) throw new Error('the file is empty: export the table again');
  return bytes;
}

/** With its two numbers: a CSV file may begin with a column "PK". */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_EXCEL = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

const startsWith = (bytes: Uint8Array, start: readonly number[]) =>
  start.every((byte, index) => bytes[index] === byte);
