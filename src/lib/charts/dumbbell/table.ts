import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { listRows, type DumbbellSpec } from './spec.ts';

/** Grants and shares of A and B, row by row; a dash where a share is not known. */
export function tableDumbbell(spec: DumbbellSpec, context: ChartContext): TableSpec {
  const { m, f } = context;
  const words = m.explore.comparison;
  const { a, b } = spec.names;
  const share = (value: number | null) => (value === null ? '–' : f.percent(value));
  const numeric = true;
  return {
    caption: words.table,
    columns: [
      { label: words.columnRow },
      { label: words.columnFacet },
      { label: words.grantsOf(a), numeric },
      { label: words.shareOf(a), numeric },
      { label: words.grantsOf(b), numeric },
      { label: words.shareOf(b), numeric },
    ],
    rows: spec.groups.flatMap((group) =>
      listRows(group).map(({ row, shares }) => [
        row.name,
        words.facets[group.facet],
        f.integer(row.a),
        share(shares.a),
        f.integer(row.b),
        share(shares.b),
      ]),
    ),
  };
}
