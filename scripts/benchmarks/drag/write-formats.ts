import { DuckDBInstance } from '@duckdb/node-api';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { TABLE_NAMES, TABLES } from '#lib/archive/tables.ts';
import { writeArrow } from '#lib/engine/arrow-columns.ts';
import { readParquet } from '#lib/engine/read-parquet.ts';

export const FORMATS = ['parquet', 'arrow', 'csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** Of all tables, in bytes; `gzipped` as a server would send them. */
export interface Size {
  readonly plain: number;
  readonly gzipped: number;
}

/** Writes the archive's tables in the formats that `folder/boot` lacks. @returns The size of each. */
export async function writeFormats(folder: string): Promise<Readonly<Record<Format, Size>>> {
  const target = join(folder, 'boot');
  await mkdir(target, { recursive: true });
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const sizes = new Map<Format, Size>(FORMATS.map((format) => [format, { plain: 0, gzipped: 0 }]));
  const count = (format: Format, bytes: Uint8Array) => {
    const { plain = 0, gzipped = 0 } = sizes.get(format) ?? {};
    sizes.set(format, {
      plain: plain + bytes.length,
      gzipped: gzipped + gzipSync(bytes, { level: 6 }).length,
    });
  };
  for (const table of TABLE_NAMES) {
    const parquet = join(folder, `${table}.parquet`);
    const names = Object.keys(TABLES[table]).join(', ');
    const source = `(SELECT ${names} FROM read_parquet(${quote(parquet)}))`;
    for (const [format, how] of [
      ['csv', 'FORMAT csv, HEADER'],
      ['json', 'FORMAT json'],
    ] as const) {
      const file = join(target, `${table}.${format}`);
      await connection.run(`COPY ${source} TO ${quote(file)} (${how})`);
      count(format, await readFile(file));
    }
    const bytes = await readFile(parquet);
    count('parquet', bytes);
    const { columns } = await readParquet(Uint8Array.from(bytes).buffer, TABLES[table]);
    const arrow = writeArrow(TABLES[table], columns);
    await writeFile(join(target, `${table}.arrow`), arrow);
    count('arrow', arrow);
  }
  connection.closeSync();
  instance.closeSync();
  return Object.fromEntries(sizes) as Record<Format, Size>;
}

function quote(path: string): string {
  return `'${path.replaceAll("'", "''")}'`;
}
