import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createYearCube, type YearCube } from '#lib/cube/year-cube.ts';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { askCategories, askPartnerTypes } from '#lib/query/breakdowns.ts';
import { askYearCubes } from '#lib/query/cubes.ts';
import { askFacetCounts, COUNTED_FACETS } from '#lib/query/facet-counts.ts';
import { askFlows, askPlaceCounts } from '#lib/query/geography.ts';
import { askHeadline } from '#lib/query/headline.ts';
import type { Question } from '#lib/query/question.ts';
import {
  EVERYTHING,
  withFacet,
  withPeriod,
  withSearch,
  type Period,
  type Selection,
} from '#lib/selection/selection.ts';
import { randomSelection, type Pools } from '../fixtures/random-selection.ts';

interface View {
  readonly name: string;
  readonly exact: (selection: Selection) => Question<unknown>;
  readonly fromCube: (cube: YearCube, period: Period | null) => unknown;
}

/** Every answer that a cube gives, and the question that it stands for. */
const VIEWS: readonly View[] = [
  { name: 'headline', exact: askHeadline, fromCube: (cube, period) => cube.headline(period) },
  { name: 'categories', exact: askCategories, fromCube: (cube, period) => cube.categories(period) },
  { name: 'kinds', exact: askPartnerTypes, fromCube: (cube, period) => cube.partnerTypes(period) },
  { name: 'places', exact: askPlaceCounts, fromCube: (cube, period) => cube.placeCounts(period) },
  { name: 'flows', exact: askFlows, fromCube: (cube, period) => cube.flows(period) },
  ...COUNTED_FACETS.map((facet): View => {
    return {
      name: facet,
      exact: (selection) => askFacetCounts(selection, facet),
      fromCube: (cube, period) => cube.facetCounts(facet, period),
    };
  }),
];

/** Periods of one selection; with 125 selections a thousand of each. */
const PERIODS = 8;
const SELECTIONS = 125;
/** Views that are compared for each selection and period, in turn: all of them would take a minute. */
const VIEWS_EACH = 2;

/** Milliseconds; there for what hangs. Ten to twenty seconds on a machine that does nothing else. */
const LIMIT = 180_000;

/** Before the first year, after the last, and both; the archive reaches from 2002 to 2026. */
const year = fc.integer({ min: 1999, max: 2029 });
const anyPeriod = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: fc.record({ from: year, to: year }) },
);

describe('the cubes of a selection', () => {
  let engine: Engine;
  let pools: Pools;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
    // For hundreds of small questions the threads of each are in each other's way.
    await engine.query('SET threads = 1', []);
    const values = async (sql: string) => {
      const { columns } = await engine.query(sql, []);
      return fc.constantFrom(...(columns['v'] ?? []).map(String));
    };
    pools = {
      applicant: await values(
        'SELECT DISTINCT applicant AS v FROM grants WHERE v IS NOT NULL ORDER BY v',
      ),
      from: await values("SELECT id AS v FROM places WHERE side = 'NO' ORDER BY id"),
      to: await values("SELECT id AS v FROM places WHERE side = 'RU' ORDER BY id"),
      search: fc.constantFrom('kirkenes', 'Мурманск', 'musikk', 'ski barents', 'ø', 'a', 'no such'),
    };
  });
  afterAll(() => engine.close());

  it(
    'say for a thousand selections and periods what the questions say',
    async () => {
      const selections = fc.sample(
        fc.tuple(
          randomSelection(pools),
          fc.array(anyPeriod, { minLength: PERIODS, maxLength: PERIODS }),
        ),
        { numRuns: SELECTIONS, seed: 402 },
      );
      let turn = 0;
      let filled = 0;
      const compare = async (selection: Selection, cube: YearCube, period: Period | null) => {
        const chosen = withPeriod(selection, period);
        const views = Array.from({ length: VIEWS_EACH }, () => VIEWS[turn++ % VIEWS.length]);
        for (const view of views) {
          if (!view) continue;
          const exact = await ask(engine, view.exact(chosen));
          const label = `${view.name} of ${JSON.stringify(chosen)}`;
          expect(view.fromCube(cube, chosen.period), label).toEqual(exact);
          if (JSON.stringify(exact).match(/"grants":[1-9]/)) filled += 1;
        }
      };
      for (const [selection, periods] of selections) {
        const cube = createYearCube(await ask(engine, askYearCubes(selection)));
        // At once, so that every core has a question.
        await Promise.all(periods.map((period) => compare(selection, cube, period)));
      }
      expect(turn).toBe(SELECTIONS * PERIODS * VIEWS_EACH);
      // Empty answers are easily equal.
      expect(filled).toBeGreaterThan(turn / 2);
    },
    LIMIT,
  );

  it('say in every view what the questions say, where each view has a clause of its own', async () => {
    const one = (values: readonly string[]) => ({ include: values, exclude: [] });
    const selections = [
      EVERYTHING,
      withFacet(
        withFacet(EVERYTHING, 'partnerType', one(['school', 'unknown'])),
        'category',
        one(['A', 'C']),
      ),
      withFacet(
        withFacet(EVERYTHING, 'from', one(['no-region-finnmark', '-'])),
        'flag',
        one(['youth', '-']),
      ),
      withFacet(withFacet(EVERYTHING, 'to', one(['-'])), 'applicantType', {
        include: [],
        exclude: ['unknown'],
      }),
      withSearch(withFacet(EVERYTHING, 'programme', one(['ordinary'])), 'no such grant'),
    ];
    for (const selection of selections) {
      const cube = createYearCube(await ask(engine, askYearCubes(selection)));
      for (const period of [null, { from: 2013, to: 2019 }, { from: 2008, to: 2008 }]) {
        for (const { name, exact, fromCube } of VIEWS) {
          const chosen = withPeriod(selection, period);
          const label = `${name} of ${JSON.stringify(chosen)}`;
          expect(fromCube(cube, period), label).toEqual(await ask(engine, exact(chosen)));
        }
      }
    }
  });

  it('count under a value what choosing the value gives', async () => {
    const selections = fc.sample(randomSelection(pools), {
      numRuns: COUNTED_FACETS.length,
      seed: 7,
    });
    for (const [index, selection] of selections.entries()) {
      const facet = COUNTED_FACETS[index % COUNTED_FACETS.length] ?? 'flag';
      for (const { value, ...amounts } of await ask(engine, askFacetCounts(selection, facet))) {
        const only = withFacet(selection, facet, { include: [value], exclude: [] });
        const { grants, grantsWithAmount, sumNok } = await ask(engine, askHeadline(only));
        const label = `${value} of ${JSON.stringify(selection)}`;
        expect(amounts, label).toEqual({ grants, grantsWithAmount, sumNok });
      }
    }
  });

  it('list the values that nothing has', async () => {
    const counts = async (facet: (typeof COUNTED_FACETS)[number]) =>
      ask(engine, askFacetCounts(withSearch(EVERYTHING, 'no such grant'), facet));
    const none = (values: readonly string[]) =>
      values.map((value) => ({ value, grants: 0, grantsWithAmount: 0, sumNok: 0 }));
    expect(await counts('flag')).toEqual(none(['youth', 'indigenous', '-']));
    const regions = await engine.query(
      "SELECT DISTINCT region_id AS v FROM places WHERE side = 'RU' ORDER BY v",
      [],
    );
    expect(await counts('to')).toEqual(none([...(regions.columns['v'] ?? []).map(String), '-']));
    expect((await counts('applicantType')).length).toBe(24);
  });
});
