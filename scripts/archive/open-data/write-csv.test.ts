import { parse } from 'csv-parse/sync';
import { describe, expect, it, test } from 'vitest';
import { TABLES } from '#lib/archive/tables.ts';
import { buildFlatGrants } from './flat-grants.ts';
import { AWKWARD_TITLES, INVENTED } from './invented-tables.ts';
import { readPlainCsv } from './read-plain-csv.ts';
import { guardFormula, writeColumnsCsv, writeCsv, writeNorwegianCsv } from './write-csv.ts';
import { writeJsonLines } from './write-json.ts';

describe('the plain CSV', () => {
  const grants = buildFlatGrants(INVENTED);
  const csv = writeCsv(grants);

  it('gives back every value of every column', () => {
    const back = readPlainCsv(csv);
    expect(back).toEqual(grants);
    const own = Object.keys(TABLES.grants);
    expect(back.map((row) => own.map((column) => row[column]))).toEqual(
      INVENTED.grants.map((grant) => own.map((column) => grant[column as keyof typeof grant])),
    );
  });

  it('has no byte order mark, and no line break outside quotes but CRLF', () => {
    expect(csv.startsWith('id,title,')).toBe(true);
    expect(csv.replace(/"(?:[^"]|"")*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('is told again line by line as JSON', () => {
    const lines = writeJsonLines(grants).split('\n');
    expect(lines.pop()).toBe('');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(grants);
  });
});

describe('the Norwegian CSV', () => {
  const csv = writeNorwegianCsv(buildFlatGrants(INVENTED));
  const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true, delimiter: ';' });

  it('is told from other encodings by its first bytes, and from other separators by its header', () => {
    expect(csv.startsWith('\uFEFFId;Tittel;')).toBe(true);
  });

  it('has decimal commas, ja and nei', () => {
    expect(rows[0]).toMatchObject({
      'Beløp (kr)': '112500',
      'Beløp (faste kr)': '150000,25',
      'Barn og unge': 'ja',
      Trukket: 'nei',
      'Søkers sted': 'Fantasiby; Fantasifylke',
    });
  });

  it('has the titles as they are, with an apostrophe before what looks like a formula', () => {
    const guarded = AWKWARD_TITLES.map((title) => (/^[=+\-@\t]/.test(title) ? `'${title}` : title));
    const titles = rows.map(({ Tittel: title }) => title);
    expect(titles.slice(1, AWKWARD_TITLES.length + 1)).toEqual(guarded);
    expect(guarded.filter((title, index) => title !== AWKWARD_TITLES[index]).length).toBe(5);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@A1', "'@A1"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
    ['', ''],
    ['«=1»', '«=1»'],
  ])('guards %j', (text, safe) => {
    expect(guardFormula(text)).toBe(safe);
  });
});

it('writes the dictionary as a table of nine columns', () => {
  const [header, ...rows]: string[][] = parse(writeColumnsCsv());
  expect(header).toEqual([
    'table',
    'column',
    'type',
    'unit',
    'nb',
    'nn',
    'en',
    'ru',
    'allowed_values',
  ]);
  expect(rows.length).toBeGreaterThan(80);
  expect(rows.find(([table, column]) => table === 'links' && column === 'side')?.at(-1)).toBe(
    'NO; RU',
  );
});
