import { expect, it } from 'vitest';
import { buildFraction } from './fraction.ts';

it.each([
  [137, 729, 5],
  [149, 902, 6],
  [3, 126, 42],
  [1, 2, 2],
  [5, 10, 2],
])('%i of %i is one in %i', (part, whole, n) => {
  expect(buildFraction(part, whole)).toEqual({ kind: 'one-in', n });
});

it('is a percentage where most are there', () => {
  expect(buildFraction(8, 10)).toEqual({ kind: 'percent', share: 0.8 });
  expect(buildFraction(56, 100)).toEqual({ kind: 'percent', share: 0.56 });
});

it('is all where none is missing, also where more are known than were published', () => {
  expect(buildFraction(10, 10)).toEqual({ kind: 'all' });
  expect(buildFraction(11, 10)).toEqual({ kind: 'all' });
});

it('is never one in one', () => {
  for (let whole = 1; whole <= 200; whole += 1) {
    for (let part = 1; part <= whole; part += 1) {
      const fraction = buildFraction(part, whole);
      if (fraction.kind === 'one-in') expect(fraction.n).toBeGreaterThanOrEqual(2);
    }
  }
  expect(buildFraction(1, 1).kind).toBe('all');
});
