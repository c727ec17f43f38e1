import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Param, Value } from '#lib/query/question.ts';
import { EngineError, type Columns, type RunOptions } from './engine.ts';
import { normaliseValue } from './normalise.ts';

const DEFAULT_TIMEOUT = 15_000;

/**
 * Runs one statement on a connection of its own, so that a cancel meets this query and no other.
 *
 * A prepared statement of DuckDB-WASM runs to its end whatever happens, a sent text can be cancelled.
 * So the parameters are bound to variables of the connection by a prepared statement, and the text
 * that is sent reads them.
 */
export async function runWasm(
  db: AsyncDuckDB,
  sql: string,
  params: readonly Param[],
  { signal, timeout = DEFAULT_TIMEOUT }: RunOptions = {},
): Promise<Columns> {
  signal?.throwIfAborted();
  const connection = await db.connect();
  let isLate = false;
  const cancel = () => void connection.cancelSent().catch(() => undefined);
  const timer = setTimeout(() => {
    isLate = true;
    cancel();
  }, timeout);
  signal?.addEventListener('abort', cancel);
  try {
    await bind(connection, params);
    signal?.throwIfAborted();
    return await read(connection, nameParams(sql, params.length));
  } catch (error) {
    signal?.throwIfAborted();
    if (isLate) throw new EngineError('timeout', `No answer within ${timeout} ms.`, error);
    throw new EngineError('query', error instanceof Error ? error.message : String(error), error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await connection.close();
  }
}

async function bind(connection: AsyncDuckDBConnection, params: readonly Param[]): Promise<void> {
  for (const [index, value] of params.entries()) {
    const statement = await connection.prepare(`SET VARIABLE p${index} = ?`);
    try {
      await statement.query(value);
    } finally {
      await statement.close();
    }
  }
}

/** Our statements hold no question mark but their parameters' (questions.test.ts). */
function nameParams(sql: string, count: number): string {
  const parts = sql.split('?');
  if (parts.length !== count + 1) {
    throw new TypeError(`${parts.length - 1} question marks, ${count} parameters.`);
  }
  return parts.reduce((text, part, index) => `${text}getvariable('p${index - 1}')${part}`);
}

async function read(connection: AsyncDuckDBConnection, sql: string): Promise<Columns> {
  const reader = await connection.send(sql, true);
  await reader.open();
  const columns: Record<string, Value[]> = {};
  for (const field of reader.schema.fields) columns[field.name] = [];
  let length = 0;
  for await (const batch of reader) {
    length += batch.numRows;
    for (const [index, field] of batch.schema.fields.entries()) {
      const values = batch.getChildAt(index);
      for (let row = 0; row < batch.numRows; row += 1) {
        columns[field.name]?.push(normaliseValue(values?.get(row)));
      }
    }
  }
  return { length, columns };
}
