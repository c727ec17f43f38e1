import { describe, expect, it } from 'vitest';
import type { LabelYear } from '#lib/query/crosswalk.ts';
import { crosswalkSpecs } from '../../../../tests/fixtures/crosswalk.ts';
import { countStandings, measureChanges, toPoints } from './changes.ts';
import { buildCrosswalk } from './spec.ts';

type Invented = readonly [
  label: string | null,
  detail: string,
  year: number | null,
  grants: number,
];

const invent = (...rows: readonly Invented[]) =>
  buildCrosswalk(
    rows.map(([label, category, year, grants]) => ({
      label,
      group: category[0] as LabelYear['group'],
      detail: category.length > 1 ? category : null,
      year,
      grants,
    })),
  );

const changesOf = (...rows: readonly Invented[]) => measureChanges(invent(...rows));
const find = (changes: ReturnType<typeof measureChanges>, group: string) =>
  changes.at(-1)?.groups.find((one) => one.group === group);

describe('a change', () => {
  it('under the labels of the periods themselves is no relabelling', () => {
    const changes = changesOf(
      ['Kultur', 'A1', 2010, 10],
      ['Miljø', 'B1', 2010, 10],
      ['Kultur', 'A1', 2015, 30],
      ['Miljø', 'B1', 2015, 10],
    );
    expect(find(changes, 'A')).toEqual({ group: 'A', change: 25, own: 25, relabelled: 0 });
    expect(find(changes, 'B')).toEqual({ group: 'B', change: -25, own: -25, relabelled: 0 });
    expect(find(changes, 'E')).toEqual({ group: 'E', change: 0, own: 0, relabelled: 0 });
  });

  it('through a label of another time, or none, is all relabelling', () => {
    const changes = changesOf(
      ['Kultur', 'A1', 2010, 10],
      ['Miljø', 'B1', 2010, 10],
      ['Kultur', 'A1', 2015, 20],
      ['Miljø', 'B1', 2015, 20],
      // Sport became an area of its own only later; welfare has no label here.
      ['Idrett', 'A2', 2015, 6],
      [null, 'A3', 2015, 4],
      [null, 'B', 2015, 0],
    );
    expect(find(changes, 'A')).toEqual({ group: 'A', change: 10, own: -10, relabelled: 20 });
    expect(find(changes, 'B')).toEqual({ group: 'B', change: -10, own: -10, relabelled: 0 });
  });

  it('can be relabelling against a change of the own labels', () => {
    const changes = changesOf(
      ['Sivilt samfunn og media', 'B', 2010, 10],
      ['Kultur', 'A1', 2010, 10],
      ['Sivilt samfunn og media', 'B', 2015, 10],
      ['Kultur', 'A1', 2015, 10],
    );
    expect(find(changes, 'B')).toEqual({ group: 'B', change: 0, own: 50, relabelled: -50 });
  });

  it('leaves out what is not classified and what has no year, or no known areas', () => {
    const rows: readonly Invented[] = [
      ['Kultur', 'A1', 2013, 20],
      ['Kultur', 'A1', 2016, 20],
    ];
    const noise: readonly Invented[] = [
      [null, 'X', 2016, 500],
      ['Ungdom', 'X', 2013, 500],
      ['Miljø', 'B1', null, 500],
      ['Miljø', 'B1', 2022, 500],
      ['Miljø', 'B1', 1999, 500],
    ];
    expect(changesOf(...rows, ...noise).map(({ groups }) => groups)).toEqual(
      changesOf(...rows).map(({ groups }) => groups),
    );
  });
});

describe('periods', () => {
  it('with fewer than twenty grants with a category are passed over', () => {
    const changes = changesOf(
      ['Kultur', 'A1', 2010, 20],
      ['Kultur', 'A1', 2013, 19],
      [null, 'X', 2013, 40],
      ['Kultur', 'A1', 2017, 20],
    );
    expect(changes.map(({ from, to }) => `${from.key} ${to.key}`)).toEqual(['2009 2014']);
    expect(changesOf(['Kultur', 'A1', 2010, 50])).toEqual([]);
    expect(changesOf()).toEqual([]);
  });

  it('are those of the schemes, with the years between them and without a year', () => {
    const { columns, totals } = invent(
      ['Kultur', 'A1', 1993, 1],
      ['Kultur', 'A1', 2008, 2],
      ['Kultur', 'A1', 2021, 3],
      ['Kultur', 'A1', 2023, 4],
      ['Kultur', 'A1', 2024, 5],
      ['Kultur', 'A1', 2099, 6],
      ['Kultur', 'A1', null, 7],
    );
    expect(columns.map(({ key }, index) => `${key}: ${totals[index]}`)).toEqual([
      '0: 1',
      '2002: 0',
      '2007: 0',
      '2008: 2',
      '2009: 0',
      '2013: 0',
      '2014: 0',
      '2018: 0',
      '2021: 7',
      '2024: 11',
      'unknown: 7',
    ]);
  });
});

it('own and relabelled add up to each change, and the changes of the groups nearly to nothing', () => {
  const changes = measureChanges(buildCrosswalk(crosswalkSpecs.everything.rows));
  expect(changes.map(({ from, to }) => `${from.key} ${to.key}`)).toEqual([
    '2009 2013',
    '2013 2014',
    '2014 2018',
  ]);
  for (const { groups } of changes) {
    for (const { change, own, relabelled } of groups) expect(own + relabelled).toBe(change);
    // Rounding: five groups, half a point each.
    expect(Math.abs(groups.reduce((sum, { change }) => sum + change, 0))).toBeLessThanOrEqual(2);
  }
});

it('counts how the grants with a category came to it', () => {
  const crosswalk = invent(
    ['Kultur', 'A1', 2010, 3],
    ['Idrett', 'A2', 2010, 5],
    [null, 'A1', 2013, 7],
    [null, 'X', 2013, 100],
    [null, 'A1', 2022, 100],
    ['Kultur', 'A1', 2022, 100],
  );
  expect(countStandings(crosswalk)).toEqual({ own: 3, other: 5, none: 7 });
});

it('rounds to whole points, without a minus before nothing', () => {
  expect([0.124, -0.124, -0.001, 0].map(toPoints)).toEqual([12, -12, 0, 0]);
});
