import { describe, expect, test } from 'vitest';
import type { RawCell, Reading } from '../raw-table.ts';
import { readCount } from './count.ts';
import { readFlag } from './flag.ts';
import { readYear } from './year.ts';

const show = (reading: Reading<unknown>) =>
  reading.isRead
    ? [reading.value, ...reading.repairs.map(({ code }) => code)]
    : reading.reason.code;

describe('a year', () => {
  test.each([
    2017,
    2017.0,
    '2017',
    ' 2017 ',
    '2017.0',
    '2017,00',
    '2017 г.',
    new Date(Date.UTC(2017, 11, 31)),
    '31.12.2017',
    'mai 2017',
    '2017-05',
    '2017-05-12T00:00:00',
  ] as RawCell[])('%j is 2017', (cell) => {
    expect(show(readYear(cell))).toEqual([2017]);
  });

  test.each([
    [null, [null]],
    ['-', [null]],
    ['ukjent', [null]],
    [1993, [1993]],
    ['2099', [2099]],
    ['2017/18', [2017, 'year-span']],
    ['2017/2018', [2017, 'year-span']],
    ['2017–2018', [2017, 'year-span']],
    ['2017-18', [2017, 'year-span']],
    ['1999/00', [1999, 'year-span']],
    ['2002-2005', [2002, 'year-span']],
    ['budsjett 2017', [2017, 'year-in-text']],
    ['våren 2017', [2017, 'year-in-text']],
    ['2017 (2017)', [2017, 'year-in-text']],
    ['05/13/2017', [2017, 'year-in-text']],
    ['12.05.17', [2017, 'date-short-year']],
    [42867, [2017, 'date-serial']],
    ['1992', 'year-out-of-range'],
    [1905, 'year-out-of-range'],
    [2100, 'year-out-of-range'],
    ['2018–2017', 'year-unclear'],
    ['2002–2050', 'year-unclear'],
    ['2015, 2017', 'year-unclear'],
    ['17', 'year-unclear'],
    ["'17", 'year-unclear'],
    [2017.5, 'year-unclear'],
    ['kr 2 017 000', 'year-unclear'],
    ['beløp 2000,50', 'year-unclear'],
    ['nr. 120175', 'year-unclear'],
    ['i fjor', 'year-unclear'],
    [true, 'year-unclear'],
  ] as readonly [RawCell, unknown][])('%j is %j', (cell, expected) => {
    expect(show(readYear(cell))).toEqual(expected);
  });
});

describe('a flag', () => {
  test.each([
    [true, [true]],
    [false, [false]],
    [1, [true]],
    [0, [false]],
    ...[
      'ja',
      'Ja',
      'JA.',
      ' ja ',
      'yes',
      'Y',
      'да',
      'Да',
      'x',
      'X',
      'х',
      '1',
      'true',
      'TRUE',
      'sant',
      '✓',
      '✔',
    ].map((cell) => [cell, [true]]),
    ...['nei', 'Nei!', 'no', 'N', 'нет', '0', 'false', 'usant'].map((cell) => [cell, [false]]),
    ...[null, '', ' ', '-', 'ukjent', 'n/a'].map((cell) => [cell, [null]]),
    ...['kanskje', 'ja og nei', '2', 2, 'xx', new Date(0)].map((cell) => [cell, 'flag-unclear']),
  ] as readonly [RawCell, unknown][])('%j is %j', (cell, expected) => {
    expect(show(readFlag(cell))).toEqual(expected);
  });
});

describe('a number of partners', () => {
  test.each([
    [0, [0]],
    ['0', [0]],
    [3, [3]],
    [' 3 ', [3]],
    ['3.0', [3]],
    ['3,00', [3]],
    ['500', [500]],
    [null, [null]],
    ['–', [null]],
    ['501', 'count-too-large'],
    [250000, 'count-too-large'],
    ['3.5', 'count-unclear'],
    ['-3', 'count-unclear'],
    ['tre', 'count-unclear'],
    ['3 skoler', 'count-unclear'],
    ['2-3', 'count-unclear'],
    [true, 'count-unclear'],
  ] as readonly [RawCell, unknown][])('%j is %j', (cell, expected) => {
    expect(show(readCount(cell))).toEqual(expected);
  });
});
