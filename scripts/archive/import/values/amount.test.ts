import { describe, expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import { readAmount, type AmountForm } from './amount.ts';

const AUTO: AmountForm = { decimal: 'auto', unit: 1 };
const outcome = (cell: RawCell, form: Partial<AmountForm> = {}) => {
  const reading = readAmount(cell, { ...AUTO, ...form });
  return reading.isRead
    ? [reading.value, ...reading.repairs.map(({ code }) => code)]
    : reading.reason.code;
};

test.each([
  250000,
  '250000',
  '250 000',
  '250\u00a0000',
  '250\u2009000',
  '250\u202f000',
  "250'000",
  '250’000',
  '250.000,00',
  '250,000.00',
  '250 000,00',
  '250 000.00',
  '250000,00',
  '250000.0',
  'kr 250 000',
  'kr. 250 000',
  'Kr 250 000,-',
  'kr 250 000.-',
  '250 000,–',
  '250 000,- kr',
  '250 000 :-',
  '250 000-',
  'kr.250000',
  'NOK 250000',
  '250 000 NOK',
  '250000NOK',
  'NOK 250,000.00',
  '250 000 kroner',
  '250 000 norske kroner',
  '250 000 крон',
  '250 тыс. крон',
  '250 тыс',
  '250 тысяч крон',
  '250 tusen',
  '250 tusen kr',
  '250k',
  '250 K',
  '250 thousand',
  'NOK 250 thousand',
  '0,25 mill.',
  '0.25 million',
  'NOK 0.25 million',
  '0,25 mill. kr',
  '0,25 mill kroner',
  '0,25 MNOK',
  '0.25m',
  '0,25 млн крон',
  '0,25 млн',
  '0,25 миллиона крон',
  '  250 000  ',
  '250 000.',
  '250\n000',
] as RawCell[])('%j is 250 000', (cell) => {
  expect(outcome(cell)).toEqual([250000]);
});

test.each([
  ['kr 1 250 000,-', 1250000],
  ['1.250.000,00', 1250000],
  ['1,250,000.00', 1250000],
  ['1.250.000', 1250000],
  ['1,250,000', 1250000],
  ["1'250'000", 1250000],
  ['1 250 000', 1250000],
  ['1.25 mill.', 1250000],
  ['1,25 mill. kr', 1250000],
  ['1,2 mill', 1200000],
  ['1,25 млн крон', 1250000],
  ['NOK 1.25 million', 1250000],
  ['2 millioner kroner', 2000000],
  ['0,05 mrd', 50000000],
  ['0.05 billion', 50000000],
  ['0,05 млрд крон', 50000000],
  ['0.285 mill', 285000],
  ['98600', 98600],
  ['5', 5],
  ['100 000 000', 100000000],
] as const)('%j is %d', (cell, amount) => {
  expect(outcome(cell)).toEqual([amount]);
});

test.each([
  null,
  '',
  ' ',
  '-',
  '–',
  '—',
  'n/a',
  'N/A',
  '#N/A',
  'ikke oppgitt',
  'Ikke oppgitt',
  'ukjent',
  'not stated',
  'не указано',
  'Не указано',
  'нет данных',
  '?',
] as RawCell[])('%j is not stated', (cell) => {
  expect(outcome(cell)).toEqual([null]);
});

test.each([
  ['1.250', [1250, 'amount-separator']],
  ['1,250', [1250, 'amount-separator']],
  ['kr 250.000', [250000, 'amount-separator']],
  ['1,250 mill', [1250000, 'amount-separator']],
  ['1.250 tusen', [1250000, 'amount-separator']],
  ['ca. 100 000', [100000, 'amount-about']],
  ['Ca 100 000 kr', [100000, 'amount-about']],
  ['kr ca. 100 000', [100000, 'amount-about']],
  ['~100000', [100000, 'amount-about']],
  ['около 100 тыс. крон', [100000, 'amount-about']],
  ['om lag 1,2 mill', [1200000, 'amount-about']],
  ['250 000,50', [250001, 'amount-rounded']],
  ['250 000,49', [250000, 'amount-rounded']],
  ['250.000,5', [250001, 'amount-rounded']],
  [250000.5, [250001, 'amount-rounded']],
  [0, [null, 'amount-zero']],
  ['0', [null, 'amount-zero']],
  ['0,00', [null, 'amount-zero']],
  ['kr 0,-', [null, 'amount-zero']],
  ['<b>250 000</b>', [250000, 'text-web-codes']],
  ['250\u200b000', [250000, 'text-hidden-characters']],
] as const)('%j becomes %j', (cell, expected) => {
  expect(outcome(cell)).toEqual(expected);
});

test.each([
  ['1.25', 'amount-fraction'],
  ['1,25', 'amount-fraction'],
  [1.25, 'amount-fraction'],
  ['99,5', 'amount-fraction'],
  ['0.500', 'amount-fraction'],
  ['-250 000', 'amount-negative'],
  ['−250 000', 'amount-negative'],
  ['– 250 000', 'amount-negative'],
  ['kr -250 000', 'amount-negative'],
  ['minus 250 000', 'amount-negative'],
  ['(250 000)', 'amount-negative'],
  [-250000, 'amount-negative'],
  ['100 000–200 000', 'amount-range'],
  ['100 000 - 200 000 kr', 'amount-range'],
  ['100 000 kr - 200 000 kr', 'amount-range'],
  ['100 til 200 tusen', 'amount-range'],
  ['от 100 до 200 тыс.', 'amount-range'],
  ['EUR 25 000', 'amount-other-currency'],
  ['25 000 €', 'amount-other-currency'],
  ['€25.000', 'amount-other-currency'],
  ['250 000 RUB', 'amount-other-currency'],
  ['250 000 руб.', 'amount-other-currency'],
  ['250 000 рублей', 'amount-other-currency'],
  ['$ 5000', 'amount-other-currency'],
  ['5000 USD', 'amount-other-currency'],
  ['250 000 SEK', 'amount-other-currency'],
  ['250 000 svenske kroner', 'amount-other-currency'],
  ['250 000 шведских крон', 'amount-other-currency'],
  ['2 mrd', 'amount-too-large'],
  ['100 000 001', 'amount-too-large'],
  [1e15, 'amount-too-large'],
  ['1 250 00', 'amount-unclear'],
  ['12 50', 'amount-unclear'],
  ['1.25.00', 'amount-unclear'],
  ['1 250,500', 'amount-unclear'],
  ['1250,500', 'amount-unclear'],
  ['1,250,00', 'amount-unclear'],
  ['1.250,000,00', 'amount-unclear'],
  ['250 000 (søkt om 300 000)', 'amount-unclear'],
  ['inntil 250 000', 'amount-unclear'],
  ['avslag', 'amount-unclear'],
  ['se vedlegg', 'amount-unclear'],
  ['kr', 'amount-unclear'],
  ['25 %', 'amount-unclear'],
  ['12.05.2017', 'amount-unclear'],
  ['1e5', 'amount-unclear'],
  [true, 'amount-unclear'],
  [new Date(0), 'amount-unclear'],
  [Infinity, 'amount-unclear'],
] as readonly [RawCell, string][])('%j is not read: %s', (cell, code) => {
  expect(outcome(cell)).toBe(code);
});

describe('with the sign for decimals given', () => {
  test.each([
    ['comma', '1.250', [1250]],
    ['comma', '1,25', [1, 'amount-rounded']],
    ['comma', '1,250', [1, 'amount-rounded']],
    ['comma', '1.250.000,50', [1250001, 'amount-rounded']],
    ['comma', '1,250,000', 'amount-unclear'],
    ['comma', '250000.50', 'amount-unclear'],
    ['comma', '0,4', [null, 'amount-rounded', 'amount-zero']],
    ['point', '1,250', [1250]],
    ['point', '1.250', [1, 'amount-rounded']],
    ['point', '1,250,000.00', [1250000]],
    ['point', '1.250.000', 'amount-unclear'],
    ['point', 1.5, [2, 'amount-rounded']],
  ] as const)('%s: %j is %j', (decimal, cell, expected) => {
    expect(outcome(cell, { decimal })).toEqual(expected);
  });
});

describe('with a unit', () => {
  test.each([
    [1000, '250', [250000]],
    [1000, 250, [250000]],
    [1000, '250,5', [250500]],
    [1000, 0.0995, 'amount-fraction'],
    [1000, '1.250', [1250000, 'amount-separator']],
    [1000, '250 tusen', [250000]],
    [1000, '1,2 mill', [1200000]],
    [1_000_000, '1,25', [1250000]],
    [1_000_000, 1.25, [1250000]],
    [1_000_000, '1.250', [1250000, 'amount-separator']],
    [1_000_000, '250 000', 'amount-too-large'],
    [1_000_000, '-', [null]],
  ] as const)('%d: %j is %j', (unit, cell, expected) => {
    expect(outcome(cell, { unit })).toEqual(expected);
  });
});
