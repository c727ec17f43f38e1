import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import { loadArchive, type ArrowTables } from '#lib/engine/load-archive.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { runWasm } from '#lib/engine/run-wasm.ts';
import { PATIENCE, type ArchiveAddress } from './contender.ts';

/** The engine that the site ships, empty, with the settings of src/lib/engine/wasm.ts. */
export async function openDuckDb(): Promise<AsyncDuckDB> {
  const db = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await db.instantiate(wasmUrl);
  await db.open({ path: ':memory:' });
  const connection = await db.connect();
  await connection.query('SET autoinstall_known_extensions = false');
  await connection.query('SET autoload_known_extensions = false');
  await connection.close();
  return db;
}

/** The archive's files as Arrow streams, read by the site's own loader. */
export function loadTables({ base, manifest }: ArchiveAddress): Promise<ArrowTables> {
  return loadArchive(base, manifest, AbortSignal.timeout(PATIENCE));
}

export async function insertTables(db: AsyncDuckDB, tables: ArrowTables): Promise<void> {
  const connection = await db.connect();
  for (const [name, arrow] of tables) {
    await connection.insertArrowFromIPCStream(arrow, { name, create: true });
  }
  await connection.close();
}

/** The site's own way to ask, without the time limits that readers get. */
export function engineOf(db: AsyncDuckDB): Engine {
  return {
    query: (sql, params) => runWasm(db, sql, params, { timeout: PATIENCE }),
    close: () => db.terminate(),
  };
}
