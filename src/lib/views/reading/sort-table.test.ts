import { describe, expect, test } from 'vitest';
import { nextOrder, sortRows, type TableOrder } from './sort-table.ts';

const table = {
  caption: 'Places',
  columns: [{ label: 'Place' }, { label: 'Grants', numeric: true }],
  rows: [
    ['Vardø', '9'],
    ['Alta', '1\u00a0234'],
    ['Ås', '–'],
    ['Zell', '21'],
    ['Bodø', '9'],
  ],
};

const names = (order: TableOrder, language = 'nb', over: object = {}) =>
  sortRows({ ...table, ...over }, order, language).map(([name]) => name);

describe('the order of a table', () => {
  test('numbers are sorted as numbers, equal ones stay as the chart has them', () => {
    expect(names({ column: 1, direction: 'descending' })).toEqual([
      ...['Alta', 'Zell', 'Vardø', 'Bodø', 'Ås'],
    ]);
  });

  test('what is not stated comes last both ways', () => {
    expect(names({ column: 1, direction: 'ascending' })).toEqual([
      ...['Vardø', 'Bodø', 'Zell', 'Alta', 'Ås'],
    ]);
  });

  test('names follow the reader’s alphabet', () => {
    const order = { column: 0, direction: 'ascending' } as const;
    expect(names(order, 'nb')).toEqual(['Alta', 'Bodø', 'Vardø', 'Zell', 'Ås']);
    expect(names(order, 'en')).toEqual(['Alta', 'Ås', 'Bodø', 'Vardø', 'Zell']);
  });

  test('years in a column of texts are not sorted letter by letter', () => {
    const rows = [['10 times'], ['9 times'], ['2 times']];
    expect(names({ column: 0, direction: 'ascending' }, 'en', { rows })).toEqual([
      ...['2 times', '9 times', '10 times'],
    ]);
  });

  test('a total stays at the foot both ways', () => {
    const rows = [...table.rows, ['All', '1\u00a0273']];
    for (const direction of ['ascending', 'descending'] as const) {
      expect(names({ column: 1, direction }, 'nb', { rows, hasTotal: true }).at(-1)).toBe('All');
    }
    expect(names({ column: 1, direction: 'descending' }, 'nb', { rows })[0]).toBe('All');
  });

  test('the values behind the texts go before the texts', () => {
    const rows = [
      ['a', '42 %'],
      ['b', '42 %'],
      ['c', '42 %'],
    ];
    const values = [
      [null, 0.418],
      [null, null],
      [null, 0.421],
    ];
    expect(names({ column: 1, direction: 'descending' }, 'nb', { rows, values })).toEqual([
      ...['c', 'a', 'b'],
    ]);
  });

  test('no order, and an order by a column that is not there, leave the rows', () => {
    expect(sortRows(table, null, 'nb')).toBe(table.rows);
    expect(sortRows(table, { column: 7, direction: 'ascending' }, 'nb')).toBe(table.rows);
    expect(sortRows({ ...table, rows: [] }, { column: 0, direction: 'ascending' }, 'nb')).toEqual(
      [],
    );
  });

  test('a head goes through two directions and back', () => {
    const order = nextOrder(null, 1, true);
    expect(order).toEqual({ column: 1, direction: 'descending' });
    expect(nextOrder(order, 0, false)).toEqual({ column: 0, direction: 'ascending' });
    const other = nextOrder(order, 1, true);
    expect(other).toEqual({ column: 1, direction: 'ascending' });
    expect(nextOrder(other, 1, true)).toBeNull();
  });
});
