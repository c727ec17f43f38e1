import { describe, expect, it, test } from 'vitest';
import { createPrices } from './prices.ts';
import { splitIntoOre } from './split.ts';

const row = (year: number, cpi: number | null, rate: number | null) => ({
  line: 0,
  year,
  cpi,
  nok_per_eur: rate,
  nok_per_100_rub: null,
});
const DEFLATORS = [
  row(1998, 72.5, null),
  row(2015, 100, 8.942),
  row(2024, 133.63, 11.629),
  row(2025, null, 11.7173),
];

describe('prices', () => {
  it('have the latest year with an index as base, or the one that is asked for', () => {
    expect(createPrices(DEFLATORS, { baseYear: 'latest' }).baseYear).toBe(2024);
    expect(createPrices(DEFLATORS, { baseYear: 2015 }).baseYear).toBe(2015);
    expect(() => createPrices(DEFLATORS, { baseYear: 2025 })).toThrow('no price index of 2025');
  });

  test.each([
    ['of the base year itself', 2024, 1000, 1000, 85.99],
    ['of 2015', 2015, 250_000, 334_075, 27_957.95],
    ['before the euro', 1998, 100, 184.32, null],
    ['of a year without an index', 2025, 1000, null, 85.34],
    ['of a year that nobody lists', 1990, 1000, null, null],
    ['without a year', null, 1000, null, null],
    ['without an amount', 2015, null, null, null],
  ])('turn an amount %s into constant kroner and euros', (_, year, amount, constant, euro) => {
    const prices = createPrices(DEFLATORS, { baseYear: 'latest' });
    expect(prices.toConstant(amount, year)).toBe(constant);
    expect(prices.toEuro(amount, year)).toBe(euro);
  });
});

test.each([
  [100, 1, [10_000]],
  [100, 3, [3334, 3333, 3333]],
  [1, 7, [15, 15, 14, 14, 14, 14, 14]],
  [88_284_600, 2, [4_414_230_000, 4_414_230_000]],
])('%s kroner over %s places', (amount, parts, ore) => {
  expect(splitIntoOre(amount, parts)).toEqual(ore);
});

it('adds up to the øre, whatever the amount and the number of places', () => {
  const amounts = Array.from({ length: 430 }, (_, index) => 1 + 7 * index);
  const wrong = amounts.flatMap((amount) =>
    [1, 2, 3, 5, 7, 11, 13].filter((parts) => {
      const sum = splitIntoOre(amount, parts).reduce((all, ore) => all + ore, 0);
      return sum !== amount * 100;
    }),
  );
  expect(wrong).toEqual([]);
});
