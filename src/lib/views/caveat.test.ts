import { describe, expect, it } from 'vitest';
import { sumCoverage } from './caveat.ts';

const COVERAGE = [
  { from: 1993, to: 2007, published: 2800, atLeast: false, documented: 7 },
  { from: 2013, to: 2013, published: 200, atLeast: true, documented: 39 },
  { from: 2017, to: 2017, published: 226, atLeast: false, documented: 38 },
  { from: 2020, to: 2020, published: 126, atLeast: false, documented: 3 },
];

describe('sumCoverage', () => {
  it('adds up single years, not the span', () => {
    expect(sumCoverage(COVERAGE, null)).toEqual({
      published: 552,
      documented: 80,
      atLeast: true,
      years: ['2013', '2017', '2020'],
    });
  });

  it('keeps to the period, and is exact where every total is', () => {
    expect(sumCoverage(COVERAGE, { from: 2014, to: 2018 })).toEqual({
      published: 226,
      documented: 38,
      atLeast: false,
      years: ['2017'],
    });
  });

  it('says nothing where no total is published', () => {
    expect(sumCoverage(COVERAGE, { from: 2000, to: 2007 })).toBeNull();
  });
});
