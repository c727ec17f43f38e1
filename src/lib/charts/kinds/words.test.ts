import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { kindsSpecs } from '../../../../tests/fixtures/explore-charts.ts';
import { describeKinds } from './describe.ts';
import { tableKinds } from './table.ts';

describe('the alternative text', () => {
  it('says both sides and leaves out what has no grants', async () => {
    const { partners, ...one } = kindsSpecs.one;
    const context = await chartContext('en', 0);
    expect(describeKinds({ ...one, partners: { ...partners, schools: 1200 } }, context)).toBe(
      'Kinds of applicants and partners. Norwegian applicant: Sports clubs 1. Russian partner: Schools 1,200.',
    );
    expect(describeKinds(kindsSpecs.one, context)).not.toContain('Russian partner');
  });

  it.each(LANGUAGES)('says that nothing is found in %s', async (language) => {
    const context = await chartContext(language, 0);
    expect(describeKinds(kindsSpecs.empty, context)).toContain(context.m.noGrants);
    const text = describeKinds(kindsSpecs.everything, context);
    for (const name of Object.values(context.m.explore.kinds.names)) expect(text).toContain(name);
  });
});

it('the table has every kind on both sides', async () => {
  const { columns, rows } = tableKinds(kindsSpecs.many, await chartContext('en', 0));
  expect(rows).toHaveLength(19);
  expect(rows.find(([name]) => name === 'Schools')).toEqual(['Schools', '1', '2,345,678']);
  expect(rows.at(-1)).toEqual(['not stated', '402,000', '0']);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
