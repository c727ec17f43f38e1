import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { matrixCases } from '../../../../tests/fixtures/matrix.ts';
import { describeMatrix, findStrongest } from './describe.ts';
import { tableMatrix } from './table.ts';

const cases = async (name: keyof typeof matrixCases) => {
  const context = await chartContext('en', 0);
  return [matrixCases[name](context), context] as const;
};

describe('the matrix in words', () => {
  it('has its strongest pair, not stated aside, and its base', async () => {
    expect(describeMatrix(...(await cases('counties')))).toBe(
      'Who works with whom: Norwegian county × Russian region. Most grants: Finnmark – Murmansk region, 121. n = 402 grants; 305 have a place stated on both sides.',
    );
    expect(describeMatrix(...(await cases('kinds')))).toContain(
      'Performing arts – Performing arts, 29. n = 402 grants; 310 have a kind stated',
    );
  });

  it('has no strongest pair where none says both sides', async () => {
    expect(findStrongest(...(await cases('one')))).toBeNull();
    expect(describeMatrix(...(await cases('one')))).toBe(
      'Who works with whom: Norwegian county × Russian region. n = 1 grant; 0 have a place stated on both sides.',
    );
    expect(describeMatrix(...(await cases('empty')))).toMatch(/No grants match this selection\.$/);
  });

  it.each(LANGUAGES)('names the pair in %s', async (language) => {
    const context = await chartContext(language, 0);
    expect(describeMatrix(matrixCases.counties(context), context)).toMatch(
      language === 'ru' ? /Мурманская область, 121/ : /Finnmark – .*, 121/,
    );
  });
});

describe('the table', () => {
  it('has every row and column, zeros and distinct totals', async () => {
    const { columns, rows } = tableMatrix(...(await cases('counties')));
    expect(columns.map(({ label }) => label)).toEqual([
      'Norwegian county',
      'Murmansk region',
      'Arkhangelsk region',
      'Karelia',
      'Nenets okrug',
      'Komi',
      'Moscow',
      'St Petersburg',
      'not stated',
      'Grants',
    ]);
    expect(rows[0]).toEqual(['Finnmark', '121', '23', '6', '2', '1', '2', '0', '19', '172']);
    expect(rows.at(-1)).toEqual(['Grants', '206', '84', '34', '5', '4', '3', '3', '79', '402']);
  });

  it('names the county of a place', async () => {
    const { columns, rows } = tableMatrix(...(await cases('places')));
    expect(columns[1]?.label).toBe('County');
    expect(rows.find(([name]) => name === 'Kirkenes')?.[1]).toBe('Finnmark');
    expect(rows.find(([name]) => name === 'not stated')?.[1]).toBe('–');
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('keeps what the picture leaves out', async () => {
    const { rows } = tableMatrix(...(await cases('empty')));
    expect(rows).toHaveLength(5);
    expect(tableMatrix(...(await cases('kinds'))).rows).toHaveLength(20);
  });
});
