import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { listKinds, type KindsSpec } from './spec.ts';

/** Grants by kind on both sides, kinds without grants too. No total: a grant may have several partners. */
export function tableKinds(spec: KindsSpec, context: ChartContext): TableSpec {
  const { m, f } = context;
  const { table, columnKind, applicants, partners } = m.explore.kinds;
  return {
    caption: table,
    columns: [
      { label: columnKind },
      { label: applicants, numeric: true },
      { label: partners, numeric: true },
    ],
    rows: listKinds(spec, context).map((row) => [
      row.name,
      f.integer(row.applicants),
      f.integer(row.partners),
    ]),
  };
}
