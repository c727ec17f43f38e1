import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { headingsOf, lookUpCells, sortEnds, type MatrixSpec } from './spec.ts';

/** Every row and column, those without grants too; totals count every grant once. */
export function tableMatrix(spec: MatrixSpec, context: ChartContext): TableSpec {
  const { m, f } = context;
  const headings = headingsOf(spec, context);
  const rows = sortEnds(spec.rows, spec.sort, context);
  const columns = sortEnds(spec.columns, spec.sort, context);
  const grantsOf = lookUpCells(spec);
  const hasCounty = rows.some(({ county }) => county !== undefined);
  const county = (text: string) => (hasCounty ? [text] : []);
  return {
    caption: `${headings.row} × ${headings.column}`,
    hasTotal: true,
    columns: [
      { label: headings.row },
      ...county(m.explore.counties.title).map((label) => ({ label })),
      ...columns.map(({ name }) => ({ label: name, numeric: true })),
      { label: m.explore.columnGrants, numeric: true },
    ],
    rows: [
      ...rows.map((row) => [
        row.name,
        ...county(row.county ?? '–'),
        ...columns.map((column) => f.integer(grantsOf(row.key, column.key))),
        f.integer(row.grants),
      ]),
      [
        m.explore.columnGrants,
        ...county(''),
        ...columns.map(({ grants }) => f.integer(grants)),
        f.integer(spec.grants),
      ],
    ],
  };
}
