import { describe, expect, it } from 'vitest';
import { buildPrefixSums } from './prefix-sums.ts';

describe('prefix sums', () => {
  it('give for every span what adding up gives', () => {
    // Two cells over four steps; cell 1 has nothing in the middle, and one step of cell 0 comes twice.
    const entries = {
      cells: [0, 0, 0, 1, 1],
      steps: [0, 2, 2, 0, 3],
      values: [5, 7, 1, 11, 2_000_000_000_000],
    };
    const sums = buildPrefixSums(2, 4, entries);
    expect(sums.cellCount).toBe(2);
    for (let from = 0; from <= 4; from += 1) {
      for (let to = from; to <= 4; to += 1) {
        for (const cell of [0, 1]) {
          const expected = entries.values.filter((_, index) => {
            const step = entries.steps[index] ?? -1;
            return entries.cells[index] === cell && step >= from && step < to;
          });
          expect(sums.between({ from, to }, cell), `${from}–${to}, ${cell}`).toBe(
            expected.reduce((total, value) => total + value, 0),
          );
        }
      }
    }
  });

  it('hold nothing where there are no cells or no steps', () => {
    const nothing = { cells: [], steps: [], values: [] };
    expect(buildPrefixSums(0, 3, nothing).between({ from: 0, to: 3 }, 0)).toBe(0);
    expect(buildPrefixSums(2, 0, nothing).between({ from: 0, to: 0 }, 1)).toBe(0);
  });
});
