import type { ImportResult, RowOutcome } from '../import/outcome.ts';
import { NO_TITLE, remark } from './fixture-remarks.ts';
import { RICH } from './report-fixture.ts';

/** Nothing to repair and nothing to decide. */
export const PERFECT: ImportResult = {
  ...RICH,
  file: 'rent.csv',
  sheet: null,
  encoding: 'utf-8',
  delimiter: ';',
  rowsRead: 4012,
  outcomes: Array.from({ length: 4012 }, (_, index) => ({
    line: index + 2,
    status: 'accepted',
    remarks: [],
  })),
  columns: [{ column: 'Tittel', as: 'title' }],
  openNames: [],
  lookAlikes: [],
  hidden: [],
  coverage: [],
};

/** 20 000 repairs in six kinds, and 2 000 rows rejected for one reason. */
export const HUGE: ImportResult = {
  ...PERFECT,
  file: 'stor.csv',
  encoding: 'windows-1252',
  rowsRead: 22_000,
  outcomes: Array.from({ length: 22_000 }, (_, index): RowOutcome => {
    const line = index + 2;
    if (index % 11 === 0) return { line, status: 'rejected', remarks: [NO_TITLE()] };
    const column = `Kolonne ${index % 6}`;
    const repair = remark('repair', `repair-${index % 6}`, column, `${index} `.repeat(20), [
      `Mellomrom er fjernet i ${column.toLowerCase()}.`,
      `Spaces were removed in ${column.toLowerCase()}.`,
    ]);
    return { line, status: 'repaired', remarks: [repair] };
  }),
  hidden: null,
};
