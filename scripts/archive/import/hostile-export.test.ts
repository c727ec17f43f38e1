import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import iconv from 'iconv-lite';
import writeXlsxFile from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import {
  BROKEN_ROWS,
  HEADER,
  ROWS,
  SECRETS,
  formatExport,
} from '../../../tests/fixtures/hostile-export.ts';
import { normalise, readShippedText } from '../../checks/shipped-text.ts';
import { listFiles } from '../../site/files.ts';
import { listSuppressed } from '../protect/suppressed.ts';
import { buildArchive } from '../write/build-archive.ts';
import { proposeMapping } from './mapping/propose.ts';
import { readTableFile } from './read/read-table-file.ts';
import { runImport } from './run-import.ts';

// An export as nobody would wish it goes the whole way: read, mapped by proposal, imported, built.

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hostile-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

async function importExport(name: string, bytes: string | Uint8Array) {
  const data = join(root, name, 'data');
  const reports = join(root, name, 'reports');
  await cp('data', data, { recursive: true });
  await mkdir(reports);
  const file = join(root, name, name);
  await writeFile(file, bytes);
  const table = await readTableFile(file, {});
  const { mapping } = proposeMapping(table);
  const outcome = await runImport(table, mapping, {
    data,
    reports,
    isDryRun: false,
    isStrict: false,
    today: '2026-11-24',
  });
  return { ...outcome, data, reports, table };
}

const readRows = async (file: string, options = {}): Promise<Record<string, string>[]> =>
  parse(await readFile(file), { columns: true, bom: true, ...options });

