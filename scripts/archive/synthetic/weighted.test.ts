import { expect, test } from 'vitest';
import { draw, drawFor, tally, tallyBy, weigh } from './weighted.ts';

test.each([
  [0, 'a'],
  [0.249, 'a'],
  [0.25, 'b'],
  [0.999, 'b'],
])('at %s of all weights comes %s', (at, wanted) => {
  expect(draw(weigh([['a', 1] as const, ['none', 0] as const, ['b', 3] as const]), () => at)).toBe(
    wanted,
  );
});

test('equal values are one', () => {
  expect(tally([['x'], ['y'], ['x']])).toEqual({ values: [['x'], ['y']], sums: [2, 3] });
});

test('a key with few rows draws from all rows', () => {
  const rows = [
    ...Array.from({ length: 20 }, () => ({ key: 'known', value: 1 })),
    { key: 'rare', value: 2 },
  ];
  const counted = tallyBy(
    rows,
    ({ key }) => key,
    ({ value }) => value,
  );
  expect(drawFor(counted, 'known', () => 0.999)).toBe(1);
  expect(drawFor(counted, 'rare', () => 0.999)).toBe(2);
  expect(drawFor(counted, 'rare', () => 0)).toBe(1);
});

test('nothing cannot be drawn from', () => {
  expect(() => weigh([])).toThrow('There is nothing to draw from.');
});
