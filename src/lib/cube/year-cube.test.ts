import { describe, expect, it } from 'vitest';
import { askYearCubes, type YearCubes } from '#lib/query/cubes.ts';
import type { Row } from '#lib/query/question.ts';
import { EVERYTHING, withFacet } from '#lib/selection/selection.ts';
import { createYearCube } from './year-cube.ts';

type Cell = readonly [
  view: string,
  cell: string,
  year: number | null,
  grants: number,
  withAmount?: number,
  amount?: number,
];

/** Cubes as they come from rows of an engine, given in its order. */
function cubesOf(cells: readonly Cell[], selection = EVERYTHING): YearCubes {
  const rows = cells.map(([view, cell, year, grants, with_amount = 0, amount = 0]): Row => ({
    view,
    cell,
    year,
    grants,
    with_amount,
    amount,
  }));
  return askYearCubes(selection).decode(rows);
}

const NOTHING = {
  grants: 0,
  grantsWithAmount: 0,
  sumNok: 0,
  placesNo: 0,
  placesRu: 0,
  firstYear: null,
  lastYear: null,
  withoutNo: 0,
  withoutRu: 0,
  withoutBoth: 0,
  generalised: 0,
  withoutYear: 0,
};

/** 2004: two grants, one with both ends and 10 kroner. 2009: one without ends. One without a year. */
const SMALL: readonly Cell[] = [
  ['category', 'A', 2004, 2, 1, 10],
  ['category', 'X', 2009, 1],
  ['category', 'X', null, 1, 1, 5],
  ['ends', '0', 2009, 1],
  ['ends', '1', 2004, 1],
  ['ends', '2', null, 1, 1, 5],
  ['ends', '7', 2004, 1, 1, 10],
  ['flows', 'no-a ru-b', 2004, 1],
  ['from', '-', 2009, 1],
  ['from', '-', null, 1],
  ['from', 'no-region-a', 2004, 2, 1, 10],
  ['from', 'no-region-z', null, 0],
  ['partnerType', '-', 2009, 1],
  ['partnerType', 'school', 2004, 2],
  ['places', 'no-a NO', 2004, 2, 0, 1000],
  ['places', 'ru-b RU', null, 1, 0, 500],
  ['places', 'ru-b RU', 2004, 1, 0, 333],
];

describe('the cube of an archive', () => {
  const cube = createYearCube(cubesOf(SMALL));

  it('counts all years and the grants without one where there is no period', () => {
    expect(cube.headline(null)).toEqual({
      grants: 4,
      grantsWithAmount: 2,
      sumNok: 15,
      placesNo: 1,
      placesRu: 1,
      firstYear: 2004,
      lastYear: 2009,
      withoutNo: 2,
      withoutRu: 2,
      withoutBoth: 1,
      generalised: 1,
      withoutYear: 1,
    });
    expect(cube.placeCounts(null)).toEqual([
      { placeId: 'no-a', side: 'NO', grants: 2, sumNok: 10 },
      { placeId: 'ru-b', side: 'RU', grants: 2, sumNok: 8.33 },
    ]);
  });

  it('leaves the grants without a year out of every period, and still counts them as such', () => {
    expect(cube.headline({ from: 1900, to: 2099 })).toMatchObject({
      grants: 3,
      sumNok: 10,
      withoutYear: 1,
    });
  });

  it('has years without grants and without amounts', () => {
    expect(cube.headline({ from: 2005, to: 2008 })).toEqual({ ...NOTHING, withoutYear: 1 });
    expect(cube.flows({ from: 2005, to: 2008 })).toEqual([]);
    expect(cube.headline({ from: 2005, to: 2030 })).toMatchObject({
      grants: 1,
      grantsWithAmount: 0,
      sumNok: 0,
      firstYear: 2009,
      lastYear: 2009,
      placesNo: 0,
    });
  });

  it('lists values without grants where the question does, and no others', () => {
    expect(
      cube.counties({ from: 2009, to: 2009 }).map(({ value, grants }) => [value, grants]),
    ).toEqual([
      ['no-region-a', 0],
      ['no-region-z', 0],
      ['-', 1],
    ]);
    expect(cube.categories({ from: 2009, to: 2009 }).map(({ grants }) => grants)).toEqual([
      0, 0, 0, 0, 0, 1,
    ]);
    expect(cube.applicantTypes(null).length).toBe(24);
    expect(cube.partnerTypes(null)).toEqual([{ partnerType: 'school', grants: 2 }]);
    expect(cube.partnerTypes({ from: 2009, to: 2009 })).toEqual([]);
  });

  it('tells the kinds of partner that are chosen from those that might be', () => {
    const selection = withFacet(EVERYTHING, 'partnerType', { include: ['school'], exclude: [] });
    const chosen = createYearCube(
      cubesOf(
        [
          ['partners', 'school', 2004, 2],
          ['partnerType', 'church', 2004, 6],
          ['partnerType', 'school', 2004, 2],
        ],
        selection,
      ),
    );
    expect(chosen.partnerTypes(null)).toEqual([{ partnerType: 'school', grants: 2 }]);
    const kinds = chosen.facetCounts('partnerType', null).filter(({ grants }) => grants > 0);
    expect(kinds.map(({ value }) => value)).toEqual(['school', 'church']);
    // Nothing of the kind is something else than no clause.
    expect(createYearCube(cubesOf(SMALL, selection)).partnerTypes(null)).toEqual([]);
  });

  it('is empty where the archive is', () => {
    const empty = createYearCube(cubesOf([]));
    for (const period of [null, { from: 2000, to: 2020 }]) {
      expect(empty.headline(period)).toEqual(NOTHING);
      expect(empty.placeCounts(period)).toEqual([]);
      expect(empty.categories(period).length).toBe(6);
      expect(empty.regions(period)).toEqual([
        { value: '-', grants: 0, grantsWithAmount: 0, sumNok: 0 },
      ]);
    }
  });

  it('has a single year, or none at all', () => {
    const one = createYearCube(cubesOf([['ends', '3', 2012, 4, 4, 100]]));
    expect(one.headline({ from: 2012, to: 2012 })).toMatchObject({ grants: 4, firstYear: 2012 });
    expect(one.headline({ from: 2011, to: 2011 }).grants).toBe(0);
    const none = createYearCube(cubesOf([['ends', '3', null, 4]]));
    expect(none.headline(null)).toMatchObject({ grants: 4, firstYear: null, withoutYear: 4 });
    expect(none.headline({ from: 1990, to: 2030 })).toMatchObject({ grants: 0, withoutYear: 4 });
  });
});