describe('sixty hostile rows', () => {
  let done: Awaited<ReturnType<typeof importExport>>;
  let archive: string;
  let shipped: Map<string, string>;

  beforeAll(async () => {
    done = await importExport('export.csv', `\ufeff${formatExport()}`);
    archive = join(root, 'archive');
    await buildArchive(done.data, archive);
    const files = await listFiles(archive);
    shipped = new Map(
      await Promise.all(
        files.map(async (file) => [file, await readShippedText(join(archive, file))] as const),
      ),
    );
  }, 60_000);

  it('loses nothing: accepted + repaired + rejected = read', async () => {
    expect(ROWS).toHaveLength(60);
    const [read, accepted, repaired, rejected] = done.summary.match(/\d+/g)?.map(Number) ?? [];
    expect(read).toBe(60);
    expect(rejected).toBe(BROKEN_ROWS);
    expect((accepted ?? 0) + (repaired ?? 0) + (rejected ?? 0)).toBe(60);
    const taken = await readRows(join(done.data, 'source/grants.csv'));
    expect(taken).toHaveLength(60 - BROKEN_ROWS);
    const rejects = await readRows(join(done.reports, 'rejects.csv'), { delimiter: ';' });
    expect(rejects).toHaveLength(BROKEN_ROWS);
    const ids = new Set(taken.map(({ id }) => id));
    expect(ids.size).toBe(taken.length);
  });

  it('leaks nothing: no name is in any file of the archive', () => {
    expect(shipped.size).toBeGreaterThan(15);
    for (const secret of SECRETS) {
      for (const [file, text] of shipped) {
        expect(text.includes(normalise(secret)), `${secret} in ${file}`).toBe(false);
      }
    }
  });

  it('has its names on the list that the leak test looks for', async () => {
    const list = (await listSuppressed(done.data)).map(normalise).join('\n');
    for (const name of [
      'oline testesen',
      'svetlana vymyslova',
      'teatr vymysel',
      'snezhinka-test',
    ]) {
      expect(list).toContain(name);
    }
  });

  it('runs nothing: formulas are text and guarded for Excel, elements are gone', async () => {
    const excel = await readFile(join(archive, 'open/barents-grants-no-excel.csv'), 'utf8');
    expect(excel).not.toMatch(/(?:^|;|")[=@](?:cmd|SUM|HYPERLINK)/m);
    for (const [file, text] of shipped) {
      expect(text, file).not.toMatch(/<script|onerror=|evil\.invalid|[\u202a-\u202e\u200b]/);
    }
    const report = await readFile(join(done.reports, 'report.html'), 'utf8');
    expect(report).not.toMatch(/<script|<img/i);
    for (const { id } of await readRows(join(archive, 'open/barents-grants.csv'))) {
      expect(id).toMatch(/^bs-[a-z0-9-]+$/);
    }
  });

  it('flags the grant that is entered several times, and drops none of them', async () => {
    const report = await readFile(join(done.reports, 'report.html'), 'utf8');
    // Line of the file: the header is the first, and two titles before have line breaks in them.
    expect(report).toMatch(/linjene \d+–\d+</);
    const titles = (await readRows(join(done.data, 'source/grants.csv'))).map(({ title }) => title);
    expect(titles.filter((title) => title?.startsWith('Vennskapsløp'))).toHaveLength(4);
  });

  it('withholds what nobody has read and nobody can decide, and lists it for a reader', async () => {
    const texts = await readRows(join(done.reports, 'texts-to-read.csv'));
    const harmless = texts.find(({ text }) => text?.startsWith('Robert'));
    expect(harmless).toMatchObject({ id: 'bs-2017-1047' });
    expect(texts.map(({ text }) => text)).not.toContain('Kor på tvers');
    const shownIn = (folder: string) =>
      readFile(join(folder, 'open/barents-grants.csv'), 'utf8').then((csv) =>
        csv.includes('Robert'),
      );
    expect(await shownIn(archive)).toBe(false);

    const released = join(done.data, 'decisions/released-texts.csv');
    await appendFile(
      released,
      stringify([[harmless?.['id'], harmless?.['text'], '2026-11-24', '']]),
    );
    const again = join(root, 'again');
    await buildArchive(done.data, again);
    expect(await shownIn(again)).toBe(true);
  });

  it('keeps a copy of the source that it replaced', async () => {
    const before = await readFile(join(done.reports, 'grants.before.csv'));
    expect(before.equals(await readFile('data/source/grants.csv'))).toBe(true);
    expect((await readdir(done.data)).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('the same rows in other encodings', () => {
  const latin = ROWS.filter((row) => !/[\u0400-\u04ff\u202e\u200b–]/.test(row.join('')));
  const cyrillic = ROWS.filter((row) => /[\u0400-\u04ff]/.test(row[1] ?? '')).map((row) =>
    row.map((cell) => cell.replace(/[^\p{ASCII}\u0400-\u04ff]/gu, 'o')),
  );

  test.each([
    ['utf-16le', iconv.encode(formatExport(), 'utf-16le', { addBOM: true }), ROWS.length],
    ['utf-16be', iconv.encode(formatExport(ROWS, '\t'), 'utf-16be', { addBOM: true }), ROWS.length],
    ['windows-1252', iconv.encode(formatExport(latin), 'windows-1252'), latin.length],
    ['windows-1251', iconv.encode(formatExport(cyrillic, ','), 'windows-1251'), cyrillic.length],
    ['koi8-r', iconv.encode(formatExport(cyrillic), 'koi8-r'), cyrillic.length],
  ])('%s is read as what it is', async (encoding, bytes, rows) => {
    const { table, summary, data } = await importExport(encoding, bytes);
    expect(table.encoding).toBe(encoding);
    expect(summary).toMatch(new RegExp(`^${rows} rows read`));
    const titles = (await readRows(join(data, 'source/grants.csv'))).map(({ title }) => title);
    const [wanted] = encoding.startsWith('windows-1252')
      ? ['Eit møte mellom skular']
      : ['Детский хор через границу'];
    expect(titles).toContain(wanted);
  });

  test('a workbook gives the same rows as the text file', async () => {
    const sheet = [HEADER, ...ROWS].map((row) =>
      // The package that writes the workbook has no room for "constructor" and "__proto__".
      row.map((value) => (value === '' ? null : { value: value in {} ? `${value} ` : value })),
    );
    const bytes = await writeXlsxFile(sheet, {}).toBuffer();
    const { summary } = await importExport('export.xlsx', bytes);
    expect(summary).toMatch(new RegExp(`^60 rows read.*${BROKEN_ROWS} rejected$`));
  });
});
