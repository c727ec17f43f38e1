import { describe, expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import type { DateOrder } from './date-forms.ts';
import { readDate } from './date.ts';

const outcome = (cell: RawCell, order: DateOrder = 'dmy') => {
  const reading = readDate(cell, { order });
  return reading.isRead
    ? [reading.value, ...reading.repairs.map(({ code }) => code)]
    : reading.reason.code;
};

test.each([
  new Date(Date.UTC(2017, 4, 12)),
  new Date(Date.UTC(2017, 4, 12, 14, 30)),
  new Date(Date.UTC(2017, 4, 12) - 1),
  '12.05.2017',
  '12.5.2017',
  '12. 5. 2017',
  '12/5 2017',
  '12/5-2017',
  '12/05/2017',
  '12-05-2017',
  '12 05 2017',
  '2017-05-12',
  '2017-5-12',
  '2017.05.12',
  '2017/05/12',
  '20170512',
  20170512,
  '2017-05-12T00:00:00',
  '2017-05-12T00:00:00.000',
  '2017-05-12 13:45',
  '12.05.2017 13:45:00',
  '12.05.2017 kl. 13.45',
  '12/05/2017 1:45 PM',
  '12. mai 2017',
  '12.mai 2017',
  '12 mai 2017',
  '12. MAI 2017',
  '12 May 2017',
  '12th May 2017',
  '12th May, 2017',
  'May 12, 2017',
  'May 12th, 2017',
  'may 12 2017',
  '12-May-2017',
  '12 мая 2017 г.',
  '12 мая 2017',
  '12 мая 2017 года',
  '12 МАЯ 2017Г.',
  '2017 May 12',
  'fredag 12. mai 2017',
  'Fri, 12 May 2017',
  'пятница, 12 мая 2017 г.',
  '12.05.2017 г.',
  ' 12.05.2017 ',
  '12.\u00a0mai\u00a02017',
] as RawCell[])('%j is 12 May 2017', (cell) => {
  expect(outcome(cell)).toEqual(['2017-05-12']);
});

test.each([
  ['januar', 1],
  ['februar', 2],
  ['mars', 3],
  ['april', 4],
  ['mai', 5],
  ['juni', 6],
  ['juli', 7],
  ['august', 8],
  ['september', 9],
  ['oktober', 10],
  ['november', 11],
  ['desember', 12],
  ['jan.', 1],
  ['feb', 2],
  ['mar', 3],
  ['apr.', 4],
  ['jun', 6],
  ['jul.', 7],
  ['aug', 8],
  ['sep', 9],
  ['sept.', 9],
  ['okt', 10],
  ['nov.', 11],
  ['des', 12],
  ['January', 1],
  ['February', 2],
  ['March', 3],
  ['May', 5],
  ['June', 6],
  ['July', 7],
  ['October', 10],
  ['December', 12],
  ['Oct', 10],
  ['Dec.', 12],
  ['январь', 1],
  ['февраль', 2],
  ['март', 3],
  ['апрель', 4],
  ['май', 5],
  ['июнь', 6],
  ['июль', 7],
  ['август', 8],
  ['сентябрь', 9],
  ['октябрь', 10],
  ['ноябрь', 11],
  ['декабрь', 12],
  ['января', 1],
  ['марта', 3],
  ['июня', 6],
  ['августа', 8],
  ['декабря', 12],
  ['янв.', 1],
  ['фев', 2],
  ['февр.', 2],
  ['мар', 3],
  ['апр', 4],
  ['июн', 6],
  ['июл.', 7],
  ['авг', 8],
  ['сен', 9],
  ['сент.', 9],
  ['окт', 10],
  ['нояб.', 11],
  ['дек', 12],
] as const)('%s 2017 is month %d', (name, month) => {
  const text = `2017-${String(month).padStart(2, '0')}`;
  expect(outcome(`${name} 2017`)).toEqual([text]);
  expect(outcome(`1. ${name} 2017`)).toEqual([`${text}-01`]);
});

test.each([
  ['2017', '2017'],
  [2017, '2017'],
  ['2017 г.', '2017'],
  ['2017 год', '2017'],
  ['05.2017', '2017-05'],
  ['5/2017', '2017-05'],
  ['2017-05', '2017-05'],
  ['2017/05', '2017-05'],
  ['mai, 2017', '2017-05'],
  ['mai-2017', '2017-05'],
  ['2017 mai', '2017-05'],
  ['29.02.2016', '2016-02-29'],
  ['31.12.1999', '1999-12-31'],
  ['01.01.1993', '1993-01-01'],
  ['2011-12', '2011-12'],
] as const)('%j is %s', (cell, date) => {
  expect(outcome(cell)).toEqual([date]);
});

test.each([null, '', '-', 'ukjent', 'n/a', 'не указано'])('%j is not stated', (cell) => {
  expect(outcome(cell)).toEqual([null]);
});

test.each([
  ['12.05.17', ['2017-05-12', 'date-short-year']],
  ["12/5 '17", ['2017-05-12', 'date-short-year']],
  ['12. mai 17', ['2017-05-12', 'date-short-year']],
  ['12-May-17', ['2017-05-12', 'date-short-year']],
  ['12.05.93', ['1993-05-12', 'date-short-year']],
  ['12.05.99', ['1999-05-12', 'date-short-year']],
  ['12.05.00', ['2000-05-12', 'date-short-year']],
  ['12.05.92', ['2092-05-12', 'date-short-year']],
  [42867, ['2017-05-12', 'date-serial']],
  ['42867', ['2017-05-12', 'date-serial']],
  [42867.75, ['2017-05-12', 'date-serial']],
  ['42867,75', ['2017-05-12', 'date-serial']],
  ['2017-05-11T22:00:00.000Z', ['2017-05-12', 'date-time-zone']],
  ['2017-01-11T23:00:00Z', ['2017-01-12', 'date-time-zone']],
  ['2017-05-12T12:00:00Z', ['2017-05-12']],
  ['2017-05-12T00:00:00+02:00', ['2017-05-12']],
  ['<b>12.05.2017</b>', ['2017-05-12', 'text-web-codes']],
] as readonly [RawCell, string[]][])('%j becomes %j', (cell, expected) => {
  expect(outcome(cell)).toEqual(expected);
});

test.each([
  ['30.02.2017', 'date-impossible'],
  ['29.02.2017', 'date-impossible'],
  ['31.04.2017', 'date-impossible'],
  ['2017-02-30', 'date-impossible'],
  ['00.05.2017', 'date-impossible'],
  ['13.13.2017', 'date-impossible'],
  ['32. mai 2017', 'date-impossible'],
  ['13.2017', 'date-impossible'],
  ['05.13.2017', 'date-swapped'],
  ['05/31/2017', 'date-swapped'],
  ['02.30.2017', 'date-impossible'],
  ['12.05.1017', 'date-out-of-range'],
  ['1905', 'date-out-of-range'],
  [new Date(Date.UTC(1899, 11, 31)), 'date-out-of-range'],
  ['våren 2017', 'date-unclear'],
  ['2017/18', 'date-unclear'],
  ['2011/12', 'date-unclear'],
  ['2016-2017', 'date-unclear'],
  ['12.–14.05.2017', 'date-unclear'],
  ['12.05.2017 - 14.05.2017', 'date-unclear'],
  ['mai 17', 'date-unclear'],
  ['12. mai', 'date-unclear'],
  ['12 foo 2017', 'date-unclear'],
  ['ma 2017', 'date-unclear'],
  ['250000', 'date-unclear'],
  [12, 'date-unclear'],
  [99999, 'date-unclear'],
  [2017.5, 'date-unclear'],
  [5.2017, 'date-unclear'],
  [true, 'date-unclear'],
  [new Date(NaN), 'date-unclear'],
] as readonly [RawCell, string][])('%j is not read: %s', (cell, code) => {
  expect(outcome(cell)).toBe(code);
});

describe('the order', () => {
  test.each([
    ['mdy', '05/12/2017', ['2017-05-12']],
    ['mdy', '05/12/17', ['2017-05-12', 'date-short-year']],
    ['mdy', '31.05.2017', 'date-swapped'],
    ['mdy', '2017-05-12', ['2017-05-12']],
    ['mdy', '12. mai 2017', ['2017-05-12']],
    ['ymd', '17.05.12', ['2017-05-12', 'date-short-year']],
    ['ymd', '12.05.2017', ['2017-05-12']],
    ['ymd', '2017.05.12', ['2017-05-12']],
    ['ymd', '17.13.12', 'date-impossible'],
  ] as const)('%s: %j is %j', (order, cell, expected) => {
    expect(outcome(cell, order)).toEqual(expected);
  });
});

test('a moment is a day of the given time zone', () => {
  const reading = readDate('2017-05-12T22:30:00Z', { order: 'dmy', timeZone: 'UTC' });
  expect(reading).toMatchObject({ value: '2017-05-12', repairs: [] });
});
