import { expect, it } from 'vitest';
import { stepTo } from './step-to.ts';

it('goes round, and knows two keys', () => {
  const down = [-1, 0, 1, 2].map((current) => stepTo('ArrowDown', current, 3));
  expect(down).toEqual([0, 1, 2, 0]);
  const up = [-1, 0, 1, 2].map((current) => stepTo('ArrowUp', current, 3));
  expect(up).toEqual([2, 2, 0, 1]);
  expect(stepTo('ArrowDown', 4, 0)).toBe(-1);
  expect(stepTo('ArrowUp', -1, 0)).toBe(-1);
  expect(stepTo('ArrowLeft', 0, 3)).toBeNull();
});
