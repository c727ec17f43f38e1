import { describe, expect, it } from 'vitest';
import { listYearSteps } from './year-steps.ts';

describe('years as steps', () => {
  const { ofPeriod, ofNoYear, stepCount } = listYearSteps([2002, 2003, 2007, 2026]);

  it.each([
    ['all years, and none', null, { from: 0, to: 5 }],
    ['one year', { from: 2003, to: 2003 }, { from: 1, to: 2 }],
    ['ends where no year is', { from: 2004, to: 2020 }, { from: 2, to: 3 }],
    ['a gap', { from: 2008, to: 2025 }, { from: 3, to: 3 }],
    ['wider than the archive', { from: 1900, to: 2099 }, { from: 0, to: 4 }],
    ['before it', { from: 1990, to: 2001 }, { from: 0, to: 0 }],
    ['after it', { from: 2027, to: 2099 }, { from: 4, to: 4 }],
    ['turned round', { from: 2010, to: 2002 }, { from: 3, to: 3 }],
  ])('%s', (_, period, steps) => {
    expect(ofPeriod(period)).toEqual(steps);
  });

  it('keep a step for the grants without a year', () => {
    expect(stepCount).toBe(5);
    expect(ofNoYear).toEqual({ from: 4, to: 5 });
    const none = listYearSteps([]);
    expect(none.ofPeriod({ from: 2000, to: 2020 })).toEqual({ from: 0, to: 0 });
    expect(none.ofPeriod(null)).toEqual({ from: 0, to: 1 });
  });
});
