import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withCategories, withPeriod } from '#lib/selection/selection.ts';
import { askCategories } from './breakdowns.ts';
import { askBreakdown, askCategoryDetails, previousPeriod } from './category-details.ts';

const YEARS = { from: 2002, to: 2026 };

describe('the previous period', () => {
  it('is as long, and ends where the chosen one begins', () => {
    expect(previousPeriod({ from: 2014, to: 2017 }, YEARS)).toEqual({ from: 2010, to: 2013 });
    expect(previousPeriod({ from: 2015, to: 2015 }, YEARS)).toEqual({ from: 2014, to: 2014 });
    expect(previousPeriod({ from: 2004, to: 2005 }, YEARS)).toEqual({ from: 2002, to: 2003 });
  });

  it('is none before the first year, not even in part, and without a period or years', () => {
    expect(previousPeriod({ from: 2004, to: 2006 }, YEARS)).toBeNull();
    expect(previousPeriod({ from: 2002, to: 2026 }, YEARS)).toBeNull();
    expect(previousPeriod(null, YEARS)).toBeNull();
    expect(previousPeriod({ from: 2014, to: 2017 }, null)).toBeNull();
  });
});

describe('details of categories', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  it('add up to the groups, and leave out the clause of the category', async () => {
    const period = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
    for (const selection of [EVERYTHING, period, withCategories(period, ['D'])]) {
      const groups = await ask(engine, askCategories(selection));
      const details = await ask(engine, askCategoryDetails(selection));
      for (const { group, grants, grantsWithAmount, sumNok } of groups) {
        const own = details.filter((row) => row.group === group);
        const sum = (of: (row: (typeof own)[number]) => number) =>
          own.reduce((total, row) => total + of(row), 0);
        expect([sum((row) => row.grants), sum((row) => row.grantsWithAmount)]).toEqual([
          grants,
          grantsWithAmount,
        ]);
        expect(sum((row) => row.sumNok)).toBe(sumNok);
      }
    }
  });

  it('stand in the order of the taxonomy, undivided last', async () => {
    const rows = await ask(engine, askCategoryDetails(EVERYTHING));
    expect(rows.map(({ group, detail }) => detail ?? group)).toEqual([
      'A1',
      'A2',
      'C1',
      'B1',
      'B2',
      'B4',
      'B',
      'D1',
      'E1',
      'X',
    ]);
  });

  it('come with those of the period before, under the same other clauses', async () => {
    const selection = withPeriod(EVERYTHING, { from: 2014, to: 2017 });
    const asked = await askBreakdown((question) => ask(engine, question), selection, YEARS);
    const before = withPeriod(selection, { from: 2010, to: 2013 });
    expect(asked.before?.rows).toEqual(await ask(engine, askCategoryDetails(before)));
    expect(asked.before?.period).toEqual({ from: 2010, to: 2013 });
    expect(asked.rows).toEqual(await ask(engine, askCategoryDetails(selection)));
    const all = await askBreakdown((question) => ask(engine, question), EVERYTHING, YEARS);
    expect(all.before).toBeNull();
  });

  it('refuse a category that the taxonomy does not have', () => {
    const row = {
      category_group: 'A',
      category_detail: 'A9',
      grants: 1,
      with_amount: 1,
      sum_nok: 1,
    };
    expect(() => askCategoryDetails(EVERYTHING).decode([row])).toThrow('A9');
    expect(() => askCategoryDetails(EVERYTHING).decode([{ ...row, category_group: 'Q' }])).toThrow(
      'Q',
    );
  });
});
