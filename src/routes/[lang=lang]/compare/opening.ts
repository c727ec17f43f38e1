import type { Comparison } from '#lib/selection/comparison.ts';
import { EVERYTHING, withPeriod } from '#lib/selection/selection.ts';

/** What the page compares where its address says nothing: the two runs of years with most grants documented. */
export const OPENING: Comparison = {
  a: withPeriod(EVERYTHING, { from: 2013, to: 2015 }),
  b: withPeriod(EVERYTHING, { from: 2017, to: 2019 }),
};
