import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { normalise, readShippedText } from './shipped-text.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atlas-shipped-'));
});

afterAll(() => rm(folder, { recursive: true }));

async function readBack(name: string, content: string | Buffer): Promise<string> {
  await writeFile(join(folder, name), content);
  return readShippedText(join(folder, name));
}

const SECRET = 'Ловозеро «kino» & Lovozero’s "skole"';

test.each([
  ['page.html', `<p>${SECRET.replace('&', '&amp;').replaceAll('"', '&quot;')}</p>`],
  ['page.html', `<p>${SECRET.replace('’', '&#8217;').replace('«', '&#xAB;')}</p>`],
  ['data.json', JSON.stringify({ title: SECRET })],
  ['data.json', `{"title":"${SECRET.replaceAll('"', '\\"').replace(/[А-я]/g, escapeUnicode)}"}`],
  ['grants.csv', `id,"${SECRET.replaceAll('"', '""')}"`],
  ['catalog.ttl', `<a> <b> "${SECRET.replaceAll('"', '\\"')}"@nb .`],
  ['rows.jsonl', `{}\n${JSON.stringify([SECRET])}\n`],
  [
    'book.xlsx',
    Buffer.from(
      zipSync({
        'xl/sharedStrings.xml': strToU8(`<t>${SECRET.replace('&', '&amp;').repeat(30)}</t>`),
      }),
    ),
  ],
  ['code.js', `const a="${SECRET.replaceAll('"', '\\x22')}"`],
  ['code.js', `const a='/?q=${encodeURIComponent(SECRET)}'`],
  ['page.html', `<p>${SECRET.toUpperCase().replaceAll(' ', '\n   ')}</p>`],
  [
    'engine.wasm',
    Buffer.concat([Buffer.from([0, 1, 2, 0xff, 0]), Buffer.from(SECRET), Buffer.of(0)]),
  ],
])('found in %s, whatever the escapes: %s', async (name, content) => {
  expect(await readBack(name, content)).toContain(normalise(SECRET));
});

function escapeUnicode(letter: string): string {
  return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

test('found in a compressed Parquet file, where no byte search finds it', async () => {
  const path = join(folder, 'grants.parquet');
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(
    `COPY (SELECT 'the secret ' || repeat('title ', 40) || i AS title, i FROM range(50) t(i))
     TO '${path}' (FORMAT parquet, COMPRESSION snappy)`,
  );
  connection.closeSync();
  const text = await readShippedText(path);
  expect(text).toContain(`the secret ${'title '.repeat(40)}49`);
});

test('values do not run together', async () => {
  const binary = Buffer.from('first half\0second half');
  expect(await readBack('a.bin', binary)).not.toContain('first half second half');
});
