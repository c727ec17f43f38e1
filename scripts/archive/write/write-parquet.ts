import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { join } from 'node:path';
import { TABLES, TABLE_NAMES, type ColumnType, type TableName } from '#lib/archive/tables.ts';
import type { OutTables, OutValue } from './rows.ts';

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** Writes every table to `folder` as `<table>.parquet`. One thread and one row order: the same rows, the same bytes. */
export async function writeParquet(folder: string, tables: OutTables): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  try {
    for (const name of TABLE_NAMES) await writeTable(connection, folder, name, tables[name]);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

async function writeTable(
  connection: DuckDBConnection,
  folder: string,
  name: TableName,
  rows: readonly Readonly<Record<string, OutValue>>[],
): Promise<void> {
  const columns = Object.entries<ColumnType>(TABLES[name]);
  const definitions = columns.map(([column, type]) => `${column} ${SQL_TYPES[type]}`);
  await connection.run(`CREATE TABLE ${name} (${definitions.join(', ')})`);
  const appender = await connection.createAppender(name);
  for (const row of rows) {
    for (const [column, type] of columns) {
      const value = row[column];
      if (value === null || value === undefined) appender.appendNull();
      else if (type === 'text') appender.appendVarchar(String(value));
      else if (type === 'integer') appender.appendInteger(Number(value));
      else if (type === 'number') appender.appendDouble(Number(value));
      else appender.appendBoolean(value === true);
    }
    appender.endRow();
  }
  appender.closeSync();
  const file = join(folder, `${name}.parquet`).replaceAll("'", "''");
  await connection.run(`COPY ${name} TO '${file}' (FORMAT parquet, COMPRESSION snappy)`);
}
