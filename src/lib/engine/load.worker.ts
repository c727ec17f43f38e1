import { TABLES, type TableName } from '#lib/archive/tables.ts';
import { writeArrow } from './arrow-columns.ts';
import type { LoadAnswer, LoadRequest } from './load-archive.ts';
import { readParquet } from './read-parquet.ts';

/** Fetches one table file and turns it into an Arrow stream, off the main thread. */
async function load({ table, url, file }: LoadRequest): Promise<LoadAnswer> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(url);
    if (!response.ok) return fail(table, 'network', `${file.file}: status ${response.status}`);
    bytes = await response.arrayBuffer();
  } catch (error) {
    return fail(table, 'network', `${file.file}: ${String(error)}`);
  }
  try {
    if (bytes.byteLength !== file.bytes) {
      throw new TypeError(`${bytes.byteLength} bytes, ${file.bytes} expected`);
    }
    const { rows, columns } = await readParquet(bytes, TABLES[table]);
    if (rows !== file.rows) throw new TypeError(`${rows} rows, ${file.rows} expected`);
    return { table, ok: true, arrow: writeArrow(TABLES[table], columns) };
  } catch (error) {
    return fail(table, 'archive', `${file.file}: ${String(error)}`);
  }
}

function fail(table: TableName, kind: 'network' | 'archive', message: string): LoadAnswer {
  return { table, ok: false, kind, message };
}

addEventListener('message', (event: MessageEvent<LoadRequest>) => {
  void load(event.data).then((answer) =>
    postMessage(answer, { transfer: answer.ok ? [answer.arrow.buffer] : [] }),
  );
});
