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
  readonly info: { readonly lines: number };
}

/** Reads a CSV file against its columns. Rows with a problem are reported and left out. */
export async function readTable<C extends Columns>(
  root: string,
  file: string,
  columns: C,
  problems: Problem[],
): Promise<readonly RowOf<C>[]> {
  const source = await readFile(join(root, file));
  let parsed: readonly Parsed[];
  try {
    parsed = parse(source, { columns: true, bom: true, info: true }) as unknown as Parsed[];
  } catch (error) {
    const { lines = 1, message } = error as { lines?: number; message: string };
    problems.push({ file, line: lines, column: '', value: '', reason: message });
    return [];
  }
  const header = Object.keys(parsed[0]?.record ?? {});
  for (const column of Object.keys(columns)) {
    if (!header.includes(column)) {
      problems.push({ file, line: 1, column, value: '', reason: 'the column is missing' });
    }
  }
  const lineOf = countLines(parsed);
  return parsed.flatMap(({ record }, index) => {
    const line = lineOf[index] ?? 0;
    const before = problems.length;
    const row = Object.fromEntries(
      Object.entries(columns).map(([column, cell]) => {
        const value = record[column] ?? '';
        return [
          column,
          readCell(value, cell, (reason) => problems.push({ file, line, column, value, reason })),
        ];
      }),
    );
    return problems.length === before ? [{ ...row, line } as unknown as RowOf<C>] : [];
  });
}

/** csv-parse says where a record ends; it begins where the one before has ended. */
function countLines(parsed: readonly Parsed[]): readonly number[] {
  return parsed.map((_, index) => (parsed[index - 1]?.info.lines ?? 1) + 1);
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
