import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { sizesSpecs } from '../../../../tests/fixtures/sizes-returning.ts';
import { describeSizes, findSizes } from './describe.ts';
import { tableSizes } from './table.ts';

const find = async (name: keyof typeof sizesSpecs) =>
  findSizes(sizesSpecs[name], await chartContext('en', 0));

describe('the finding', () => {
  it('says the median, where the money gathers, and what is not known', async () => {
    expect(await find('everything')).toBe(
      'Of the 320 grants with a stated amount, half are of NOK 150,000 or less. The largest tenth (32 grants) accounts for 43% of the money. The ten largest applicants account for 42% of the money whose applicant is named. 82 state no amount.',
    );
  });

  it('says which money, with its year', async () => {
    expect(await find('constant')).toContain('NOK 150,000 in 2024 prices');
    expect(await find('constant')).toContain('95 cannot be converted');
    expect(await find('euro')).toContain('€150,000');
  });

  it('holds where there is little to say', async () => {
    const context = await chartContext('en', 0);
    expect(await find('empty')).toBe(context.m.noGrants);
    expect(await find('noAmounts')).toBe('No amounts are known.');
    expect(await find('one')).toBe('1 grant with a stated amount: NOK 1.');
    expect(await find('same')).toBe(
      '21 grants with a stated amount: all are of NOK 100,000. The largest tenth (3 grants) accounts for 14% of the money.',
    );
  });

  it('is Russian with its cases', async () => {
    const context = await chartContext('ru', 0);
    const text = (name: keyof typeof sizesSpecs) =>
      findSizes(sizesSpecs[name], context).replaceAll('\u00a0', ' ');
    expect(text('everything')).toContain(
      'Из 320 грантов с указанной суммой половина — на сумму не более 150 000 крон.',
    );
    expect(text('one')).toBe('1 грант с указанной суммой: 1 крона.');
  });
});

it.each(LANGUAGES)('the alternative text has every bar in %s', async (language) => {
  const context = await chartContext(language, 0);
  const text = describeSizes(sizesSpecs.everything, context);
  for (const { grants } of sizesSpecs.everything.sizes.bins) expect(text).toContain(`: ${grants}`);
  expect(describeSizes(sizesSpecs.noAmounts, context)).toContain(context.m.sizes.none);
});

describe('the tables', () => {
  it('are bins, classes and the largest grants as a list shows them', async () => {
    const context = await chartContext('en', 0);
    const [bins, classes, largest] = tableSizes(sizesSpecs.everything, context);
    expect(bins?.rows[0]).toEqual(['10,000 to under 20,000', '5', '<1%']);
    expect(classes?.rows.map((row) => row[1])).toEqual(['112', '165', '43']);
    const { list } = context.m;
    expect(largest?.rows).toEqual([
      ['Barents Summer Games', 'Barents Sportskomité', '2017', '3,600,000'],
      [list.withheld, list.applicantUnknown, list.yearUnknown, '3,600,000'],
      ['Barents Summer Games', list.privatePerson, '2017', '3,600,000'],
      [list.withdrawn, list.heldBack, '2017', '3,600,000'],
    ]);
    for (const table of [bins, classes, largest]) {
      expect(table?.rows.every((row) => row.length === table.columns.length)).toBe(true);
    }
  });

  it('name the unit and have no rows where nothing is known', async () => {
    const context = await chartContext('nn', 0);
    const tables = tableSizes({ ...sizesSpecs.noAmounts, baseYear: 2024 }, context);
    expect(tables.map(({ rows }) => rows.length)).toEqual([0, 0, 0]);
    expect(tableSizes(sizesSpecs.constant, context)[0]?.columns[0]?.label).toContain('2024');
  });
});
