import type { ChartContext } from '../chart.ts';
import type { CategoryRowsSpec } from './spec.ts';

/** All categories with grants in words, for those who do not see the bars. */
export function describeCategoryRows(spec: CategoryRowsSpec, { m, f }: ChartContext): string {
  const { title } = m.explore.categories;
  const words = spec.rows
    .filter(({ grants }) => grants > 0)
    .map(({ group, grants }) => `${m.groups[group]} ${f.integer(grants)}`);
  return words.length > 0 ? `${title}: ${words.join('; ')}.` : `${title}. ${m.noGrants}`;
}
