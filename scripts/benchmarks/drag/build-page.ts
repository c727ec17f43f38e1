import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { build, preview, type InlineConfig, type Plugin } from 'vite';

export const BENCH_FOLDER = resolve(import.meta.dirname, '../../../.cache/bench');
const PAGE = join(import.meta.dirname, 'page');
const OUT = join(BENCH_FOLDER, 'page');

/** With them the page is isolated: clocks of 5 µs instead of 100, and memory can be measured. */
const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

export interface PageServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the page as a site is built (bundled, minified) and serves it, with `.cache/bench/` under `/bench/`. */
export async function servePage(): Promise<PageServer> {
  const shared: InlineConfig = {
    configFile: false,
    root: PAGE,
    logLevel: 'warn',
    // Mosaic brings an engine of its own: both have to run on the one that the site ships.
    resolve: { dedupe: ['@duckdb/duckdb-wasm', 'apache-arrow'] },
  };
  await build({
    ...shared,
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'esnext',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 5_000,
    },
  });
  const server = await preview({
    ...shared,
    plugins: [serveFiles()],
    build: { outDir: OUT },
    preview: { host: '127.0.0.1', port: 0, headers: HEADERS },
  });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page is not served.');
  return { address, close: () => server.close() };
}

function serveFiles(): Plugin {
  return {
    name: 'bench-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use('/bench/', (request, response, next) => {
        sendFile(request, response).catch(next);
      });
    },
  };
}

async function sendFile({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = resolve(BENCH_FOLDER, `.${url.split('?', 1)[0] ?? ''}`);
  const size = file.startsWith(BENCH_FOLDER + sep) ? (await stat(file)).size : null;
  if (size === null) {
    response.writeHead(404, HEADERS).end();
    return;
  }
  response.writeHead(200, { ...HEADERS, 'content-length': size });
  createReadStream(file).pipe(response);
}
