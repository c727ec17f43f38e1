import { DuckDBInstance } from '@duckdb/node-api';
import { TABLES } from '#lib/archive/tables.ts';
import { EngineError, type Columns, type Engine, type RunOptions } from './engine.ts';
import { normaliseValue } from './normalise.ts';
import type { Param } from '#lib/query/question.ts';

const DEFAULT_TIMEOUT = 15_000;

/** Native DuckDB in memory on the Parquet files of `folder`. @throws EngineError `archive`. */
export async function openNodeEngine(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const loading = await instance.connect();
  try {
    for (const name of Object.keys(TABLES)) {
      await loading.run(`CREATE TABLE ${name} AS SELECT * FROM read_parquet(?)`, [
        `${folder}/${name}.parquet`,
      ]);
    }
  } catch (error) {
    throw new EngineError('archive', `No archive in ${folder}.`, error);
  } finally {
    loading.closeSync();
  }
  return {
    query: (sql, params, options = {}) => runNative(instance, sql, params, options),
    close: () => {
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

async function runNative(
  instance: DuckDBInstance,
  sql: string,
  params: readonly Param[],
  { signal, timeout = DEFAULT_TIMEOUT }: RunOptions,
): Promise<Columns> {
  signal?.throwIfAborted();
  // A connection of its own, so that an interrupt meets this query and no other.
  const connection = await instance.connect();
  const interrupt = () => connection.interrupt();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    interrupt();
  }, timeout);
  signal?.addEventListener('abort', interrupt);
  try {
    const reader = await connection.runAndReadAll(sql, [...params]);
    const names = reader.columnNames();
    const columns = reader.getColumnsJS();
    return {
      length: reader.currentRowCount,
      columns: Object.fromEntries(
        names.map((name, index) => [name, (columns[index] ?? []).map(normaliseValue)]),
      ),
    };
  } catch (error) {
    signal?.throwIfAborted();
    if (isLate) throw new EngineError('timeout', `No answer within ${timeout} ms.`, error);
    throw new EngineError('query', error instanceof Error ? error.message : String(error), error);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', interrupt);
    connection.closeSync();
  }
}
