import type { ChartContext } from '../chart.ts';
import { shareOf, sumRows, type CategoriesSpec } from './spec.ts';

/** One sentence on the largest group that is a category; empty where there are no grants. */
export function findCategories(spec: CategoriesSpec, { m, f }: ChartContext): string {
  const whole = sumRows(spec);
  const [largest] = spec.rows
    .filter(({ group, grants }) => group !== 'X' && grants > 0)
    .toSorted((a, b) => b.grants - a.grants);
  if (!largest) return '';
  return m.categories.finding(
    m.groups[largest.group],
    f.percent(shareOf(largest.grants, whole.grants)),
    f.percent(shareOf(largest.sumNok, whole.sumNok)),
  );
}

/** All groups in words, for those who do not see the bars. */
export function describeCategories(spec: CategoriesSpec, { m, f }: ChartContext): string {
  const whole = sumRows(spec);
  const rows = spec.rows.map(
    ({ group, grants, sumNok }) =>
      `${m.groups[group]}: ${f.integer(grants)} (${f.percent(shareOf(grants, whole.grants))}), ${m.categories.millionKr(f.millions(sumNok))}`,
  );
  return `${m.categories.title}. ${rows.join('; ')}.`;
}
