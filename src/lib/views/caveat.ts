import type { CaveatFigures } from '#lib/i18n/figures.ts';
import type { Coverage } from '#lib/query/context.ts';
import type { Period } from '#lib/selection/selection.ts';

/**
 * Adds up published and documented grants of the single years within the period whose total is
 * published; null where there is none. A total for several years counts only as a whole, so it is
 * left out here.
 */
export function sumCoverage(
  coverage: readonly Coverage[],
  period: Period | null,
): CaveatFigures | null {
  const years = coverage.filter(
    ({ from, to }) => from === to && (!period || (from >= period.from && to <= period.to)),
  );
  if (years.length === 0) return null;
  return {
    published: years.reduce((sum, year) => sum + year.published, 0),
    documented: years.reduce((sum, year) => sum + year.documented, 0),
    atLeast: years.some((year) => year.atLeast),
    years: years.map((year) => String(year.from)),
  };
}
