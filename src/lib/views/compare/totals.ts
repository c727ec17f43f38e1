import type { Format } from '#lib/i18n/format.ts';
import type { Coverage } from '#lib/query/context.ts';
import { yearsWithoutTotal } from '#lib/selection/around-event.ts';
import { listClauses, type Period, type Selection } from '#lib/selection/selection.ts';

/** Years of a period whose total is not published, neighbours together: "2009", "2014–2016". */
export function listYearsWithoutTotal(
  period: Period,
  coverage: readonly Coverage[],
  f: Format,
): readonly string[] {
  const runs: Period[] = [];
  for (const year of yearsWithoutTotal(period, coverage)) {
    const last = runs.at(-1);
    if (last?.to === year - 1) runs[runs.length - 1] = { from: last.from, to: year };
    else runs.push({ from: year, to: year });
  }
  return runs.map(({ from, to }) => f.years(from, to));
}

/** Whether anything but years is chosen: published totals know no other choice. */
export function hasOtherClauses(selection: Selection): boolean {
  return listClauses(selection).some((clause) => clause !== 'period');
}
