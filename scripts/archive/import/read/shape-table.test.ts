import { expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import { nameColumns, shapeTable } from './shape-table.ts';

const loose = (rows: readonly (readonly RawCell[])[]) =>
  rows.map((cells, index) => ({ line: index + 1, cells, problem: null }));

test.each([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  [
    [' a ', null, ''],
    ['a', 'column 2', 'column 3'],
  ],
  [
    ['a', 'a', 'a'],
    ['a', 'a (2)', 'a (3)'],
  ],
  [
    ['a', 'a', 'a (2)'],
    ['a', 'a (3)', 'a (2)'],
  ],
  [
    ['column 2', null],
    ['column 2', 'column 2 (2)'],
  ],
  [
    ['Beløp\n(kr)', '\uFEFFTittel'],
    ['Beløp (kr)', 'Tittel'],
  ],
  [
    ['__proto__', 'constructor'],
    ['__proto__', 'constructor'],
  ],
  [
    [2017, true],
    ['2017', 'true'],
  ],
] as readonly [RawCell[], string[]][])('%j are the columns %j', (cells, names) => {
  expect(nameColumns(cells)).toEqual(names);
});

test('rows are as wide as the header, empty ones left out', () => {
  const { header, rows } = shapeTable(
    loose([['a', 'b', 'c'], ['1'], ['', ' ', null], ['1', '2', '3', '', ''], ['1', '2', '3', '4']]),
  );
  expect(header).toEqual(['a', 'b', 'c']);
  expect(rows.map(({ line, cells }) => [line, cells])).toEqual([
    [2, ['1', null, null]],
    [4, ['1', '2', '3']],
    [5, ['1', '2', '3']],
  ]);
  expect(rows.map(({ problem }) => problem?.code)).toEqual([
    undefined,
    undefined,
    'row-too-many-cells',
  ]);
});

test.each([
  [
    'no column',
    [
      ['a', 'b', '', ''],
      ['1', '2', '', ''],
    ],
    ['a', 'b'],
  ],
  [
    'a column',
    [
      ['a', 'b', '', ''],
      ['1', '2', '3', ''],
    ],
    ['a', 'b', 'column 3'],
  ],
])('cells without a name are %s', (_, rows, header) => {
  expect(shapeTable(loose(rows), 1).header).toEqual(header);
});

test('the header is where it is said to be', () => {
  const { header, rows } = shapeTable(
    loose([
      ['a', 'b'],
      ['', ''],
      ['c', 'd'],
      ['e', 'f'],
    ]),
    3,
  );
  expect(header).toEqual(['c', 'd']);
  expect(rows.map(({ line }) => line)).toEqual([4]);
});

test.each([
  [
    loose([
      ['a', 'b'],
      ['', ''],
    ]),
    2,
    'row 2 is empty: set "headerRow" to the row with the names',
  ],
  [loose([['a', 'b']]), 7, 'row 7 is empty'],
  [loose([['', null]]), undefined, 'there are no rows: export the table again'],
])('%j with header %s is refused', (rows, headerRow, message) => {
  expect(() => shapeTable(rows, headerRow)).toThrow(message);
});
