import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { returningSpecs } from '../../../../tests/fixtures/sizes-returning.ts';
import { describeReturning, findReturning } from './describe.ts';
import { tableReturning } from './table.ts';

describe('the finding', () => {
  it.each([
    ['en', '136 of 201 named applicants were found in one year only, 65 in several.'],
    ['nb', '136 av 201 navngitte søkere er funnet i bare ett år, 65 i flere.'],
    ['nn', '136 av 201 namngitte søkjarar er funne i berre eitt år, 65 i fleire.'],
    ['ru', 'Из 201 названного заявителя 136 встречаются только в одном году, 65 — в нескольких.'],
  ] as const)('in %s', async (language, text) => {
    const found = findReturning(returningSpecs.everything, await chartContext(language, 0));
    expect(found.replaceAll('\u00a0', ' ')).toBe(text);
  });

  it('holds for one applicant and for none', async () => {
    const context = await chartContext('en', 0);
    expect(findReturning(returningSpecs.one, context)).toBe(
      '1 of 1 named applicant was found in one year only, 0 in several.',
    );
    expect(findReturning(returningSpecs.empty, context)).toBe(context.m.returning.none);
  });
});

describe('the alternative text', () => {
  it('says every part, and that who is not found is not found here', async () => {
    expect(describeReturning(returningSpecs.everything, await chartContext('en', 0))).toBe(
      'Applicants who came back. Years with grants, 2002–2025. one year: 136; two years: 37; three years or more: 28. ' +
        'Years to the next grant. 1 year: 34; 2 years: 36; 3 years: 20; 4 years: 9; 5 years or more: 17. ' +
        '2014: 85 applicants, 2009–2013: 30 found again, 2015–2025; 55 not found again here. ' +
        '2020: 121 applicants, 2015–2019: 13 found again, 2021–2025; 108 not found again here. ' +
        '2022: 84 applicants, 2017–2021: 7 found again, 2023–2025; 77 not found again here.',
    );
  });

  it.each(LANGUAGES)('says that nobody is named in %s', async (language) => {
    const context = await chartContext(language, 0);
    expect(describeReturning(returningSpecs.empty, context)).toContain(context.m.returning.none);
  });
});

it('the tables have all parts, and none for what is not there', async () => {
  const context = await chartContext('en', 0);
  const tables = tableReturning(returningSpecs.everything, context);
  expect(tables.map(({ rows }) => rows.length)).toEqual([3, 5, 3]);
  expect(tables[2]?.rows[0]).toEqual(['2014', '2009–2013', '85', '2015–2025', '30', '55']);
  for (const { rows, columns } of tables) {
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  }
  expect(tableReturning(returningSpecs.one, context)).toHaveLength(2);
  expect(tableReturning(returningSpecs.empty, context)).toEqual([]);
});
