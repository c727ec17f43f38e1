import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withCategories, withPeriod, withSearch } from '#lib/selection/selection.ts';
import { askCrosswalk } from './crosswalk.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine('static/archive');
});
afterAll(() => engine.close());

it('counts labels by year as the archive has them, each grant once', async () => {
  const { columns } = await engine.query('SELECT category_source AS label, year FROM grants', []);
  const rows = await ask(engine, askCrosswalk(EVERYTHING));
  expect(rows.reduce((sum, { grants }) => sum + grants, 0)).toBe(402);
  for (const [label, year] of [
    ['Kultur', 2015],
    ['Urfolk', null],
    [null, 2010],
    ['Sivilt samfunn og media', 2018],
  ] as const) {
    const isAsked = (one: unknown, at: number) => one === label && columns['year']?.[at] === year;
    const byHand = (columns['label'] ?? []).filter(isAsked).length;
    const found = rows.filter((row) => row.label === label && row.year === year);
    expect([label, year, found.reduce((sum, { grants }) => sum + grants, 0)]).toEqual([
      label,
      year,
      byHand,
    ]);
  }
});

it('leaves out the clauses of its two axes and keeps the others', async () => {
  const all = await ask(engine, askCrosswalk(EVERYTHING));
  const axes = withCategories(withPeriod(EVERYTHING, { from: 2013, to: 2013 }), ['A']);
  expect(await ask(engine, askCrosswalk(axes))).toEqual(all);
  const some = await ask(engine, askCrosswalk(withSearch(EVERYTHING, 'kor')));
  const count = (rows: typeof all) => rows.reduce((sum, { grants }) => sum + grants, 0);
  expect(count(some)).toBeGreaterThan(0);
  expect(count(some)).toBeLessThan(count(all));
  expect(await ask(engine, askCrosswalk(withSearch(EVERYTHING, 'qqqqqq')))).toEqual([]);
});
