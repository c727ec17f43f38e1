import { DuckDBInstance, DuckDBTypeId, type DuckDBResultReader } from '@duckdb/node-api';
import { TABLES, type ColumnType } from '#lib/archive/tables.ts';
import type { Param } from '#lib/query/question.ts';
import { withDeadline } from './deadline.ts';
import {
  DEFAULT_TIMEOUT,
  EngineError,
  type Columns,
  type Engine,
  type RunOptions,
} from './engine.ts';
import { normaliseValue, refuseType } from './normalise.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Native DuckDB in memory on the Parquet files of `folder`. @throws EngineError `archive`. */
export async function openNodeEngine(folder: string): Promise<Engine> {
  const instance = await DuckDBInstance.create(':memory:');
  const loading = await instance.connect();
  try {
    for (const [name, schema] of Object.entries(TABLES)) {
      // The types of the browser's twin, however the file stores them, and no other columns.
      const columns = Object.entries(schema).map(
        ([column, type]) => `CAST(${column} AS ${SQL_TYPES[type]}) AS ${column}`,
      );
      const sql = `CREATE TABLE ${name} AS SELECT ${columns.join(', ')} FROM read_parquet(?)`;
      await loading.run(sql, [`${folder}/${name}.parquet`]);
    }
  } catch (error) {
    instance.closeSync();
    throw new EngineError('archive', `No archive in ${folder}: ${messageOf(error)}`, error);
  } finally {
    loading.closeSync();
  }
  return {
    query: (sql, params, options) => runNative(instance, sql, params, options),
    close: () => {
      instance.closeSync();
      return Promise.resolve();
    },
  };
}

function runNative(
  instance: DuckDBInstance,
  sql: string,
  params: readonly Param[],
  { signal, timeout = DEFAULT_TIMEOUT }: RunOptions = {},
): Promise<Columns> {
  const late = `No answer within ${timeout} ms.`;
  return withDeadline({ signal, timeout, late }, async (stopped) => {
    try {
      // A connection of its own, so that an interrupt meets this query and no other.
      const connection = await instance.connect();
      const interrupt = () => connection.interrupt();
      stopped.addEventListener('abort', interrupt);
      try {
        stopped.throwIfAborted();
        return readColumns(await connection.runAndReadAll(sql, [...params]));
      } finally {
        stopped.removeEventListener('abort', interrupt);
        connection.closeSync();
      }
    } catch (error) {
      throw new EngineError('query', messageOf(error), error);
    }
  });
}

function readColumns(reader: DuckDBResultReader): Columns {
  const names = reader.columnNames();
  names.forEach((name, index) => {
    const type = reader.columnTypeId(index);
    if (!PLAIN_TYPES.has(type)) throw refuseType(name, DuckDBTypeId[type]);
  });
  const values = reader.getColumnsJS();
  const entries = names.map(
    (name, index) => [name, (values[index] ?? []).map(normaliseValue)] as const,
  );
  return { length: reader.currentRowCount, columns: Object.fromEntries(entries) };
}

/** Those that the browser's twin reads to the same value. */
const PLAIN_TYPES: ReadonlySet<DuckDBTypeId> = new Set([
  DuckDBTypeId.BOOLEAN,
  DuckDBTypeId.TINYINT,
  DuckDBTypeId.SMALLINT,
  DuckDBTypeId.INTEGER,
  DuckDBTypeId.BIGINT,
  DuckDBTypeId.HUGEINT,
  DuckDBTypeId.UTINYINT,
  DuckDBTypeId.USMALLINT,
  DuckDBTypeId.UINTEGER,
  DuckDBTypeId.UBIGINT,
  DuckDBTypeId.FLOAT,
  DuckDBTypeId.DOUBLE,
  DuckDBTypeId.DECIMAL,
  DuckDBTypeId.DATE,
  DuckDBTypeId.VARCHAR,
  DuckDBTypeId.SQLNULL,
]);

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
