import type { TableSpec } from '#lib/scene/table.ts';
import { isOneOf, CATEGORY_DETAILS } from '#lib/archive/taxonomy.ts';
import type { ChartContext } from '../chart.ts';
import { measureChanges } from './changes.ts';
import { buildCrosswalk, type Crosswalk, type CrosswalkSpec, type LabelRow } from './spec.ts';
import { nameColumn, nameRow, signed } from './words.ts';

/** Grants by label and period, and how much of each change is relabelling; the second only where periods compare. */
export function tableCrosswalk(spec: CrosswalkSpec, context: ChartContext): readonly TableSpec[] {
  const crosswalk = buildCrosswalk(spec.rows);
  if (crosswalk.rows.length === 0) return [];
  const changes = tableChanges(crosswalk, context);
  return [tableLabels(crosswalk, context), ...(changes.rows.length > 0 ? [changes] : [])];
}

function tableLabels({ columns, rows, totals }: Crosswalk, context: ChartContext): TableSpec {
  const { m, f } = context;
  const figures = (counts: readonly number[]) =>
    [...counts, counts.reduce((sum, count) => sum + count, 0)].map((count) => f.integer(count));
  return {
    caption: m.crosswalk.tableLabels,
    columns: [
      { label: m.crosswalk.columnLabel },
      { label: m.crosswalk.columnNow },
      ...columns.map((column) => ({ label: nameColumn(column, context), numeric: true })),
      { label: m.categories.total, numeric: true },
    ],
    rows: [
      ...rows.map((row) => [
        nameRow(row, context),
        nameCategory(row, context),
        ...figures(row.cells.map((cell) => cell?.grants ?? 0)),
      ]),
      [m.categories.total, '', ...figures(totals)],
    ],
  };
}

function nameCategory({ group, detail }: LabelRow, { m }: ChartContext): string {
  const name = isOneOf(CATEGORY_DETAILS, detail) ? m.facets.details[detail] : null;
  return name === null || name === m.groups[group]
    ? m.groups[group]
    : `${m.groups[group]}: ${name}`;
}

function tableChanges(crosswalk: Crosswalk, context: ChartContext): TableSpec {
  const { m } = context;
  const numeric = true;
  return {
    caption: m.crosswalk.tableChanges,
    columns: [
      { label: m.crosswalk.columnPeriods },
      { label: m.categories.columnCategory },
      { label: m.crosswalk.columnChange, numeric },
      { label: m.crosswalk.columnOwn, numeric },
      { label: m.crosswalk.columnRest, numeric },
    ],
    rows: measureChanges(crosswalk).flatMap(({ from, to, groups }) =>
      groups.map(({ group, change, own, relabelled }) => [
        `${nameColumn(from, context)}; ${nameColumn(to, context)}`,
        m.groups[group],
        signed(change, context),
        signed(own, context),
        signed(relabelled, context),
      ]),
    ),
  };
}
