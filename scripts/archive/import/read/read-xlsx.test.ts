import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import writeExcel, { type Row } from 'write-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkZip } from './check-zip.ts';
import { readTableFile } from './read-table-file.ts';
import { readXlsx } from './read-xlsx.ts';

interface TestSheet {
  readonly sheet: string;
  readonly data: Row[];
}
const write = (...sheets: TestSheet[]) => writeExcel(sheets).toBuffer();
const date = (value: Date, format = 'dd.mm.yyyy') => ({ type: Date, value, format });

const DAY = new Date(Date.UTC(2017, 4, 12));
const GRANTS: TestSheet = {
  sheet: 'Tilskudd',
  data: [
    ['Tilskudd fra Eksempelfondet'],
    [],
    ['Tittel', 'Beløp', 'Vedtak', 'Ungdom', 'Merknad'],
    ['Kor på tur – «Мурманск»', 250000.5, date(DAY), true, null],
    [],
    [
      '  Korps  ',
      1,
      date(new Date(Date.UTC(2019, 11, 31)), 'd. mmmm yyyy'),
      false,
      'linje 1\nlinje 2',
    ],
  ],
};

test('cells keep their types, rows their numbers', async () => {
  const table = await readXlsx('liste.xlsx', await write(GRANTS), {});
  expect(table).toEqual({
    file: 'liste.xlsx',
    sheet: 'Tilskudd',
    encoding: null,
    delimiter: null,
    header: ['Tittel', 'Beløp', 'Vedtak', 'Ungdom', 'Merknad'],
    rows: [
      { line: 4, cells: ['Kor på tur – «Мурманск»', 250000.5, DAY, true, null], problem: null },
      {
        line: 6,
        cells: ['Korps', 1, new Date(Date.UTC(2019, 11, 31)), false, 'linje 1\nlinje 2'],
        problem: null,
      },
    ],
  });
});

describe('the sheet', () => {
  const empty: TestSheet = { sheet: 'Forside', data: [] };
  const other: TestSheet = {
    sheet: 'Annet',
    data: [
      ['a', 'b'],
      [1, 2],
    ],
  };

  test.each([
    ['the first with rows', undefined, 'Tilskudd'],
    ['by its name', 'Annet', 'Annet'],
    ['by its name in other letters', ' annet', 'Annet'],
  ])('%s', async (_, sheet, expected) => {
    const bytes = await write(empty, GRANTS, other);
    const table = await readXlsx('x.xlsx', bytes, sheet === undefined ? {} : { sheet });
    expect(table.sheet).toBe(expected);
  });

  test.each([
    ['Ark9', 'there is no sheet "Ark9": set "sheet" to one of "Forside", "Annet"'],
    ['Forside', 'there are no rows'],
  ])('%s is refused', async (sheet, message) => {
    await expect(readXlsx('x.xlsx', await write(empty, other), { sheet })).rejects.toThrow(message);
  });

  test('none with rows', async () => {
    await expect(readXlsx('x.xlsx', await write(empty), {})).rejects.toThrow(
      'no sheet has any rows',
    );
  });

  test('with the header where it is said to be', async () => {
    const { header } = await readXlsx('x.xlsx', await write(GRANTS), { headerRow: 4 });
    expect(header.slice(0, 3)).toEqual(['Kor på tur – «Мурманск»', '250000.5', '2017-05-12']);
  });
});

test('a cell with an error does not stop the others', async () => {
  const files = unzipSync(
    await write({
      sheet: 'A',
      data: [
        ['a', 'b'],
        [1, 2],
      ],
    }),
  );
  const path = 'xl/worksheets/sheet1.xml';
  const xml = new TextDecoder()
    .decode(files[path])
    .replace(/<c r="B2"[^>]*><v>2<\/v><\/c>/, '<c r="B2" t="e"><v>#DIV/0!</v></c>');
  expect(xml).toContain('#DIV/0!');
  const { rows } = await readXlsx('x.xlsx', zipSync({ ...files, [path]: strToU8(xml) }), {});
  expect(rows.map(({ cells }) => cells[0])).toEqual([1]);
});

describe('a packed file', () => {
  const zeros = zipSync({
    'xl/a.xml': new Uint8Array(3_000_000),
    'xl/b.png': new Uint8Array(2_000_000),
  });

  test('is refused for its size before it is unpacked', () => {
    expect(() => checkZip(zeros, 4_999_999)).toThrow(
      'the spreadsheet is too large (5 MB unpacked, 5 MB are allowed): save the sheet as CSV',
    );
    expect(() => checkZip(zeros, 5_000_000)).not.toThrow();
  });

  test('is refused when a directory says more than 300 MB', async () => {
    const bytes = Uint8Array.from(zeros);
    setSizes(bytes, 400 * 1024 * 1024);
    await expect(readXlsx('x.xlsx', bytes, {})).rejects.toThrow(
      'too large (800 MB unpacked, 300 MB',
    );
  });

  test('that says less than it holds is cut off, not unpacked', async () => {
    const files = unzipSync(await write(GRANTS));
    const path = 'xl/worksheets/sheet1.xml';
    const bytes = Uint8Array.from(
      zipSync({ ...files, [path]: new Uint8Array(20_000_000).fill(32) }),
    );
    setSizes(bytes, 1000);
    const before = process.memoryUsage().arrayBuffers;
    await expect(readXlsx('x.xlsx', bytes, {})).rejects.toThrow(
      /: open it in Excel and save it again/,
    );
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  test.each([
    ['no zip at all', strToU8('PK but no zip file')],
    ['another kind of file', zipSync({ 'word/document.xml': strToU8('<a/>') })],
    ['half of it', zeros.slice(0, zeros.length / 2)],
  ])('%s is refused', async (_, bytes) => {
    await expect(readXlsx('x.xlsx', bytes, {})).rejects.toThrow(
      /: open it in Excel and save it again as \.xlsx$/,
    );
  });

  /** Lies about the unpacked size in every entry of the directory. */
  function setSizes(bytes: Uint8Array, size: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
    }
  }
});

describe('any file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'atlas-read-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const save = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  };

  test('is read by its content, not its name', async () => {
    const sheet = await readTableFile(await save('a.csv', await write(GRANTS)));
    expect(sheet).toMatchObject({ file: 'a.csv', sheet: 'Tilskudd' });
    const csv = await readTableFile(await save('b.xlsx', 'PK;Tittel\n1;Kor\n'));
    expect(csv).toMatchObject({ file: 'b.xlsx', delimiter: ';', header: ['PK', 'Tittel'] });
  });

  test.each([
    [
      'gammel.xls',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]),
      /^gammel\.xls: .*save it as \.xlsx/,
    ],
    ['liste.pdf', '%PDF-1.7', /^liste\.pdf: this is a PDF/],
    ['tom.csv', '', /^tom\.csv: the file is empty/],
    ['tom2.csv', '\n\n', /^tom2\.csv: there are no rows/],
    ['feil.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9]), /^feil\.xlsx: the file is damaged/],
  ])('%s is refused', async (name, content, message) => {
    const path = await save(name, content);
    await expect(readTableFile(path)).rejects.toThrow(message);
    await expect(readTableFile(path)).rejects.not.toThrow(/\n/);
  });

  test('that is not there', async () => {
    await expect(readTableFile(join(folder, 'borte.csv'))).rejects.toThrow(
      /^borte\.csv: there is no such file/,
    );
  });
});
