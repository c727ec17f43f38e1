import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { askCategories, askYears } from '#lib/query/breakdowns.ts';
import { askCoverage } from '#lib/query/context.ts';
import { askFlows, askPlaceCounts, askPlaces } from '#lib/query/geography.ts';
import { askGrants } from '#lib/query/grant-list.ts';
import { askHeadline } from '#lib/query/headline.ts';
import { keyOf } from '#lib/query/question.ts';
import { EVERYTHING, withCategories, withPeriod } from '#lib/selection/selection.ts';
import { listQuestions, SELECTIONS } from './questions.ts';

const SPRING = withPeriod(EVERYTHING, { from: 2013, to: 2019 });

describe('questions on the archive', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  it('count and sum the sample as its README does', async () => {
    expect(await ask(engine, askHeadline(EVERYTHING))).toMatchObject({
      grants: 402,
      grantsWithAmount: 320,
      sumNok: 88_284_600,
      firstYear: 2002,
      lastYear: 2026,
      withoutYear: 16,
    });
    expect(await ask(engine, askHeadline(SPRING))).toMatchObject({
      grants: 234,
      sumNok: 52_322_000,
    });
  });

  it('keep the documented part beside the published total', async () => {
    const coverage = await ask(engine, askCoverage());
    expect(coverage).toEqual([
      { from: 1993, to: 2007, published: 2800, atLeast: false, documented: 7 },
      { from: 2013, to: 2013, published: 200, atLeast: true, documented: 39 },
      { from: 2017, to: 2017, published: 226, atLeast: false, documented: 38 },
      { from: 2018, to: 2018, published: 130, atLeast: false, documented: 18 },
      { from: 2019, to: 2019, published: 173, atLeast: false, documented: 42 },
      { from: 2020, to: 2020, published: 126, atLeast: false, documented: 3 },
      { from: 2022, to: 2022, published: 47, atLeast: false, documented: 9 },
    ]);
  });

  it('leave out their own clause', async () => {
    const both = withCategories(SPRING, ['D']);
    const years = await ask(engine, askYears(both));
    expect(years.every(({ group }) => group === 'D')).toBe(true);
    expect(years.reduce((sum, { grants }) => sum + grants, 0)).toBe(25);
    const categories = await ask(engine, askCategories(both));
    expect(categories.map(({ group, grants }) => [group, grants])).toEqual([
      ['A', 98],
      ['C', 30],
      ['B', 16],
      ['D', 14],
      ['E', 4],
      ['X', 72],
    ]);
  });

  it('split an amount over places so that a side adds up', async () => {
    const rows = await engine.query(
      `SELECT side, count(*) AS n FROM (SELECT grant_id, side, sum(share) AS s FROM links GROUP BY ALL)
       WHERE abs(s - 1) > 1e-9 GROUP BY side`,
      [],
    );
    expect(rows.length).toBe(0);
  });

  it('know every place they speak of', async () => {
    const known = new Set((await ask(engine, askPlaces())).map(({ id }) => id));
    const counts = await ask(engine, askPlaceCounts(EVERYTHING));
    const flows = await ask(engine, askFlows(EVERYTHING));
    expect(counts.length).toBeGreaterThan(20);
    for (const { placeId } of counts) expect(known).toContain(placeId);
    for (const { noPlaceId, ruPlaceId } of flows) {
      expect(known).toContain(noPlaceId);
      expect(known).toContain(ruPlaceId);
    }
  });

  it('page through the list without a gap or a repetition', async () => {
    const pages = await Promise.all(
      Array.from({ length: 17 }, (_, page) => ask(engine, askGrants(EVERYTHING, page))),
    );
    const ids = pages.flat().map(({ id }) => id);
    expect(ids.length).toBe(402);
    expect(new Set(ids).size).toBe(402);
    const years = pages.flat().map(({ year }) => year ?? 0);
    expect(years).toEqual([...years].sort((a, b) => b - a));
  });

  it('give whole answers where nothing is selected', async () => {
    const nothing = SELECTIONS['a year without grants'] ?? EVERYTHING;
    expect(await ask(engine, askHeadline(nothing))).toMatchObject({
      grants: 0,
      sumNok: 0,
      firstYear: null,
      placesNo: 0,
    });
    expect(await ask(engine, askGrants(nothing, 0))).toEqual([]);
  });
});

describe('question text', () => {
  it('holds a question mark for each parameter and none beside', () => {
    for (const [name, question] of listQuestions()) {
      expect(question.sql.split('?').length - 1, name).toBe(question.params.length);
    }
  });

  it('never holds a value of the reader', () => {
    for (const [name, question] of listQuestions()) {
      expect(question.sql, name).not.toMatch(/\b(19|20)\d\d\b|'[A-EX]'/);
    }
  });

  it('has one key for each question', () => {
    const keys = listQuestions().map(([, question]) => keyOf(question));
    // Views that leave out their own clause ask the same of some selections.
    expect(new Set(keys).size).toBeGreaterThan(50);
    expect(keyOf(askHeadline(SPRING))).not.toBe(keyOf(askHeadline(EVERYTHING)));
  });
});
