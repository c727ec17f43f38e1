import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type * as BuildArchive from './build-archive.ts';
import type * as WriteParquet from './write-parquet.ts';

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock('./write-parquet.ts', async (importOriginal) => {
  const { writeParquet } = await importOriginal<typeof WriteParquet>();
  return {
    writeParquet: async (...args: Parameters<typeof writeParquet>) => {
      await writeParquet(...args);
      if (disk.isFull) throw new Error('disk full');
    },
  };
});

let folder: string;
let buildArchive: typeof BuildArchive.buildArchive;
beforeAll(async () => {
  // Test files share their modules: one before this may have loaded the builder with the true writer.
  vi.resetModules();
  ({ buildArchive } = await import('./build-archive.ts'));
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(async () => {
  vi.doUnmock('./write-parquet.ts');
  vi.resetModules();
  await rm(folder, { recursive: true, force: true });
});

it('leaves nothing half built beside the archive, and the old one in its place', async () => {
  const parent = join(folder, 'static');
  const target = join(parent, 'archive');
  await mkdir(parent);
  await buildArchive('data', target);
  const files = (await readdir(target)).sort();
  const manifest = await readFile(join(target, 'manifest.json'), 'utf8');

  disk.isFull = true;
  await expect(buildArchive('data', target)).rejects.toThrow('disk full');
  expect(await readdir(parent)).toEqual(['archive']);
  expect((await readdir(target)).sort()).toEqual(files);
  expect(await readFile(join(target, 'manifest.json'), 'utf8')).toBe(manifest);

  disk.isFull = false;
  await buildArchive('data', target);
  expect(await readdir(parent)).toEqual(['archive']);
  expect((await readdir(target)).sort()).toEqual(files);
});
