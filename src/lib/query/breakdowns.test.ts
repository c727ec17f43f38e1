import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withCategories } from '#lib/selection/selection.ts';
import { readSource } from '../../../tests/source.ts';
import { askYears, type YearGroup } from './breakdowns.ts';
import { askPublishedKroner } from './context.ts';

const source = readSource();
const deflators: Record<string, string>[] = parse(readFileSync('data/reference/deflators.csv'), {
  columns: true,
  bom: true,
});
const rates = new Map(deflators.map((row) => [Number(row['year']), row]));
/** prices.json names the latest year whose prices are known. */
const BASE_YEAR = Math.max(...[...rates].filter(([, row]) => row['cpi']).map(([year]) => year));

/** Rounded to the øre or cent; null where the year's rate is not known. */
function convert(amount: number | null, year: number | null, unit: 'constant' | 'euro') {
  const rate = (of: number | null, column: string) => Number(rates.get(of ?? 0)?.[column] ?? 0);
  if (amount === null) return null;
  const factor =
    unit === 'constant'
      ? rate(BASE_YEAR, 'cpi') / rate(year, 'cpi')
      : 1 / rate(year, 'nok_per_eur');
  return Number.isFinite(factor) ? Math.round(amount * factor * 100) / 100 : null;
}

/** Of a year and group, from the CSV alone. */
function addSource(year: number | null, group: string) {
  const grants = source.filter((grant) => grant.year === year && grant.group === group);
  const known = (unit: 'constant' | 'euro') =>
    grants.map((grant) => convert(grant.amount, year, unit)).filter((amount) => amount !== null);
  const amounts = grants.map(({ amount }) => amount).filter((amount) => amount !== null);
  const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  return {
    year,
    group,
    grants: grants.length,
    grantsWithAmount: amounts.length,
    sumNok: add(amounts),
    grantsWithConstant: known('constant').length,
    sumConstant: add(known('constant')),
    grantsWithEuro: known('euro').length,
    sumEuro: add(known('euro')),
  };
}

describe('the years', () => {
  let engine: Engine;
  let years: readonly YearGroup[];
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
    years = await ask(engine, askYears(EVERYTHING));
  });
  afterAll(() => engine.close());

  it('have the grants and sums of the CSV, in kroner of all kinds and in euros', () => {
    expect(years.length).toBeGreaterThan(70);
    for (const row of years) {
      const own = addSource(row.year, row.group);
      expect({ ...row, sumConstant: 0, sumEuro: 0 }).toEqual({
        ...own,
        sumConstant: 0,
        sumEuro: 0,
      });
      // A cent a grant: halves may be rounded the other way.
      expect(Math.abs(row.sumConstant - own.sumConstant)).toBeLessThanOrEqual(0.011 * own.grants);
      expect(Math.abs(row.sumEuro - own.sumEuro)).toBeLessThanOrEqual(0.011 * own.grants);
    }
  });

  it('leave no grant of the CSV out', () => {
    const sum = (read: (row: YearGroup) => number) =>
      years.reduce((total, row) => total + read(row), 0);
    expect(sum(({ grants }) => grants)).toBe(source.length);
    expect(sum(({ sumNok }) => sumNok)).toBe(88_284_600);
    // Without a year or its prices an amount cannot be converted.
    expect(sum(({ grantsWithConstant }) => grantsWithConstant)).toBe(320 - 13);
  });

  it('sum up nothing as nothing', async () => {
    const none = await ask(engine, askYears(withCategories(EVERYTHING, ['X'])));
    const quiet = none.filter(({ grantsWithAmount }) => grantsWithAmount === 0);
    expect(quiet.length).toBeGreaterThan(0);
    for (const row of quiet) {
      expect(row).toMatchObject({ sumNok: 0, sumConstant: 0, grantsWithEuro: 0, sumEuro: 0 });
    }
  });

  it('have published kroner of all programmes only, both where two sources differ', async () => {
    const published = await ask(engine, askPublishedKroner());
    expect(published.map(({ year, nok }) => [year, nok])).toEqual([
      [2017, 42_000_000],
      [2017, 52_000_000],
    ]);
  });
});
