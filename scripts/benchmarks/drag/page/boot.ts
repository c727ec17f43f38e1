import type { AsyncDuckDB } from '@duckdb/duckdb-wasm';
import { TABLE_NAMES, TABLES, type ColumnType, type TableName } from '#lib/archive/tables.ts';
import { ask } from '#lib/engine/ask.ts';
import { askHeadline, type Headline } from '#lib/query/headline.ts';
import { EVERYTHING } from '#lib/selection/selection.ts';
import type { ArchiveAddress } from './contender.ts';
import { engineOf, insertTables, loadTables, openDuckDb } from './open-duckdb.ts';

type Fill = (db: AsyncDuckDB, archive: ArchiveAddress) => Promise<void>;

const WAYS = {
  'Parquet, hyparquet (ours)': async (db, archive) => insertTables(db, await loadTables(archive)),
  'Arrow IPC as a file': async (db, archive) => {
    const tables = await fetchAll(archive, 'arrow');
    await insertTables(db, new Map(tables));
  },
  'CSV, read_csv': (db, archive) =>
    fillFrom(db, archive, 'csv', (table) => {
      const columns = Object.entries<ColumnType>(TABLES[table]).map(
        ([name, type]) => `'${name}': '${SQL_TYPES[type]}'`,
      );
      return `read_csv('${table}.csv', header = true, auto_detect = false, delim = ',',
quote = '"', escape = '"', nullstr = '', columns = {${columns.join(', ')}})`;
    }),
  'JSON lines, read_json': (db, archive) =>
    fillFrom(db, archive, 'json', (table) => `read_json('${table}.json')`),
  'Parquet, read_parquet': (db, archive) =>
    fillFrom(db, archive, 'parquet', (table) => `read_parquet('${table}.parquet')`),
} as const satisfies Record<string, Fill>;

const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'INTEGER',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

export type Way = keyof typeof WAYS;

/** Milliseconds: the empty engine's start, and from the first fetch of the archive to the first answer. */
export interface BootTimes {
  readonly start: number;
  readonly answer: number;
  readonly headline: Headline;
}

declare global {
  interface Window {
    /** @throws Error where the engine cannot read the files. */
    bootFrom: (way: Way, archive: ArchiveAddress) => Promise<BootTimes>;
  }
}

window.bootFrom = async (way, archive) => {
  const begin = performance.now();
  const db = await openDuckDb();
  const started = performance.now();
  try {
    await WAYS[way](db, archive);
    const engine = engineOf(db);
    const headline = await ask(engine, askHeadline(EVERYTHING));
    return { start: started - begin, answer: performance.now() - started, headline };
  } finally {
    await db.terminate();
  }
};

async function fillFrom(
  db: AsyncDuckDB,
  archive: ArchiveAddress,
  ending: 'csv' | 'json' | 'parquet',
  read: (table: TableName) => string,
): Promise<void> {
  for (const [table, bytes] of await fetchAll(archive, ending)) {
    await db.registerFileBuffer(`${table}.${ending}`, bytes);
  }
  const connection = await db.connect();
  for (const table of TABLE_NAMES) {
    await connection.query(`CREATE TABLE ${table} AS SELECT * FROM ${read(table)}`);
    await db.dropFile(`${table}.${ending}`);
  }
  await connection.close();
}

function fetchAll({ base, manifest }: ArchiveAddress, ending: string) {
  return Promise.all(
    TABLE_NAMES.map(async (table) => {
      const file = ending === 'parquet' ? manifest.tables[table].file : `boot/${table}.${ending}`;
      const response = await fetch(`${base}${file}`);
      if (!response.ok) throw new Error(`${file}: status ${response.status}`);
      return [table, new Uint8Array(await response.arrayBuffer())] as const;
    }),
  );
}
