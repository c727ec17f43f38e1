import { describe, expect, it } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/messages/en.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import { decodeComparison } from '#lib/selection/comparison.ts';
import { EVERYTHING, withFacet, withPeriod } from '#lib/selection/selection.ts';
import { addressAround, eventsBetween } from './around.ts';
import { nameSides } from './name-sides.ts';
import { hasOtherClauses, listYearsWithoutTotal } from './totals.ts';

const f = createFormat('en');
const m = en(f);
const nameOf = (query: string) =>
  nameSides(decodeComparison(query).comparison, { m, f, places: new Map() });

describe('nameSides', () => {
  it.each([
    ['a.years=2013-2015&b.years=2017', '2013–2015', '2017', []],
    ['a.category=A', 'Culture, sport and welfare', 'All grants', []],
    [
      'years=2013&a.category=A&b.category=E',
      'Culture, sport and welfare',
      'Business and entrepreneurship',
      ['Years 2013'],
    ],
    [
      'a.category=A,C&b.category=C',
      'Culture, sport and welfare',
      'All grants',
      ['Competence and education'],
    ],
    [
      'a.category=!A&b.category=A',
      'not Culture, sport and welfare',
      'Culture, sport and welfare',
      [],
    ],
    ['a.years=2013&a.q=kor', '2013, “kor”', 'All grants', []],
  ])('%s', (query, a, b, both) => {
    expect(nameOf(query)).toEqual({ a, b, both, isSame: false });
  });

  it('says so where nothing differs', () => {
    expect(nameOf('years=2013')).toMatchObject({ isSame: true, both: ['Years 2013'] });
    expect(nameOf('')).toMatchObject({ isSame: true, both: [] });
  });
});

const years = (...known: readonly (number | null)[]): readonly YearGroup[] =>
  known.map((year) => ({
    year,
    group: 'A',
    grants: 1,
    grantsWithAmount: 1,
    sumNok: 1,
    grantsWithConstant: 1,
    sumConstant: 1,
    grantsWithEuro: 1,
    sumEuro: 1,
  }));
const event = (date: string) => ({ date, title: { nb: date, nn: date, en: date, ru: date } });

describe('addressAround', () => {
  const YEARS = years(null, 2010, 2014, 2020);

  it('keeps the other clauses of the selection for both sides', () => {
    const inMurmansk = withFacet(EVERYTHING, 'to', { include: ['ru-murmansk'], exclude: [] });
    expect(addressAround(event('2014-03'), YEARS, inMurmansk)).toBe(
      'to=ru-murmansk&a.years=2010-2013&b.years=2015-2018',
    );
  });

  it('has none before the first year, after the last, and where no grant has a year', () => {
    expect(addressAround(event('2010-01'), YEARS, EVERYTHING)).toBeNull();
    expect(addressAround(event('2020'), YEARS, EVERYTHING)).toBeNull();
    expect(addressAround(event('2014'), years(null), EVERYTHING)).toBeNull();
  });

  it('leads to a comparison that knows its events, all of that year', () => {
    const events = [event('2014-03'), event('2014-11'), event('2015-05')];
    const { comparison } = decodeComparison(
      addressAround(event('2014-03'), YEARS, EVERYTHING) ?? '',
    );
    const found = eventsBetween(comparison, events, YEARS);
    expect(found?.events.map(({ date }) => date)).toEqual(['2014-03', '2014-11']);
    expect(found?.around.b).toEqual({ from: 2015, to: 2018 });
    const other = { ...comparison, b: withPeriod(EVERYTHING, { from: 2015, to: 2017 }) };
    expect(eventsBetween(other, events, YEARS)).toBeNull();
    expect(eventsBetween({ a: EVERYTHING, b: EVERYTHING }, events, YEARS)).toBeNull();
  });
});

describe('years without a total', () => {
  const total = (from: number, to = from) => ({
    from,
    to,
    published: 1,
    documented: 1,
    atLeast: false,
  });

  it('are named in runs', () => {
    const coverage = [total(1993, 2007), total(2013), total(2017)];
    const list = (from: number, to: number) => listYearsWithoutTotal({ from, to }, coverage, f);
    expect(list(2012, 2019)).toEqual(['2012', '2014–2016', '2018–2019']);
    expect(list(2013, 2013)).toEqual([]);
    expect(list(2006, 2007)).toEqual(['2006–2007']);
  });

  it('are no matter of what else is chosen, which is said', () => {
    const period = withPeriod(EVERYTHING, { from: 2013, to: 2015 });
    expect(hasOtherClauses(period)).toBe(false);
    expect(hasOtherClauses(withFacet(period, 'flag', { include: ['youth'], exclude: [] }))).toBe(
      true,
    );
  });
});
