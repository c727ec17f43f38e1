import { parse } from 'csv-parse/sync';
import { FLAT_COLUMNS } from './dictionary/dictionary.ts';

/** For tests: reads the flat CSV as its Table Schema says, with nothing of the code that wrote it. */
export function readPlainCsv(csv: string): readonly Readonly<Record<string, unknown>>[] {
  const rows: Record<string, string>[] = parse(csv, { columns: true, record_delimiter: '\r\n' });
  return rows.map((row) =>
    Object.fromEntries(
      FLAT_COLUMNS.map(({ column, type }) => [column, readCell(row[column] ?? '?', type)]),
    ),
  );
}

function readCell(cell: string, type: string): unknown {
  if (type === 'list') return cell === '' ? [] : cell.split('; ');
  if (cell === '') return null;
  if (type === 'boolean') return cell === 'true';
  return type === 'text' ? cell : Number(cell);
}
