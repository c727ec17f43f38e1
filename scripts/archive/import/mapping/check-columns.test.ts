import { expect, test } from 'vitest';
import { checkColumns, recommendColumns } from './check-columns.ts';
import { parseMapping } from './mapping.ts';
import { tableOf } from './table-fixture.ts';

const mapping = parseMapping(
  JSON.stringify({
    version: 1,
    columns: {
      Prosjekttittel: 'title',
      Søker: 'applicant',
      'Bevilget beløp': 'amount_nok',
      År: 'year',
      Kontakt: 'person',
    },
  }),
  'm.json',
);
const GOOD = ['Prosjekttittel', 'Søker', 'Bevilget beløp', 'År', 'Kontakt'];

test('a table that agrees has no remarks, in whatever order', () => {
  expect(checkColumns(mapping, tableOf(GOOD.toReversed()))).toEqual([]);
  expect(recommendColumns(mapping)).toEqual([]);
});

test('unseen differences do not count', () => {
  const header = GOOD.map((name) => name.normalize('NFD').replace(' ', '\u00a0\n'));
  expect(checkColumns(mapping, tableOf(header))).toEqual([]);
});

test('a column that is lacking is told with the one that is near', () => {
  const remarks = checkColumns(mapping, tableOf(GOOD.with(0, 'Prosjektitel')));
  expect(remarks.map(({ code }) => code)).toEqual(['column-missing', 'column-unnamed']);
  expect(remarks[0]?.nb).toContain(
    '«Prosjekttittel» finnes ikke i tabellen. Heter den nå «Prosjektitel»?',
  );
  expect(remarks[0]?.en).toContain('Is it called “Prosjektitel” now?');
});

test('a new column stops the import, even one called like nothing', () => {
  const remarks = checkColumns(mapping, tableOf([...GOOD, 'Prosjektleder', '__proto__']));
  expect(remarks.map(({ code }) => code)).toEqual(['column-unnamed', 'column-unnamed']);
  expect(remarks[0]?.en).toContain('“Prosjektleder”');
  expect(remarks[0]?.nb).toContain('"person"');
});

test('two columns that look alike may not both be one target', () => {
  const remarks = checkColumns(mapping, tableOf([...GOOD, 'A\u030ar']));
  expect(remarks.map(({ code }) => code)).toEqual(['target-twice']);
});

test('what is recommended is told apart from mistakes', () => {
  const short = parseMapping('{"version": 1, "columns": {"T": "title"}}', 'm.json');
  expect(recommendColumns(short).map(({ code }) => code)).toEqual([
    'no-applicant',
    'no-amount-nok',
    'no-year',
  ]);
  const ofOneYear = parseMapping(
    '{"version": 1, "columns": {"T": "title"}, "defaults": {"year": 2010}}',
    'm.json',
  );
  expect(recommendColumns(ofOneYear).map(({ code }) => code)).not.toContain('no-year');
});

test('an endless header makes a short remark, quickly', () => {
  const [remark] = checkColumns(mapping, tableOf([...GOOD, `x\n\u202e${'y'.repeat(40_000)}`]));
  expect(remark?.nb.length).toBeLessThan(400);
  expect(remark?.nb).not.toContain('\u202e');
});
