import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OpenFile } from '#lib/archive/manifest.ts';
import type { OutTables } from '../write/rows.ts';
import { OPEN_FOLDER, type OpenDataAbout } from './about.ts';
import { compareArchives, readSnapshot } from './changes.ts';
import { buildDataPackage } from './data-package.ts';
import { describeCatalog } from './dcat/describe-catalog.ts';
import { writeJsonLd, writeTurtle } from './dcat/write-rdf.ts';
import { FLAT_TABLE } from './dictionary/dictionary.ts';
import { PARQUET_FILES, describeFile, type FileFacts } from './file-facts.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { buildGiving } from './three-sixty-giving.ts';
import { writeColumnsCsv, writeCsv, writeNorwegianCsv } from './write-csv.ts';
import { formatJson, writeColumnsJson, writeJsonLines } from './write-json.ts';
import { writeXlsx } from './write-xlsx.ts';

/**
 * Writes the files for others into `folder`, which is `open/` in the archive's: the Parquet files of
 * `tables` must lie above it already. No clock is read: the same tables, the same bytes.
 * `previous`: folder of the archive that was published before; the list of changes is made against it.
 * @returns the files in the order in which they are offered, with paths below the archive's folder.
 * @throws TypeError or EngineError where `previous` is no archive of the present format.
 */
export async function writeOpenData(
  folder: string,
  tables: OutTables,
  about: OpenDataAbout,
  previous: string | null = null,
): Promise<readonly OpenFile[]> {
  const grants = buildFlatGrants(tables);
  const before = previous === null ? null : await readSnapshot(previous);
  await mkdir(folder, { recursive: true });
  const files: FileFacts[] = [];
  const write = async (name: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await writeFile(join(folder, name), bytes);
    files.push(describeFile(`${OPEN_FOLDER}/${name}`, bytes));
  };

  await write(`${FLAT_TABLE}.csv`, writeCsv(grants));
  await write(`${FLAT_TABLE}-no-excel.csv`, writeNorwegianCsv(grants));
  await write(`${FLAT_TABLE}.xlsx`, await writeXlsx(grants, about));
  await write(`${FLAT_TABLE}.jsonl`, writeJsonLines(grants));
  const { content } = buildGiving(grants, about);
  if (content !== null) await write('360giving.json', formatJson(content));

  // The data are described with their sizes and hashes; the descriptions do not describe themselves.
  const data = [...files, ...(await readParquetFacts(join(folder, '..')))];
  const catalog = describeCatalog(grants, data, about);
  await write('columns.csv', writeColumnsCsv());
  await write('columns.json', writeColumnsJson(about));
  await write('changes.json', formatJson(compareArchives(before, { hash: about.hash, grants })));
  await write('datapackage.json', formatJson(buildDataPackage(data, about)));
  await write('dcat.jsonld', await writeJsonLd(catalog));
  await write('dcat.ttl', await writeTurtle(catalog));
  return files.map(({ file, format, mediaType, bytes }) => ({ file, format, mediaType, bytes }));
}

function readParquetFacts(folder: string): Promise<readonly FileFacts[]> {
  return Promise.all(
    PARQUET_FILES.map(async (file) => describeFile(file, await readFile(join(folder, file)))),
  );
}
