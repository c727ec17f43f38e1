import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import type { CategoryBreakdown, DetailAmounts } from '#lib/query/category-details.ts';
import { chartContext, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { breakdowns, withLongCrosswalkWords } from '../../../../tests/fixtures/crosswalk.ts';
import { faultsOf, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { countClassified, listBreakdown, wordNoChange } from './breakdown.ts';
import { layoutBreakdown } from './layout-breakdown.ts';
import { describeBreakdown, tableBreakdown } from './words-breakdown.ts';

describe.each(Object.entries(breakdowns))('%s', (_name, breakdown) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of [274, 308, 350, 700]) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongCrosswalkWords(context)]) {
        const scene = layoutBreakdown(breakdown, one);
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
      }
    }
  });
});

const amounts = (
  group: DetailAmounts['group'],
  detail: DetailAmounts['detail'],
  grants: number,
): DetailAmounts => ({ group, detail, grants, grantsWithAmount: grants, sumNok: grants * 1000 });

const compare = (
  rows: readonly DetailAmounts[],
  before: readonly DetailAmounts[],
): CategoryBreakdown => ({
  period: { from: 2014, to: 2017 },
  rows,
  before: { period: { from: 2010, to: 2013 }, rows: before },
});

const pointsOf = (breakdown: CategoryBreakdown) =>
  listBreakdown(breakdown).map(({ key, points }) => `${key} ${points}`);

describe('the rows', () => {
  it('are groups that unfold, where there is more than one detail', () => {
    const rows = [
      amounts('A', 'A2', 3),
      amounts('A', null, 1),
      amounts('C', 'C1', 4),
      amounts('C', null, 1),
      amounts('E', 'E1', 1),
      amounts('X', null, 9),
    ];
    expect(listBreakdown({ period: null, rows, before: null }).map(({ key }) => key)).toEqual([
      'A',
      'A-A2',
      'A-undivided',
      'C',
      'E',
      'E-E1',
      'X',
    ]);
  });

  it('add up to their group, and the groups to the grants with a category', () => {
    const rows = listBreakdown(breakdowns.period);
    const classified = countClassified(breakdowns.period.rows);
    const groups = rows.filter(({ isGroup, group }) => isGroup && group !== 'X');
    expect(groups.reduce((sum, { grants }) => sum + grants, 0)).toBe(classified);
    expect(groups.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1, 9);
    for (const group of groups.filter(({ key }) => 'ABE'.includes(key))) {
      const parts = rows.filter((row) => !row.isGroup && row.group === group.group);
      expect(parts.length).toBeGreaterThan(0);
      expect(parts.reduce((sum, { grants }) => sum + grants, 0)).toBe(group.grants);
      expect(parts.reduce((sum, { sumNok }) => sum + sumNok, 0)).toBe(group.sumNok);
    }
  });
});

describe('the change', () => {
  it('is in share points of the grants with a category, whatever else there is', () => {
    const breakdown = compare(
      [amounts('A', 'A1', 15), amounts('C', 'C1', 5), amounts('X', null, 900)],
      [amounts('A', 'A1', 20), amounts('C', 'C1', 20), amounts('X', null, 3)],
    );
    expect(pointsOf(breakdown)).toEqual(['A 25', 'A-A1 25', 'C -25', 'X null']);
  });

  it('is not shown below twenty grants with a category, in either period, and says so', async () => {
    const context = await chartContext('en', 0);
    const [few, enough] = [
      [amounts('A', 'A1', 19), amounts('X', null, 50)],
      [amounts('A', 'A1', 20)],
    ] as const;
    for (const breakdown of [compare(few, enough), compare(enough, few)]) {
      expect(pointsOf(breakdown).slice(0, 2)).toEqual(['A null', 'A-A1 null']);
      expect(wordNoChange(breakdown, context)).toContain('19');
    }
    expect(pointsOf(compare(enough, enough))).toEqual(['A 0', 'A-A1 0']);
    expect(wordNoChange(compare(enough, enough), context)).toBeNull();
    expect(wordNoChange(breakdowns.everything, context)).toBe(context.m.crosswalk.noPeriod);
  });

  it('has a row for what was there before and is no more', () => {
    const breakdown = compare(
      [amounts('A', 'A1', 20)],
      [amounts('A', 'A1', 10), amounts('D', 'D1', 10)],
    );
    expect(pointsOf(breakdown)).toEqual(['A 50', 'A-A1 50', 'D -50']);
  });
});

it('bars share one scale', async () => {
  const scene = layoutBreakdown(breakdowns.everything, await chartContext('en', 308));
  const perGrant = rectOf(scene, 'A-bar').width / 157;
  expect(rectOf(scene, 'A-A2-bar').width / perGrant).toBeCloseTo(27, 6);
  expect(rectOf(scene, 'E-bar').width / perGrant).toBeCloseTo(6, 6);
});

it('a sum stands with the number of grants that it rests on', async () => {
  const scene = layoutBreakdown(breakdowns.everything, await chartContext('en', 308));
  const find = (key: string) => {
    const mark = textsOf(scene).find((one) => one.key === key);
    return mark && wordsOf(mark).replaceAll('\u00a0', ' ');
  };
  expect(find('A-money')).toBe('45.3 million kr, n = 155');
  expect(find('A-points')).toBe('–');
  expect(find('X-grants')).toBe('144');
});

it('the words and the table say the same', async () => {
  const context = await chartContext('en', 0);
  expect(describeBreakdown(breakdowns.one, context)).toBe(
    'Details and change. Environment, health, civil society, media: 1 (100%); not divided further: 1 (100%).',
  );
  expect(describeBreakdown(breakdowns.empty, context)).toContain(context.m.noGrants);
  const { columns, rows } = tableBreakdown(breakdowns.period, context);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[0]?.[0]).toBe('Culture, sport and welfare');
  expect(rows[1]?.[0]).toBe('Culture, sport and welfare: Culture');
  expect(tableBreakdown(breakdowns.one, context).rows[0]?.slice(3)).toEqual(['–', '–', '0']);
});
