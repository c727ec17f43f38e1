import { AsyncDuckDB, VoidLogger } from '@duckdb/duckdb-wasm';
import workerUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import wasmUrl from '@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url';
import type { Manifest } from '#lib/archive/manifest.ts';
import { EngineError, type Engine } from './engine.ts';
import { loadArchive } from './load-archive.ts';
import { runWasm } from './run-wasm.ts';

export interface WasmOptions {
  /** Address of the archive folder, with its last slash. */
  readonly archiveBase: string;
  readonly manifest: Manifest;
  readonly signal?: AbortSignal;
}

/** For both the engine and the archive; on a slow line 7 MB take their time. */
const BOOT_TIMEOUT = 120_000;

/**
 * DuckDB-WASM in a worker of its own, filled with the archive. Engine and archive are fetched side by
 * side, all from the page's own origin; nothing is ever loaded later.
 * @throws EngineError; the signal's reason when it is aborted.
 */
export async function openWasmEngine(options: WasmOptions): Promise<Engine> {
  if (typeof WebAssembly !== 'object' || typeof Worker !== 'function') {
    throw new EngineError('unsupported', 'No WebAssembly or no worker.');
  }
  const late = AbortSignal.timeout(BOOT_TIMEOUT);
  const signal = options.signal ? AbortSignal.any([options.signal, late]) : late;
  const worker = new Worker(workerUrl);
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  try {
    const [tables] = await Promise.all([
      loadArchive(options.archiveBase, options.manifest, signal),
      instantiate(db, worker, signal),
    ]);
    const connection = await db.connect();
    await connection.query('SET autoinstall_known_extensions = false');
    await connection.query('SET autoload_known_extensions = false');
    for (const [name, arrow] of tables) {
      signal.throwIfAborted();
      await connection.insertArrowFromIPCStream(arrow, { name, create: true });
    }
    await connection.close();
  } catch (error) {
    worker.terminate();
    options.signal?.throwIfAborted();
    if (late.aborted) throw new EngineError('timeout', 'The engine did not start in time.', error);
    if (error instanceof EngineError) throw error;
    throw new EngineError('archive', String(error), error);
  }
  return {
    query: (sql, params, run) => runWasm(db, sql, params, run),
    close: () => db.terminate(),
  };
}

/** A worker that cannot start says so in an event only, and the promise would wait for ever. */
async function instantiate(db: AsyncDuckDB, worker: Worker, signal: AbortSignal): Promise<void> {
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) =>
      reject(new EngineError('network', `The engine did not start: ${event.message}`)),
    );
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
  const started = db.instantiate(wasmUrl).then(
    () => db.open({ path: ':memory:' }),
    (error: unknown) => {
      throw new EngineError('network', `The engine did not start: ${String(error)}`, error);
    },
  );
  await Promise.race([started, failed]);
}
