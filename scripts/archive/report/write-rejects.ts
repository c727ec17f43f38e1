import type { ImportResult, RowOutcome, RowRemark } from '../import/outcome.ts';
import type { RawCell, RawTable } from '../import/raw-table.ts';
import { remarksOf } from './group-remarks.ts';

const HEAD = ['fil / file', 'rad / row', 'kolonne / column', 'årsak', 'reason'] as const;
const WHOLE_ROW = 'hele raden / the whole row';

/**
 * The rejected rows as a table that Norwegian Excel opens with a double click: UTF-8 with a byte order
 * mark, semicolons, CRLF. First the file, the row, the columns that are wrong and the reasons in Bokmål and
 * in English, then the cells as read. What Excel would take for a formula has an apostrophe before it.
 */
export function formatRejects(result: ImportResult, table: RawTable): string {
  const rows = new Map(table.rows.map((row) => [row.line, row]));
  const lines = result.outcomes
    .filter(({ status }) => status === 'rejected')
    .sort((a, b) => a.line - b.line)
    .map((outcome) => {
      const cells = rows.get(outcome.line)?.cells ?? [];
      // A short row has empty cells, so that every line has as many as the header.
      const all = table.header.map((_, index) => cells[index] ?? null);
      return [result.file, outcome.line, ...describe(outcome), ...all];
    });
  const text = [[...HEAD, ...table.header], ...lines].map(
    (cells) => `${cells.map(writeCell).join(';')}\r\n`,
  );
  return `\ufeff${text.join('')}`;
}

function describe(outcome: RowOutcome): readonly [columns: string, nb: string, en: string] {
  const rejects = remarksOf(outcome, 'reject');
  const join = (pick: (remark: RowRemark) => string) => [...new Set(rejects.map(pick))].join(' | ');
  return [
    join(({ column }) => column ?? WHOLE_ROW),
    join(({ remark }) => remark.nb),
    join(({ remark }) => remark.en),
  ];
}

/** Always in quotes: then no delimiter of any country's Excel can cut a cell into a formula. */
function writeCell(cell: RawCell): string {
  const text = writeValue(cell);
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return `"${guarded.replaceAll('"', '""')}"`;
}

/** Also the wide forms, which East Asian Excel takes for the plain ones. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function writeValue(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  // With a point Norwegian Excel would make a date of it.
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nei';
  if (Number.isNaN(cell.getTime())) return '';
  return cell
    .toISOString()
    .replace(/T00:00:00\.000Z$/, '')
    .replace('T', ' ')
    .replace(/\.000Z$/, '');
}
