import { NONE } from '#lib/selection/facets.ts';
import type { ChartContext } from '../chart.ts';
import { headingsOf, type MatrixSpec } from './spec.ts';

/** What it shows, its strongest pair and its base, for those who do not see it. */
export function describeMatrix(spec: MatrixSpec, context: ChartContext): string {
  const { m } = context;
  const { row, column } = headingsOf(spec, context);
  const title = `${m.matrix.title}: ${row} × ${column}.`;
  if (spec.grants === 0) return `${title} ${m.noGrants}`;
  const finding = findStrongest(spec, context);
  const base = m.matrix.both[spec.about](spec.both, spec.grants);
  return [title, ...(finding ? [`${finding}.`] : []), base].join(' ');
}

/** The pair with the most grants of those that say something on both sides; null without one. The first of equals. */
export function findStrongest(spec: MatrixSpec, { m }: ChartContext): string | null {
  const [first] = spec.cells
    .filter(({ row, column }) => row !== NONE && column !== NONE)
    .toSorted((a, b) => b.grants - a.grants);
  if (!first) return null;
  const name = (ends: MatrixSpec['rows'], key: string) =>
    ends.find((end) => end.key === key)?.name ?? key;
  return m.matrix.strongest(
    name(spec.rows, first.row),
    name(spec.columns, first.column),
    first.grants,
  );
}
