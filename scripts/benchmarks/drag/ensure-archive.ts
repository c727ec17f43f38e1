import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { parseManifest, type Manifest } from '#lib/archive/manifest.ts';
import { BENCH_FOLDER } from './build-page.ts';
import type { Position } from './positions.ts';

export interface SyntheticArchive {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly years: Position;
}

/** The synthetic archive of so many grants, invented where it is not there yet (a million takes minutes). */
export async function ensureArchive(rows: number): Promise<SyntheticArchive> {
  const folder = join(BENCH_FOLDER, String(rows));
  if (!existsSync(join(folder, 'manifest.json'))) {
    console.error(`Inventing ${rows.toLocaleString('en')} grants …`);
    const main = join(import.meta.dirname, '../../archive/main.ts');
    const made = spawnSync(
      process.execPath,
      [
        '--import',
        'tsx',
        main,
        'synthetic',
        '--rows',
        String(rows),
        '--seed',
        '1',
        '--out',
        folder,
      ],
      { stdio: ['ignore', 'ignore', 'inherit'] },
    );
    if (made.status !== 0) throw new Error(`No archive of ${rows} grants was made.`);
  }
  const manifest = parseManifest(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  return { folder, manifest, years: await readYears(folder) };
}

async function readYears(folder: string): Promise<Position> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(
      'SELECT min(year)::INTEGER, max(year)::INTEGER FROM read_parquet(?)',
      [join(folder, 'grants.parquet')],
    );
    const [first, last] = reader.getRows()[0] ?? [];
    return [Number(first), Number(last)];
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
