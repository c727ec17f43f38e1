/** What can stand in a cell of an answer. */
export type Value = string | number | boolean | null;
export type Param = string | number | boolean | null;

/** A row of an answer, before it is decoded. */
export type Row = Readonly<Record<string, Value>>;

/** A question as SQL text with bound parameters, and how to read its answer. Plain SQL that DuckDB 1.4 and 1.5 share. */
export interface Question<T> {
  readonly name: string;
  readonly sql: string;
  readonly params: readonly Param[];
  /** @throws TypeError where the answer has another shape than the question promises. */
  readonly decode: (rows: readonly Row[]) => T;
}

/** Same key, same answer (for one archive). */
export function keyOf(question: Question<unknown>): string {
  return JSON.stringify([question.name, question.sql, question.params]);
}

export function text(row: Row, column: string): string {
  const value = row[column];
  if (typeof value !== 'string')
    throw new TypeError(`${column}: text expected, got ${String(value)}`);
  return value;
}

export function textOrNull(row: Row, column: string): string | null {
  return row[column] === null ? null : text(row, column);
}

export function number(row: Row, column: string): number {
  const value = row[column];
  if (typeof value !== 'number') {
    throw new TypeError(`${column}: number expected, got ${String(value)}`);
  }
  return value;
}

export function numberOrNull(row: Row, column: string): number | null {
  return row[column] === null ? null : number(row, column);
}

export function flag(row: Row, column: string): boolean {
  const value = row[column];
  if (typeof value !== 'boolean') throw new TypeError(`${column}: boolean expected`);
  return value;
}
