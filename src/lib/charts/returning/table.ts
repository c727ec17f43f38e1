import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { listGaps, listYears, type CountRow, type ReturningSpec } from './spec.ts';

/** The three parts as tables; no rows where nobody is named, no third table without an event. */
export function tableReturning(spec: ReturningSpec, context: ChartContext): readonly TableSpec[] {
  const { m, f } = context;
  const { years, events } = spec.returning;
  if (!years) return [];
  const counts = (caption: string, column: string, rows: readonly CountRow[]): TableSpec => ({
    caption,
    columns: [{ label: m.returning.columnYears }, { label: column, numeric: true }],
    rows: rows.map(({ name, count }) => [name, f.integer(count)]),
  });
  const { columnApplicants, columnTimes, columnEvent, columnBefore, columnAfter } = m.returning;
  const eventTable: TableSpec = {
    caption: m.returning.events,
    columns: [
      { label: columnEvent },
      { label: columnBefore },
      { label: columnApplicants, numeric: true },
      { label: columnAfter },
      { label: m.returning.columnAgain, numeric: true },
      { label: m.returning.columnNotAgain, numeric: true },
    ],
    rows: events.map(({ year, before, after, applicants, again }) => [
      String(year),
      f.years(before.from, before.to),
      f.integer(applicants),
      f.years(after.from, after.to),
      f.integer(again),
      f.integer(applicants - again),
    ]),
  };
  return [
    counts(
      m.returning.years(f.years(years.from, years.to)),
      columnApplicants,
      listYears(spec, context),
    ),
    counts(m.returning.gaps, columnTimes, listGaps(spec, context)),
    ...(events.length > 0 ? [eventTable] : []),
  ];
}
