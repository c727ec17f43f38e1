import type { Manifest, TableFile } from '#lib/archive/manifest.ts';
import { TABLE_NAMES, type TableName } from '#lib/archive/tables.ts';
import { EngineError } from './engine.ts';

export interface LoadRequest {
  readonly table: TableName;
  readonly url: string;
  readonly file: TableFile;
}

export type LoadAnswer =
  | { readonly table: TableName; readonly ok: true; readonly arrow: Uint8Array<ArrayBuffer> }
  | {
      readonly table: TableName;
      readonly ok: false;
      readonly kind: 'network' | 'archive';
      readonly message: string;
    };

/** Arrow IPC streams. */
export type ArrowTables = ReadonlyMap<TableName, Uint8Array>;

/** All tables of the archive. @throws EngineError `network`, `archive`; the signal's reason. */
export async function loadArchive(
  base: string,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<ArrowTables> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('./load.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const tables = new Map<TableName, Uint8Array>();
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.addEventListener('error', (event) =>
        reject(new EngineError('network', `The loader failed: ${event.message}`)),
      );
      worker.addEventListener('message', ({ data }: MessageEvent<LoadAnswer>) => {
        if (!data.ok) reject(new EngineError(data.kind, data.message));
        else if (tables.set(data.table, data.arrow).size === TABLE_NAMES.length) resolve(tables);
      });
      for (const table of TABLE_NAMES) {
        const file = manifest.tables[table];
        // The hash keeps a cache from handing out a file of another archive.
        const url = new URL(`${base}${file.file}?${manifest.hash}`, location.href).href;
        worker.postMessage({ table, url, file } satisfies LoadRequest);
      }
    });
  } finally {
    worker.terminate();
  }
}
