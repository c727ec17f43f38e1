import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { categoriesSpecs, chartContext } from '../../../../tests/fixtures/charts.ts';
import { describeCategories, findCategories } from './describe.ts';
import { tableCategories } from './table.ts';

describe('the finding', () => {
  it('names the largest group that is a category', async () => {
    const context = await chartContext('en', 0);
    expect(findCategories(categoriesSpecs.period, context)).toBe(
      'Culture, sport and welfare: 42% of the grants and 47% of the kroner',
    );
    // "Not classified" is a gap, even where it is larger than all.
    const rows = categoriesSpecs.period.rows.map((row) =>
      row.group === 'X' ? { ...row, grants: 5000 } : row,
    );
    expect(findCategories({ rows, selected: [] }, context)).toMatch(/^Culture/);
  });

  it('is silent without grants', async () => {
    expect(findCategories(categoriesSpecs.empty, await chartContext('en', 0))).toBe('');
  });
});

describe('the alternative text', () => {
  it.each(LANGUAGES)('has every group with grants in %s', async (language) => {
    const context = await chartContext(language, 0);
    const text = describeCategories(categoriesSpecs.everything, context);
    for (const name of Object.values(context.m.groups)) expect(text).toContain(name);
    expect(describeCategories(categoriesSpecs.empty, context)).toContain(context.m.noGrants);
  });
});

describe('the table', () => {
  it('has the groups to the krone and their total', async () => {
    const { columns, rows } = tableCategories(
      categoriesSpecs.everything,
      await chartContext('en', 0),
    );
    expect(rows[0]).toEqual([
      'Culture, sport and welfare',
      '157',
      '39%',
      '45,298,600',
      '51%',
      '155',
    ]);
    expect(rows.at(-1)).toEqual(['Total', '402', '100%', '88,284,600', '100%', '320']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('does not state a sum where no source states an amount', async () => {
    const { rows } = tableCategories(categoriesSpecs.one, await chartContext('en', 0));
    expect(rows[0]?.slice(3, 5)).toEqual(['–', '–']);
  });
});
