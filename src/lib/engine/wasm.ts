import { AsyncDuckDB, getPlatformFeatures, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Manifest } from '#lib/archive/manifest.ts';
import { withDeadline } from './deadline.ts';
import { EngineError, type Engine } from './engine.ts';
import { loadArchive, type ArrowTables } from './load-archive.ts';
import { runWasm } from './run-wasm.ts';

export interface WasmOptions {
  /** Address of the archive folder, with its last slash. */
  readonly archiveBase: string;
  readonly manifest: Manifest;
  readonly signal?: AbortSignal;
}

/** On a slow line 7 MB take their time. */
const ARRIVAL_TIMEOUT = 120_000;
const FILL_TIMEOUT = 30_000;

/**
 * DuckDB-WASM in a worker of its own, filled with the archive. Engine and archive are fetched side by
 * side, all from the page's own origin; nothing is ever loaded later.
 * @throws EngineError; the signal's reason when it is aborted.
 */
export async function openWasmEngine(options: WasmOptions): Promise<Engine> {
  const { archiveBase, manifest, signal } = options;
  signal?.throwIfAborted();
  if (!(await isSupported())) {
    throw new EngineError('unsupported', 'No WebAssembly with exceptions, or no worker.');
  }
  const worker = new Worker(new URL('./duckdb.worker.ts', import.meta.url), { name: workerUrl });
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  const step = <T>(late: string, timeout: number, work: (stopped: AbortSignal) => Promise<T>) =>
    withDeadline({ signal, timeout, late }, work);
  try {
    const [tables] = await Promise.all([
      step('The archive did not arrive in time.', ARRIVAL_TIMEOUT, (stopped) =>
        loadArchive(archiveBase, manifest, stopped),
      ),
      step('The engine did not start in time.', ARRIVAL_TIMEOUT, () => start(db, worker)),
    ]);
    await step('The tables were not filled in time.', FILL_TIMEOUT, () => fill(db, tables));
  } catch (error) {
    worker.terminate();
    throw error;
  }
  return {
    query: (sql, params, run) => runWasm(db, sql, params, run),
    close: () => db.terminate(),
  };
}

async function isSupported(): Promise<boolean> {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') return false;
  return (await getPlatformFeatures()).wasmExceptions;
}

/** A worker that cannot start says so in an event only. */
async function start(db: AsyncDuckDB, worker: Worker): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  try {
    await Promise.race([failed, db.instantiate(wasmUrl)]);
    await Promise.race([failed, db.open({ path: ':memory:' })]);
  } catch (error) {
    // No room for the memory of the engine: the file is there, this browser cannot run it.
    const kind = /RangeError|out of memory/i.test(String(error)) ? 'unsupported' : 'network';
    throw new EngineError(kind, `The engine did not start: ${String(error)}`, error);
  }
}

async function fill(db: AsyncDuckDB, tables: ArrowTables): Promise<void> {
  try {
    const connection = await db.connect();
    await connection.query('SET autoinstall_known_extensions = false');
    await connection.query('SET autoload_known_extensions = false');
    for (const [name, arrow] of tables) {
      await connection.insertArrowFromIPCStream(arrow, { name, create: true });
    }
    await connection.close();
  } catch (error) {
    throw new EngineError('archive', String(error), error);
  }
}
