import { describe, expect, it } from 'vitest';
import { aroundEvent, warnAround, yearsWithoutTotal } from './around-event.ts';

const YEARS = { first: 2002, last: 2026 };
const total = (year: number, published: number, documented: number) => ({
  from: year,
  to: year,
  published,
  documented,
});

describe('aroundEvent', () => {
  it.each([
    ['2014-03-18', [2009, 2013], [2015, 2019]],
    ['2012-05', [2007, 2011], [2013, 2017]],
    ['2008', [2003, 2007], [2009, 2013]],
    // Only so far as the other side goes.
    ['2022-02-24', [2018, 2021], [2023, 2026]],
    ['2024-01-01', [2022, 2023], [2025, 2026]],
    ['2003-12-31', [2002, 2002], [2004, 2004]],
  ])('takes equally many whole years around %s', (date, [from, to], [start, end]) => {
    expect(aroundEvent(date, YEARS)).toEqual({
      a: { from, to },
      b: { from: start, to: end },
    });
  });

  it.each(['1993-01-11', '2002-06', '2026-01', '2031', 'never'])(
    'has nothing to compare around %s',
    (date) => {
      expect(aroundEvent(date, YEARS)).toBeNull();
    },
  );
});

describe('warnAround', () => {
  it('is silent where both sides are long, finished and equally well covered', () => {
    const around = { a: { from: 2011, to: 2013 }, b: { from: 2015, to: 2017 } };
    const totals = [2011, 2012, 2013, 2015, 2016, 2017].map((year) => total(year, 100, 50));
    expect(warnAround(around, totals, 2026)).toEqual([]);
    // Twice as much is still near enough.
    const twice = totals.map((one) => (one.from > 2014 ? { ...one, documented: 100 } : one));
    expect(warnAround(around, twice, 2026)).toEqual([]);
  });

  it('names what is short, unfinished, without a total and uneven, in this order', () => {
    const around = { a: { from: 2022, to: 2023 }, b: { from: 2025, to: 2026 } };
    const totals = [total(2022, 100, 10), total(2025, 100, 21)];
    expect(warnAround(around, totals, 2026)).toEqual([
      { kind: 'short', years: 2 },
      { kind: 'unfinished', year: 2026 },
      { kind: 'missing', side: 'a', years: [2023] },
      { kind: 'missing', side: 'b', years: [2026] },
      { kind: 'uneven', a: 0.1, b: 0.21 },
    ]);
  });

  it('calls a side with nothing documented uneven, but not one without totals', () => {
    const around = { a: { from: 2010, to: 2012 }, b: { from: 2014, to: 2016 } };
    const kinds = (totals: Parameters<typeof warnAround>[1]) =>
      warnAround(around, totals, 2026).map(({ kind }) => kind);
    expect(kinds([total(2010, 100, 0), total(2014, 100, 1)])).toContain('uneven');
    expect(kinds([total(2014, 100, 1)])).toEqual(['missing', 'missing']);
  });
});

describe('yearsWithoutTotal', () => {
  it('does not take a total of several years for one of each', () => {
    const totals = [{ from: 1993, to: 2007 }, total(2008, 1, 1)];
    expect(yearsWithoutTotal({ from: 2006, to: 2009 }, totals)).toEqual([2006, 2007, 2009]);
  });
});
