import type { Steps } from './prefix-sums.ts';

/** Years, both included; null: all years and the grants without a year. */
export type CubePeriod = { readonly from: number; readonly to: number } | null;

/**
 * The years that occur as steps, oldest first, and one step more for the grants without a year: a
 * period never reaches it, "everything" does. Years between two that occur hold nothing and have no step.
 */
export interface YearSteps {
  readonly stepCount: number;
  ofPeriod(period: CubePeriod): Steps;
  /** The grants without a year. */
  readonly ofNoYear: Steps;
}

export function listYearSteps(years: readonly number[]): YearSteps {
  const stepCount = years.length + 1;
  const ofNoYear = { from: years.length, to: stepCount };
  return {
    stepCount,
    ofNoYear,
    ofPeriod(period) {
      if (!period) return { from: 0, to: stepCount };
      const from = countBefore(years, period.from);
      // A turned period holds no year, as BETWEEN has it.
      return { from, to: Math.max(from, countBefore(years, period.to + 1)) };
    },
  };
}

function countBefore(years: readonly number[], year: number): number {
  const index = years.findIndex((item) => item >= year);
  return index < 0 ? years.length : index;
}
