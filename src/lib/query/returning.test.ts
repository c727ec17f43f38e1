import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withFacet, withPeriod, type Selection } from '#lib/selection/selection.ts';
import { inventGrants, type InventedGrant } from '../../../tests/fixtures/sizes-returning.ts';
import { askReturning } from './returning.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine('static/archive');
});
afterAll(() => engine.close());

it('counts the archive by hand as by question', async () => {
  const { columns } = await engine.query(
    'SELECT applicant, year, is_applicant_held_back AS held FROM grants',
    [],
  );
  const years = new Map<unknown, Set<number>>();
  const names = columns['applicant'] ?? [];
  names.forEach((name, index) => {
    const year = columns['year']?.[index] ?? null;
    if (name === null || year === null || columns['held']?.[index] === true) return;
    years.set(name, (years.get(name) ?? new Set()).add(Number(year)));
  });
  const found = [...years.values()].map((set) => [...set].sort((a, b) => a - b));
  const gaps = found.flatMap((list) => list.slice(1).map((year, at) => year - (list[at] ?? 0)));
  const some = (list: readonly number[], from: number, to: number) =>
    list.some((year) => year >= from && year <= to);

  const answer = await ask(engine, askReturning(EVERYTHING));
  expect(answer.applicants).toBe(found.length);
  expect(answer.byYears).toEqual([
    found.filter(({ length }) => length === 1).length,
    found.filter(({ length }) => length === 2).length,
    found.filter(({ length }) => length > 2).length,
  ]);
  expect(answer.gaps).toEqual(
    [1, 2, 3, 4, 5].map((n) => gaps.filter((gap) => (n < 5 ? gap === n : gap >= 5)).length),
  );
  expect(answer.events.map(({ year }) => year)).toEqual([2014, 2020, 2022]);
  for (const { year, applicants, again } of answer.events) {
    const before = found.filter((list) => some(list, year - 5, year - 1));
    expect(applicants).toBe(before.length);
    expect(again).toBe(before.filter((list) => some(list, year + 1, 2099)).length);
  }
  expect(answer.unnamed).toBe(names.filter((name) => name === null).length);
});

describe('invented applicants', () => {
  const returningOf = async (
    grants: readonly InventedGrant[],
    selection: Selection = EVERYTHING,
    events?: readonly number[],
  ) => (await inventGrants(engine, grants))(askReturning(selection, events));

  it('are none where there are no grants', async () => {
    expect(await returningOf([])).toEqual({
      applicants: 0,
      years: null,
      byYears: [0, 0, 0],
      gaps: [0, 0, 0, 0, 0],
      events: [],
      undated: 0,
      unnamed: 0,
    });
  });

  it('with two grants of one year came once', async () => {
    expect(await returningOf([{ year: 2015 }, { year: 2015 }])).toMatchObject({
      applicants: 1,
      byYears: [1, 0, 0],
      gaps: [0, 0, 0, 0, 0],
    });
  });

  it('are counted by different years, and by the years between', async () => {
    const grants = [2010, 2011, 2011, 2018].map((year) => ({ year }));
    expect(await returningOf([...grants, { applicant: 'B', year: 2010 }])).toMatchObject({
      applicants: 2,
      years: { from: 2010, to: 2018 },
      byYears: [1, 0, 1],
      gaps: [1, 0, 0, 0, 1],
    });
  });

  it('are never private persons or held back, and what is left out is counted', async () => {
    const answer = await returningOf([
      { applicant: 'P', type: 'private_person' },
      { applicant: 'H', isHeldBack: true },
      { applicant: null },
      { applicant: null, year: null },
      { year: null },
      { year: 2016 },
    ]);
    expect(answer).toMatchObject({ applicants: 1, unnamed: 4, undated: 1 });
  });

  it('are seen again after the event, not in its year nor long before', async () => {
    const { events } = await returningOf(
      [
        { applicant: 'in the year', year: 2013 },
        { applicant: 'in the year', year: 2014 },
        { applicant: 'after', year: 2009 },
        { applicant: 'after', year: 2019 },
        { applicant: 'too early', year: 2008 },
        { applicant: 'too early', year: 2019 },
        { applicant: 'new', year: 2019 },
      ],
      EVERYTHING,
      [2014],
    );
    expect(events).toEqual([
      {
        year: 2014,
        before: { from: 2009, to: 2013 },
        after: { from: 2015, to: 2019 },
        applicants: 2,
        again: 1,
      },
    ]);
  });

  it('are not compared over an event that the years do not reach around', async () => {
    const grants = [2013, 2016, 2019, 2023].map((year) => ({ year }));
    const eventsOf = async (from: number, to: number) =>
      (await returningOf(grants, withPeriod(EVERYTHING, { from, to }))).events;
    expect((await eventsOf(2013, 2019)).map(({ year, before }) => [year, before.from])).toEqual([
      [2014, 2013],
    ]);
    expect((await eventsOf(2015, 2099)).map(({ year }) => year)).toEqual([2020, 2022]);
    expect((await returningOf(grants.slice(0, 1))).events).toEqual([]);
    expect((await returningOf(grants, EVERYTHING, [])).events).toEqual([]);
  });

  it('are all asked for, whoever is chosen', async () => {
    const grants = [{ applicant: 'A' }, { applicant: 'B' }];
    const chosen = withFacet(EVERYTHING, 'applicant', { include: ['B'], exclude: [] });
    expect(await returningOf(grants, chosen)).toMatchObject({ applicants: 2 });
  });
});
