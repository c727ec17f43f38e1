import { describe, expect, it } from 'vitest';
import { createCellList } from './cell-list.ts';
import { buildPrefixSums } from './prefix-sums.ts';

const KEYS = ['a', 'b', 'c', 'd'];
const COUNTS = {
  cells: [0, 1, 1, 2, 3],
  steps: [0, 0, 1, 0, 1],
  values: [2, 2, 1, 9, 3],
};

function createList() {
  const sums = buildPrefixSums(KEYS.length, 3, COUNTS);
  return createCellList(sums, sums, (cell, grants) => ({ key: KEYS[cell], grants }));
}

describe('a list of cells', () => {
  it('has most grants first, equal ones in the order of the cells, and no empty ones', () => {
    const list = createList();
    expect(list({ from: 0, to: 3 }).map(({ key }) => key)).toEqual(['c', 'b', 'd', 'a']);
    expect(list({ from: 1, to: 2 }).map(({ key, grants }) => `${key}${grants}`)).toEqual([
      'd3',
      'b1',
    ]);
    expect(list({ from: 2, to: 3 })).toEqual([]);
  });

  it('leaves what has not changed the same object', () => {
    const list = createList();
    const first = list({ from: 0, to: 1 });
    const both = list({ from: 0, to: 2 });
    const find = (key: string, of: typeof first) => of.find((item) => item.key === key);
    expect(find('c', both)).toBe(find('c', first));
    expect(find('b', both)).not.toBe(find('b', first));
    expect(list({ from: 0, to: 3 })).toBe(both);
    // What was handed out stays as it was.
    expect(find('b', first)?.grants).toBe(2);
  });

  it('notices a sum that changes where the number of grants does not', () => {
    const grants = buildPrefixSums(1, 2, { cells: [0, 0], steps: [0, 1], values: [1, 1] });
    const sums = buildPrefixSums(1, 2, { cells: [0, 0], steps: [0, 1], values: [10, 30] });
    const list = createCellList(grants, sums, (_, count, sum) => ({ count, sum }));
    expect(list({ from: 0, to: 1 })).toEqual([{ count: 1, sum: 10 }]);
    expect(list({ from: 1, to: 2 })).toEqual([{ count: 1, sum: 30 }]);
  });
});
