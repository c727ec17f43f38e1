import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import type { CategoryRowsSpec } from './spec.ts';

/** Grants by category and their total: a grant has one category. */
export function tableCategoryRows(spec: CategoryRowsSpec, { m, f }: ChartContext): TableSpec {
  const total = spec.rows.reduce((sum, { grants }) => sum + grants, 0);
  return {
    caption: m.explore.categories.table,
    hasTotal: true,
    columns: [
      { label: m.explore.categories.title },
      { label: m.explore.columnGrants, numeric: true },
    ],
    rows: [
      ...spec.rows.map(({ group, grants }) => [m.groups[group], f.integer(grants)]),
      [m.categories.total, f.integer(total)],
    ],
  };
}
