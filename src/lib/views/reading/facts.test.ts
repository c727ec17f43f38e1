import { expect, test } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { readFacts } from './facts.ts';

const f = createFormat('en');
const words = { isChosen: false, m: en(f), f };

test('figure with its share, kroner and what they are from, and what a click does', () => {
  const facts = { grants: 121, whole: 402, sumNok: 24_700_000, grantsWithAmount: 90 };
  expect(readFacts(facts, words)).toEqual([
    '121 grants, 30% of 402',
    'Nominal kroner: 24,700,000',
    'Grants with an amount: 90',
    'Click: only these grants',
  ]);
});

test('no share where the whole is not known, is nothing, or is less than the part', () => {
  for (const whole of [null, undefined, 0, 2]) {
    const [line] = readFacts({ grants: 3, ...(whole !== undefined && { whole }) }, words);
    expect(line).toBe('3 grants');
  }
  expect(readFacts({ grants: 0, whole: 402 }, words)[0]).toBe('0 grants, 0% of 402');
});

test('no kroner is said as nothing stated, not as a sum of 0', () => {
  const lines = readFacts({ grants: 1, whole: 1, sumNok: 0, grantsWithAmount: 0 }, words);
  expect(lines).toEqual([
    '1 grant, 100% of 1',
    'Grants with an amount: 0',
    'Click: only these grants',
  ]);
});

test('what is chosen says how it is let go', () => {
  expect(readFacts({ grants: 1 }, { ...words, isChosen: true }).at(-1)).toMatch(/no longer/);
});
