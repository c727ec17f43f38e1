import { expect, test } from 'vitest';
import { writeTsv } from './write-tsv.ts';

const columns = [{ label: 'Name' }, { label: 'Sum', numeric: true }];
const line = (...cells: string[]) => writeTsv({ columns }, [cells]).split('\n')[1];

test('heads and rows, a line each', () => {
  expect(writeTsv({ columns }, [['a', '1']])).toBe('Name\tSum\na\t1');
  expect(writeTsv({ columns }, [])).toBe('Name\tSum');
});

test('whole numbers lose the signs between their thousands, in columns of numbers only', () => {
  expect(line('1\u00a0234', '1\u00a0234\u00a0567')).toBe('1 234\t1234567');
  expect(line('1,234', '1,234,567')).toBe('1,234\t1234567');
  // A decimal comma is no group.
  expect(line('a', '12,3')).toBe('a\t12,3');
  expect(line('a', '42\u00a0%')).toBe('a\t42 %');
  expect(line('a', 'at least 1\u00a0200')).toBe('a\tat least 1 200');
});

test('tabs and line breaks in a cell do not make cells and lines', () => {
  expect(line('a\tb\r\nc\u2028d', '–')).toBe('a b c d\t–');
});

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['  =1', "'=1"],
  ['\t=1', "'=1"],
  ['\u00a0@x', "'@x"],
  ['＝1', "'＝1"],
  ['=A1\t=B1', "'=A1 =B1"],
])('%j is text, not a formula', (cell, written) => {
  expect(line(cell, '1')).toBe(`${written}\t1`);
});

test('a negative number is a number', () => {
  expect(line('a', '-3')).toBe('a\t-3');
  expect(line('a', '-3,5\u00a0%')).toBe('a\t-3,5 %');
});

test('a head is no formula either', () => {
  expect(writeTsv({ columns: [{ label: '=x' }] }, [])).toBe("'=x");
});
