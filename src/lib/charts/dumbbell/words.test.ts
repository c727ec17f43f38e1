import { expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { dumbbellSpecs } from '../../../../tests/fixtures/explore-charts.ts';
import { describeDumbbell } from './describe.ts';
import { tableDumbbell } from './table.ts';

it('the alternative text has every share and its base', async () => {
  const { groups, names } = dumbbellSpecs.compared;
  const spec = { names, groups: groups.slice(2) };
  expect(describeDumbbell(spec, await chartContext('en', 0))).toBe(
    'Shares of the documented grants: 2013–2015 and 2017–2019. Norwegian county (county stated: 100 and 89): Finnmark 47%, 47%; Troms 38%, 38%; Nordland 15%, 15%.',
  );
});

it.each(LANGUAGES)('the alternative text names A and B in %s', async (language) => {
  const text = describeDumbbell(dumbbellSpecs.compared, await chartContext(language, 0));
  expect(text).toContain('2013–2015');
  expect(text).toContain('2017–2019');
});

it('the table has grants and shares, and a dash where there is none', async () => {
  const context = await chartContext('en', 0);
  const { columns, rows } = tableDumbbell(dumbbellSpecs.many, context);
  expect(columns[2]?.label).toBe('Grants, 2013–2015');
  expect(rows[0]).toEqual([
    'Culture, sport and welfare',
    'Category',
    '4,246,895',
    '56%',
    '4,839,485',
    '66%',
  ]);
  expect(rows).toHaveLength(12);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(tableDumbbell(dumbbellSpecs.one, context).rows).toEqual([
    ['Schools', 'Russian partner', '1', '100%', '0', '–'],
  ]);
});
