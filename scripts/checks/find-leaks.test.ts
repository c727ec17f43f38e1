import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it, test } from 'vitest';
import { buildArchive } from '../archive/write/build-archive.ts';
import { listSuppressed } from '../archive/protect/suppressed.ts';
import { findLeaks } from './find-leaks.ts';

// The search must find one suppressed name wherever somebody puts it back.

let clean: string;
let root: string;
let secrets: readonly string[];
const NAME = 'Воркута';

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'leaks-'));
  clean = join(root, 'clean');
  await mkdir(join(clean, 'nb'), { recursive: true });
  await buildArchive('data', join(clean, 'archive'));
  await writeFile(join(clean, 'nb/index.html'), '<p>Kor på tvers</p>');
  secrets = await listSuppressed();
});
afterAll(() => rm(root, { recursive: true, force: true }));

it('finds nothing in the archive as it is built', async () => {
  expect(secrets).toContain(NAME);
  const { files, leaks } = await findLeaks(clean, secrets);
  expect(files).toBeGreaterThan(15);
  expect(leaks).toEqual([]);
});

const append = (text: string) => async (file: string) =>
  writeFile(file, (await readFile(file, 'utf8')) + text);

test.each([
  ['archive/open/barents-grants.csv', append(`x,"""${NAME}"""\r\n`)],
  ['archive/open/360giving.json', append(JSON.stringify(NAME))],
  ['archive/open/dcat.ttl', append(`<a> <b> "${NAME}" .`)],
  [
    'archive/manifest.json',
    append(
      `"${NAME.replace(/./g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`,
    ),
  ],
  ['nb/index.html', append(`<a href="?q=${encodeURIComponent(NAME)}">`)],
  [
    'archive/open/barents-grants.xlsx',
    async (file: string) => {
      const parts = unzipSync(await readFile(file));
      const strings = 'xl/sharedStrings.xml';
      const text = strFromU8(parts[strings] ?? new Uint8Array());
      parts[strings] = strToU8(text.replace('</sst>', `<si><t>${NAME}</t></si></sst>`));
      await writeFile(file, zipSync(parts));
    },
  ],
])('finds a name put back into %s', async (file, putBack) => {
  const copy = join(root, file.replaceAll('/', '-'));
  await cp(clean, copy, { recursive: true });
  await putBack(join(copy, file));
  const { leaks } = await findLeaks(copy, secrets);
  expect(leaks.map((leak) => leak.file)).toEqual([file]);
});

it('finds it in the name of a file, and refuses to search for nothing', async () => {
  const copy = join(root, 'named');
  await mkdir(copy);
  await writeFile(join(copy, `${NAME}.txt`), '');
  expect((await findLeaks(copy, secrets)).leaks).toHaveLength(1);
  await expect(findLeaks(copy, ['', ' '])).rejects.toThrow('prove nothing');
});
