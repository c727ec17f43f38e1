import { expect, test } from 'vitest';
import { proposeDates, proposeDecimal, proposeTable, proposeUnit } from './propose-formats.ts';
import { tableOf } from './table-fixture.ts';

test.each([
  [[], 'dmy'],
  [['01.02.2017', '31.12.2017'], 'dmy'],
  [['01/02/2017', '12/31/2017'], 'mdy'],
  [['12/31/2017', '31/12/2017', '30.11.2017'], 'dmy'],
  [['01/02/2017'], 'dmy'],
  [['2017-12-31', '2017-05'], 'ymd'],
  [['2017-12-31', '31.12.2017'], 'dmy'],
  [['mai 2017', ''], 'dmy'],
])('dates %j are %s', (texts, order) => {
  expect(proposeDates(texts)).toBe(order);
});

test.each([
  [[], 'auto'],
  [['250000', '1 250 000'], 'auto'],
  [['1.250', '1,250'], 'auto'],
  [['1.250.000'], 'comma'],
  [['1.250,50'], 'comma'],
  [['kr 1 250 000,00'], 'comma'],
  [['1,250,000'], 'point'],
  [['1250.5'], 'point'],
  [['1,250.00'], 'point'],
  [['1.250,00', '1,250.00'], 'auto'],
  [['250 000,-'], 'auto'],
])('amounts %j have the decimal sign %s', (texts, decimal) => {
  expect(proposeDecimal(texts)).toBe(decimal);
});

test.each([
  ['Bevilget beløp', 1],
  ['Beløp (1000 kr)', 1000],
  ['Beløp i 1 000 kr', 1000],
  ['Beløp i tusen', 1000],
  ['TNOK', 1000],
  ['Сумма, тыс. крон', 1000],
  ['Amount (thousands)', 1000],
  ['Beløp (mill. kr)', 1_000_000],
  ['MNOK', 1_000_000],
  ['Сумма, млн', 1_000_000],
  ['Milleniumstilskudd', 1],
])('%s is in units of %i', (header, unit) => {
  expect(proposeUnit(header)).toBe(unit);
});

test('the file is to be read as it was, as far as a mapping can say', () => {
  const table = { ...tableOf(['T']), sheet: 'Ark1' };
  const found = { sheet: 'Ark1', headerRow: null };
  expect(proposeTable({ ...table, encoding: 'KOI8-R', delimiter: '\t' })).toEqual({
    ...found,
    encoding: 'koi8-r',
    delimiter: '\t',
  });
  expect(proposeTable({ ...table, encoding: 'ibm866', delimiter: '~' })).toEqual({
    ...found,
    encoding: null,
    delimiter: null,
  });
});
