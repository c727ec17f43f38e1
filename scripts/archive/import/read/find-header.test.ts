import { expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import { findHeader } from './find-header.ts';

const DATE = new Date(Date.UTC(2017, 4, 12));
const CASES: readonly [string, readonly (readonly RawCell[])[], number][] = [
  [
    'the first row',
    [
      ['Tittel', 'År'],
      ['Kor', '2017'],
    ],
    0,
  ],
  ['below a title', [['Tilskudd 2017'], ['Tittel', 'År', 'Beløp'], ['Kor', 2017, 5]], 1],
  [
    'below a title, a date and empty cells',
    [
      ['Tilskudd', null, null, null],
      ['Uttrekk', DATE, null, null],
      ['Tittel', 'Søker', 'År', 'Beløp'],
      ['Kor', 'Skole', 2017, 5],
    ],
    2,
  ],
  [
    'below a long text',
    [
      ['x'.repeat(200), 'y'],
      ['Tittel', 'År'],
      ['Kor', '2017'],
    ],
    1,
  ],
  [
    'with a gap',
    [
      ['Tittel', null, 'År', null],
      ['Kor', 'a', '2017', 'b'],
    ],
    0,
  ],
  ['of one column', [['Tittel'], ['Kor'], ['Korps']], 0],
  [
    'of two columns below a title',
    [
      ['Tilskudd', ''],
      ['Tittel', 'År'],
      ['Kor', '2017'],
    ],
    1,
  ],
  [
    'with one row that is far too wide',
    [
      ['Tittel', 'År'],
      ['Kor', 'a', 'b', 'c', 'd', 'e', 'f'],
      ...Array.from({ length: 20 }, () => ['Korps', '2017']),
    ],
    0,
  ],
  [
    'with years for names',
    [
      ['Søker', 2015, 2016],
      ['Skole', 1, 2],
    ],
    0,
  ],
  ['no row at all', [], 0],
  [
    'not deeper than 15 rows',
    [...Array.from({ length: 15 }, () => ['a']), ['Tittel', 'År', 'Sted']],
    0,
  ],
];

test.each(CASES)('%s', (_, rows, index) => {
  expect(findHeader(rows)).toBe(index);
});
