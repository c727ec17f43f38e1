import { expect, it } from 'vitest';
import { moveInMatrix } from './move.ts';

// Row 0 has columns 0, 1 and 4; row 1 none; row 2 column 3; row 3 columns 0 and 2.
const CELLS = (
  [
    [0, 0],
    [0, 1],
    [0, 4],
    [2, 3],
    [3, 0],
    [3, 2],
  ] as const
).map((at) => ({ at }));

it.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 1, 2],
  ['ArrowRight', 2, 2],
  ['ArrowLeft', 4, 4],
  ['ArrowLeft', 2, 1],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 3, 5],
  ['ArrowDown', 5, 5],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 5, 3],
  ['ArrowUp', 1, 1],
  ['Home', 2, 0],
  ['Home', 5, 4],
  ['End', 0, 2],
  ['End', 3, 3],
  ['Enter', 0, null],
  ['a', 3, null],
] as const)('%s from %i leads to %s', (key, index, to) => {
  expect(moveInMatrix(CELLS, index, { key, ctrlKey: false })).toBe(to);
});

it('leads to the ends of all with Ctrl', () => {
  expect(moveInMatrix(CELLS, 3, { key: 'Home', ctrlKey: true })).toBe(0);
  expect(moveInMatrix(CELLS, 0, { key: 'End', ctrlKey: true })).toBe(5);
});

it('leads nowhere where nothing is', () => {
  expect(moveInMatrix([], 0, { key: 'ArrowDown', ctrlKey: false })).toBeNull();
});

it('reaches every cell by arrows', () => {
  const reached = new Set([0]);
  for (const index of reached) {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
      const to = moveInMatrix(CELLS, index, { key, ctrlKey: false });
      if (to !== null) reached.add(to);
    }
  }
  expect(reached.size).toBe(CELLS.length);
});
