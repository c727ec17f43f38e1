import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { ImportResult } from '../import/outcome.ts';
import type { RawCell, RawTable } from '../import/raw-table.ts';
import { PERFECT } from './fixture-extremes.ts';
import { RICH, RICH_TABLE } from './report-fixture.ts';
import { formatRejects } from './write-rejects.ts';

function readBack(text: string): readonly (readonly string[])[] {
  return parse(text, { bom: true, delimiter: ';', record_delimiter: '\r\n' });
}

/** What a cell of a rejected row becomes. */
function writeCell(cell: RawCell): string | undefined {
  const table: RawTable = {
    file: 'a.csv',
    sheet: null,
    encoding: null,
    delimiter: null,
    header: ['A'],
    rows: [{ line: 2, cells: [cell], problem: null }],
  };
  const result: ImportResult = {
    ...PERFECT,
    rowsRead: 1,
    outcomes: [{ line: 2, status: 'rejected', remarks: [] }],
  };
  return readBack(formatRejects(result, table))[1]?.[5];
}

describe('rejects.csv', () => {
  const text = formatRejects(RICH, RICH_TABLE);
  const [head, ...rows] = readBack(text);

  test('opens in Norwegian Excel: byte order mark, semicolons, CRLF', () => {
    expect(text.startsWith('\ufeff"fil / file";"rad / row"')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(head).toHaveLength(5 + RICH_TABLE.header.length);
  });

  test('has one line for each rejected row, in the order of the file, all of one length', () => {
    const rejected = RICH.outcomes.filter(({ status }) => status === 'rejected');
    expect(rejected).toHaveLength(8);
    expect(rows.map((row) => Number(row[1]))).toEqual(rejected.map(({ line }) => line));
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head?.length]));
  });

  test('names every reason of a row in both languages, and a row without one', () => {
    const row = rows.find(([, line]) => line === '14');
    expect(row?.[2]).toBe('Prosjekttittel | Vedtaksdato');
    expect(row?.[3]).toContain('Tittelen mangler.');
    expect(row?.[3]).toContain('Datoen finnes ikke.');
    expect(row?.[4]).toContain('There is no such date.');
    expect(rows.every((cells) => cells.slice(0, 5).every((cell) => cell !== ''))).toBe(true);
  });

  test('has only its header where nothing was rejected', () => {
    expect(readBack(formatRejects(PERFECT, RICH_TABLE))).toEqual([head]);
  });

  test('keeps a row that the table does not have', () => {
    const lines = readBack(formatRejects(RICH, { ...RICH_TABLE, rows: [] }));
    expect(lines).toHaveLength(9);
  });
});

describe('a cell', () => {
  test.each<readonly [string, RawCell, string]>([
    ['text', 'Nordvik; «a» "b"', 'Nordvik; «a» "b"'],
    ['lines', 'a\nb', 'a\nb'],
    ['nothing', null, ''],
    ['a formula', '=1+1', "'=1+1"],
    ['plus', '+47 12', "'+47 12"],
    ['minus', '-5', "'-5"],
    ['at', '@SUM(A1)', "'@SUM(A1)"],
    ['tab', '\t=1', "'\t=1"],
    ['carriage return', '\r=1', "'\r=1"],
    ['line feed', '\n=1', "'\n=1"],
    ['wide equals sign', '＝1', "'＝1"],
    ['a sign further on', 'a=1', 'a=1'],
    ['a number', 1250.5, '1250,5'],
    ['a day', new Date('2016-02-29T00:00:00Z'), '2016-02-29'],
    ['a day with a time', new Date('2016-02-29T10:30:00Z'), '2016-02-29 10:30:00'],
    ['no date', new Date(Number.NaN), ''],
    ['yes', true, 'ja'],
  ])('%s', (_name, cell, written) => {
    expect(writeCell(cell)).toBe(written);
  });
});
