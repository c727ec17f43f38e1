import { describe, expect, test } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { readNumber } from './read-number.ts';

describe.each(LANGUAGES)('numbers as they are written in %s', (language) => {
  const f = createFormat(language);

  test.each([0, 7, 1234, 88_284_600])('%d is read back', (value) => {
    expect(readNumber(f.integer(value))).toBe(value);
  });

  test('millions and shares are read with their decimals', () => {
    expect(readNumber(f.millions(24_700_000))).toBe(24.7);
    expect(readNumber(f.percent(0.42))).toBe(42);
  });

  test('the least and the most are sorted apart from what they are beside', () => {
    const shares = [0, 0.001, 0.01, 0.5, 0.99, 0.999, 1].map((share) =>
      Number(readNumber(f.percent(share))),
    );
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  });
});

test.each([
  ['at least 200', 200],
  ['минимум 1\u00a0200', 1200],
  ['−3', -3],
  ['1,234,567', 1_234_567],
  ['12,3', 12.3],
  ['–', null],
  ['not published', null],
  ['', null],
])('%s', (text, number) => {
  expect(readNumber(text)).toBe(number);
});
