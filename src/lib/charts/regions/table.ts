import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { listRegions, wordsOf, type RegionsSpec } from './spec.ts';

/** Grants by region, those without grants too. No total: a grant may have several. */
export function tableRegions(spec: RegionsSpec, context: ChartContext): TableSpec {
  const { m, f } = context;
  const { title, table } = wordsOf(spec, context);
  return {
    caption: table,
    columns: [{ label: title }, { label: m.explore.columnGrants, numeric: true }],
    rows: listRegions(spec, context).map(({ name, grants }) => [name, f.integer(grants)]),
  };
}
