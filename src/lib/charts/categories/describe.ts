import type { ChartContext } from '../chart.ts';
import { shareOf, sumRows, type CategoriesSpec } from './spec.ts';
import { wordKroner } from './words.ts';

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
export function describeCategories(spec: CategoriesSpec, context: ChartContext): string {
  const { m, f } = context;
  const whole = sumRows(spec);
  if (whole.grants === 0) return `${m.categories.title}. ${m.noGrants}`;
  const rows = spec.rows
    .filter(({ grants }) => grants > 0)
    .map((row) => {
      const share = f.percent(shareOf(row.grants, whole.grants));
      return `${m.groups[row.group]}: ${f.integer(row.grants)} (${share}), ${wordKroner(row, context)}`;
    });
  return `${m.categories.title}. ${rows.join('; ')}.`;
}
