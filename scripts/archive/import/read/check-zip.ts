import { unzipSync } from 'fflate';

/** Bytes that a spreadsheet may have once it is unpacked. */
export const MAX_UNPACKED = 300 * 1024 * 1024;

/**
 * Refuses a packed file that would fill the memory. Nothing is unpacked, only the directory is read.
 * @throws Error (one line) where it is too large, or no zip file
 */
export function checkZip(bytes: Uint8Array, limit = MAX_UNPACKED): void {
  let total = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        return false;
      },
    });
  } catch {
    throw new Error(
      'the file is damaged or no spreadsheet: open it in Excel and save it again as .xlsx',
    );
  }
  if (total > limit) {
    const size = Math.round(total / 1024 / 1024);
    throw new Error(
      `the spreadsheet is too large (${size} MB unpacked, ${Math.round(limit / 1024 / 1024)} MB are allowed): save the sheet as CSV`,
    );
  }
}
