import { describe, expect, it } from 'vitest';
import { EVERYTHING, withAmount } from '#lib/selection/selection.ts';
import { isSameRange, parseKroner, SIZES } from './kroner.ts';

describe('kroner that a reader writes', () => {
  it.each([
    ['50000', 50_000],
    ['50 000', 50_000],
    ['50\u00a0000', 50_000],
    ['50\u202f000', 50_000],
    ['50.000', 50_000],
    ['50,000', 50_000],
    ["1'200'000", 1_200_000],
    ['kr 50 000,-', 50_000],
    ['NOK 50,000', 50_000],
    ['50 000 крон', 50_000],
    ['0', 0],
    ['99999999999', 100_000_000],
  ])('%s', (text, kroner) => {
    expect(parseKroner(text)).toBe(kroner);
  });

  it.each(['', '  ', 'kr'])('nothing: "%s"', (text) => {
    expect(parseKroner(text)).toBeNull();
  });

  it.each(['-5', '50 00', '1,5', '0.5 mill', 'many', '50000,50', '1e5'])(
    'no amount: %s',
    (text) => {
      expect(parseKroner(text)).toBe('unreadable');
    },
  );
});

describe('the sizes', () => {
  it('are ranges that a selection keeps as they are', () => {
    for (const size of SIZES) {
      expect(isSameRange(withAmount(EVERYTHING, size).amount, size)).toBe(true);
    }
    expect(isSameRange(null, { from: null, to: 50_000 })).toBe(false);
    expect(isSameRange({ from: 0, to: 50_000 }, { from: null, to: 50_000 })).toBe(false);
  });
});
