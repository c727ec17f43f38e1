import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { shareOf, sumRows, type CategoriesSpec } from './spec.ts';

/** The figures of both bars, to the krone, and how many grants state an amount. */
export function tableCategories(spec: CategoriesSpec, { m, f }: ChartContext): TableSpec {
  const whole = sumRows(spec);
  const withAmount = spec.rows.reduce((sum, row) => sum + row.grantsWithAmount, 0);
  const numeric = true;
  return {
    caption: m.categories.table,
    hasTotal: true,
    columns: [
      { label: m.categories.columnCategory },
      { label: m.categories.columnGrants, numeric },
      { label: m.categories.columnShareGrants, numeric },
      { label: m.categories.columnKroner, numeric },
      { label: m.categories.columnShareKroner, numeric },
      { label: m.categories.columnWithAmount, numeric },
    ],
    rows: [
      ...spec.rows.map(({ group, grants, grantsWithAmount, sumNok }) => [
        m.groups[group],
        f.integer(grants),
        f.percent(shareOf(grants, whole.grants)),
        grantsWithAmount > 0 ? f.integer(sumNok) : '–',
        grantsWithAmount > 0 ? f.percent(shareOf(sumNok, whole.sumNok)) : '–',
        f.integer(grantsWithAmount),
      ]),
      [
        m.categories.total,
        f.integer(whole.grants),
        f.percent(shareOf(whole.grants, whole.grants)),
        f.integer(whole.sumNok),
        f.percent(shareOf(whole.sumNok, whole.sumNok)),
        f.integer(withAmount),
      ],
    ],
  };
}
