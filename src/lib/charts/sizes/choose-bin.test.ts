import { expect, it } from 'vitest';
import { EVERYTHING, withAmount, withPeriod } from '#lib/selection/selection.ts';
import { chooseBin } from './choose-bin.ts';

const range = { from: 10_000, to: 19_999 };

it('chooses a size, takes it back, and leaves other clauses alone', () => {
  const period = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
  const chosen = chooseBin(period, { range });
  expect(chosen).toEqual(withAmount(period, range));
  expect(chooseBin(chosen, { range })).toEqual(period);
});

it('takes the place of another size, also of a wider one', () => {
  const wide = withAmount(EVERYTHING, { from: 10_000, to: null });
  expect(chooseBin(wide, { range }).amount).toEqual(range);
});

it('takes back what the bounds of a selection have cut', () => {
  const beyond = { range: { from: 100_000_000, to: 199_999_999 } };
  const chosen = chooseBin(EVERYTHING, beyond);
  expect(chosen.amount).toEqual({ from: 100_000_000, to: 100_000_000 });
  expect(chooseBin(chosen, beyond)).toEqual(EVERYTHING);
});

it('chooses nothing in a measure that no filter is in', () => {
  const chosen = withAmount(EVERYTHING, range);
  expect(chooseBin(chosen, { range: null })).toBe(chosen);
});
