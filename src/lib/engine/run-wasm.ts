import type { AsyncDuckDB, AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { Param } from '#lib/query/question.ts';
import { withDeadline } from './deadline.ts';
import { DEFAULT_TIMEOUT, EngineError, type Columns, type RunOptions } from './engine.ts';
import { readAnswer } from './read-answer.ts';

/**
 * Runs one statement on a connection of its own, so that a cancel meets this query and no other.
 *
 * DuckDB-WASM runs its prepared statements to their end whatever happens; only a sent text can be
 * cancelled. So each parameter is bound to a variable of the connection, and the text that is sent
 * executes the prepared question with those variables.
 * @throws EngineError `query`, `timeout`; the signal's reason when it is aborted.
 */
export function runWasm(
  db: AsyncDuckDB,
  sql: string,
  params: readonly Param[],
  { signal, timeout = DEFAULT_TIMEOUT }: RunOptions = {},
): Promise<Columns> {
  const late = `No answer within ${timeout} ms.`;
  return withDeadline({ signal, timeout, late }, async (stopped) => {
    if (db.isDetached()) throw new EngineError('query', 'The engine is closed.');
    const connection = await db.connect();
    const cancel = () => void connection.cancelSent().catch(() => undefined);
    stopped.addEventListener('abort', cancel);
    try {
      stopped.throwIfAborted();
      const names = await bind(connection, params);
      stopped.throwIfAborted();
      await connection.query(`PREPARE question AS ${sql}`);
      stopped.throwIfAborted();
      const reader = await connection.send(`EXECUTE question${names}`, true);
      return await readAnswer(await reader.open());
    } catch (error) {
      throw new EngineError('query', error instanceof Error ? error.message : String(error), error);
    } finally {
      stopped.removeEventListener('abort', cancel);
      await connection.close();
    }
  });
}

/** Sets the variables p0, p1 … of the connection. @returns How EXECUTE names them. */
async function bind(connection: AsyncDuckDBConnection, params: readonly Param[]): Promise<string> {
  for (const [index, value] of params.entries()) {
    const statement = await connection.prepare(`SET VARIABLE p${index} = ${typedMark(value)}`);
    try {
      await statement.query(value);
    } finally {
      await statement.close();
    }
  }
  const names = params.map((_, index) => `getvariable('p${index}')`);
  return names.length > 0 ? `(${names.join(', ')})` : '';
}

/** DuckDB-WASM binds every number as a DOUBLE, native DuckDB a whole one as an integer. */
function typedMark(value: Param): string {
  if (!Number.isInteger(value)) return '?';
  return Number(value) === (Number(value) | 0) ? 'CAST(? AS INTEGER)' : 'CAST(? AS BIGINT)';
}
