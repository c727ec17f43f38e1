import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Cell, ValueOf } from './cells.ts';
import type { Problem } from './problem.ts';

/** Column of the file → how its cells are read. Columns that are not named are not read. */
export type Columns = Readonly<Record<string, Cell<unknown>>>;
export type RowOf<C extends Columns> = { readonly [K in keyof C]: ValueOf<C[K]> } & {
  /** Line of the file, for what is found out later. */
  readonly line: number;
};

interface Parsed {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number; readonly error?: Error };
}

/** Reads a CSV file against its columns. Rows with a problem are reported and left out. */
export async function readTable<C extends Columns>(
  root: string,
  file: string,
  columns: C,
  problems: Problem[],
  { mayBeEmpty = false } = {},
): Promise<readonly RowOf<C>[]> {
  const source = await readFile(join(root, file));
  let header: readonly string[] = [];
  let parsed: readonly Parsed[];
  try {
    parsed = parse(source, {
      columns: (names: string[]) => (header = names),
      bom: true,
      info: true,
      // A row with too few cells is reported below like any other mistake, not thrown at once.
      relax_column_count: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    problems.push({ file, line: lines, column: '', value: '', reason: message });
    return [];
  }
  const missing = Object.entries(columns)
    .filter(([column, cell]) => !header.includes(column) && !cell.mayBeAbsent)
    .map(([column]) => column);
  for (const column of missing) {
    problems.push({ file, line: 1, column, value: '', reason: 'the column is missing' });
  }
  // Without a column every row would be a mistake.
  if (missing.length > 0) return [];
  if (parsed.length === 0 && !mayBeEmpty) {
    problems.push({ file, line: 1, column: 'row', value: '', reason: 'the file has no rows' });
  }
  const lineOf = countLines(parsed);
  const findTwin = createTwinFinder();
  return parsed.flatMap(({ record, info }, index) => {
    const line = lineOf[index] ?? 0;
    const before = problems.length;
    if (info.error) {
      problems.push({ file, line, column: 'row', value: '', reason: info.error.message });
      return [];
    }
    const row = Object.fromEntries(
      Object.entries(columns).map(([column, cell]) => {
        const value = record[column] ?? '';
        const report = (reason: string) => problems.push({ file, line, column, value, reason });
        const twin = cell.isUnique ? findTwin(column, value, line) : undefined;
        if (twin !== undefined) report(`line ${twin} has the same ${column}`);
        return [column, readCell(value, cell, report)];
      }),
    );
    return problems.length === before ? [{ ...row, line } as unknown as RowOf<C>] : [];
  });
}

/** csv-parse says where a record ends; it begins where the one before has ended. */
function countLines(parsed: readonly Parsed[]): readonly number[] {
  return parsed.map((_, index) => (parsed[index - 1]?.info.lines ?? 1) + 1);
}

/** Remembers where each value of a column was first seen, in good rows and bad ones. */
function createTwinFinder() {
  const first = new Map<string, number>();
  return (column: string, value: string, line: number): number | undefined => {
    const key = `${column} ${value}`;
    const twin = first.get(key);
    if (twin === undefined) first.set(key, line);
    return twin;
  };
}

function readCell(value: string, cell: Cell<unknown>, report: (reason: string) => void): unknown {
  if (value === '' && cell.isRequired) {
    report('the cell is empty');
    return null;
  }
  try {
    return cell.parse(value);
  } catch (error) {
    report((error as Error).message);
    return null;
  }
}
