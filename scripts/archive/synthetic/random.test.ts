import { expect, test } from 'vitest';
import { createRandom, drawIndex, pick } from './random.ts';

const take = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, a neighbouring one others', () => {
  expect(take(7, 5)).toEqual(take(7, 5));
  expect(take(7, 5)).not.toEqual(take(8, 5));
});

test('numbers lie evenly from 0 up to 1', () => {
  const tenths = new Map<number, number>();
  for (const number of take(1, 100_000)) {
    const tenth = Math.floor(number * 10);
    tenths.set(tenth, (tenths.get(tenth) ?? 0) + 1);
  }
  expect([...tenths.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const count of tenths.values()) expect(Math.abs(count - 10_000)).toBeLessThan(400);
});

test('an index lies in its list, and nothing can be picked from an empty one', () => {
  expect(drawIndex(3, () => 0)).toBe(0);
  expect(drawIndex(3, () => 0.999_999)).toBe(2);
  expect(pick(['a', 'b'], () => 0.5)).toBe('b');
  expect(() => pick([], () => 0.5)).toThrow('Nothing to pick from.');
});
