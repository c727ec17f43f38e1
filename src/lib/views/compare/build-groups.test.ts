import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/messages/en.ts';
import { richText } from '#lib/i18n/rich.ts';
import type { Place } from '#lib/query/geography.ts';
import { EVERYTHING, withFacet } from '#lib/selection/selection.ts';
import type { SideAnswers } from '#lib/state/comparison.svelte.ts';
import { buildGroups, shorten } from './build-groups.ts';
import { describeDifference } from './describe-difference.ts';

const f = createFormat('en');
const m = en(f);

function place(id: string, name: string): Place {
  const names = { nb: name, nn: name, en: name, ru: name, se: null };
  return { id, side: 'RU', precision: 'region', names, lat: 0, lon: 0, regionId: id };
}

const WORDS = {
  m,
  language: 'en',
  places: new Map([['ru-x', place('ru-x', 'Exland')]]),
} as const;
const BOTH = { a: EVERYTHING, b: EVERYTHING };

const count = (value: string, grants: number) => ({
  value,
  grants,
  grantsWithAmount: 0,
  sumNok: 0,
});

function side(
  grants: number,
  categories: Readonly<Record<string, number>>,
  to: Readonly<Record<string, number>> = {},
  applicants: Readonly<Record<string, number>> = {},
): SideAnswers {
  const list = (from: Readonly<Record<string, number>>) =>
    Object.entries(from).map(([value, n]) => count(value, n));
  return {
    headline: { ...NO_HEADLINE, grants },
    categories: (['A', 'B', 'C', 'D', 'E', 'X'] as const).map((group) => ({
      ...count('', categories[group] ?? 0),
      group,
    })),
    counts: [],
    flows: [],
    facets: { applicantType: list(applicants), from: [], to: list(to) },
  };
}

const NO_HEADLINE = {
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

const A = side(50, { A: 30, C: 10, X: 10 }, { 'ru-x': 30, 'ru-y': 25, '-': 10 }, { ngo: 9 });
const B = side(60, { A: 15, C: 15, E: 1, X: 29 }, { 'ru-x': 10, '-': 20 }, { unknown: 60 });
const ANSWERS = { a: A, b: B, years: [] };

describe('buildGroups', () => {
  const groups = buildGroups(BOTH, ANSWERS, WORDS);
  const find = (facet: string) => groups.find((group) => group.facet === facet);

  it('leaves the unclassified out of the base, and categories without grants out of the rows', () => {
    expect(find('category')?.base).toEqual({ a: 40, b: 31 });
    expect(find('category')?.rows.map(({ key }) => key)).toEqual(['A', 'C', 'E']);
  });

  it('takes the grants with a region as base, though some are in two', () => {
    expect(find('to')?.base).toEqual({ a: 40, b: 40 });
    expect(find('to')?.rows).toEqual([
      { key: 'ru-x', name: 'Exland', a: 30, b: 10 },
      { key: 'ru-y', name: 'ru-y', a: 25, b: 0 },
    ]);
  });

  it('keeps a side of which nothing is known, and drops a facet without any row', () => {
    expect(find('applicantType')?.base).toEqual({ a: 9, b: 0 });
    expect(find('from')).toBeUndefined();
  });

  it('leaves out what one of the two chooses from', () => {
    const onlyA = withFacet(EVERYTHING, 'category', { include: ['A'], exclude: [] });
    const facets = (a = EVERYTHING, b = EVERYTHING) =>
      buildGroups({ a, b }, ANSWERS, WORDS).map(({ facet }) => facet);
    expect(facets(onlyA)).toEqual(['to', 'applicantType']);
    expect(facets(EVERYTHING, onlyA)).toEqual(['to', 'applicantType']);
  });

  it('draws at most five rows of a facet, none below one and a half per cent on both sides', () => {
    const many = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`ru-${index}`, index < 6 ? 20 - index : 1]),
    );
    const long = buildGroups(BOTH, { a: side(120, {}, many), b: side(0, {}), years: [] }, WORDS);
    expect(long[0]?.rows).toHaveLength(9);
    expect(shorten(long)[0]?.rows.map(({ key }) => key)).toEqual([
      'ru-0',
      'ru-1',
      'ru-2',
      'ru-3',
      'ru-4',
    ]);
    const few = { 'ru-0': 119, 'ru-1': 1 };
    const short = buildGroups(BOTH, { a: side(120, {}, few), b: side(0, {}), years: [] }, WORDS);
    expect(shorten(short)[0]?.rows.map(({ key }) => key)).toEqual(['ru-0']);
  });
});

describe('describeDifference', () => {
  const say = (answers: typeof ANSWERS, comparison = BOTH) =>
    richText(describeDifference(buildGroups(comparison, answers, WORDS), { m, f }));

  it('names the largest difference in shares of categories and of regions', () => {
    expect(say(ANSWERS)).toBe(
      'What differs most in the grants documented here: Culture, sport and welfare, 75% of A and 48% of B; ru-y, 63% and 0%.',
    );
  });

  it('speaks of shares, never of a rise or fall', () => {
    expect(say(ANSWERS)).not.toMatch(/\b(more|fewer|less|rose|fell|increase|decrease|active)\b/i);
  });

  it('leaves out what has fewer than 20 grants on a side, and says so where that is all', () => {
    const few = { ...ANSWERS, b: side(40, { A: 19, X: 21 }, { 'ru-x': 20, '-': 20 }) };
    expect(say(few)).toBe(
      'What differs most in the grants documented here: ru-y, 63% of A and 0% of B.',
    );
    const fewer = { ...ANSWERS, b: side(40, { A: 19 }, { 'ru-x': 19, '-': 21 }) };
    expect(say(fewer)).toContain('fewer than 20');
    expect(say({ ...ANSWERS, a: side(0, {}), b: side(0, {}) })).toContain('fewer than 20');
  });

  it('calls alike what differs by less than a point', () => {
    const one = side(1000, { A: 500, B: 500 });
    const other = side(1000, { A: 509, B: 491 });
    expect(say({ a: one, b: other, years: [] })).toBe(m.compare.alike);
    const apart = side(1000, { A: 510, B: 490 });
    expect(say({ a: one, b: apart, years: [] })).toContain('50% of A and 51% of B');
  });
});
