import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { LabelYear } from '#lib/query/crosswalk.ts';
import type { Period } from '#lib/selection/selection.ts';
import { isOfScheme, SCHEMES, type Scheme } from './schemes.ts';

export interface CrosswalkSpec {
  readonly rows: readonly LabelYear[];
  /** What the rest of the page is about; the other periods step back. */
  readonly period: Period | null;
  /** Chosen groups; empty: all. */
  readonly groups: readonly CategoryGroup[];
}

/**
 * How a grant came to its group. `own`: by a label that names one of the areas of the period's scheme.
 * `other`: by another label. `none`: no label in the source. `unknown`: labelled, in years of which no
 * scheme is known.
 */
export type Standing = 'own' | 'other' | 'none' | 'unknown';

/** Years of a scheme, years between schemes (`scheme` is null), or, with null for both ends, no known year. */
export interface Column {
  readonly key: string;
  readonly from: number | null;
  /** null: open. */
  readonly to: number | null;
  readonly scheme: Scheme | null;
}

export interface Cell {
  readonly grants: number;
  readonly standing: Standing;
}

export interface LabelRow {
  readonly key: string;
  readonly group: CategoryGroup;
  readonly detail: string | null;
  readonly label: string | null;
  /** One a column; null where there are no grants. */
  readonly cells: readonly (Cell | null)[];
  readonly grants: number;
}

export interface Crosswalk {
  readonly columns: readonly Column[];
  /** By today's group in the order of the taxonomy, then detail, most grants first; without a label last. */
  readonly rows: readonly LabelRow[];
  /** Grants of each column. */
  readonly totals: readonly number[];
}

/** Labels by period. Columns of schemes are always there, others only with grants. */
export function buildCrosswalk(found: readonly LabelYear[]): Crosswalk {
  const columns = listColumns().filter(
    (column) => column.scheme || found.some(({ year }) => isIn(column, year)),
  );
  const keys = [...new Set(found.map(keyOf))];
  const rows = keys
    .map((key) => buildRow(key, found, columns))
    .filter((row) => row !== null)
    .sort(compareRows);
  const totals = columns.map((column) =>
    found.reduce((sum, { year, grants }) => sum + (isIn(column, year) ? grants : 0), 0),
  );
  return { columns, rows, totals };
}

function buildRow(
  key: string,
  found: readonly LabelYear[],
  columns: readonly Column[],
): LabelRow | null {
  const own = found.filter((row) => keyOf(row) === key);
  const [first] = own;
  if (!first) return null;
  const { group, detail, label } = first;
  const cells = columns.map((column): Cell | null => {
    const grants = own.reduce((sum, row) => sum + (isIn(column, row.year) ? row.grants : 0), 0);
    return grants > 0 ? { grants, standing: standingOf(column, label, detail) } : null;
  });
  return {
    ...{ key, group, detail, label, cells },
    grants: own.reduce((sum, { grants }) => sum + grants, 0),
  };
}

function standingOf({ scheme }: Column, label: string | null, detail: string | null): Standing {
  if (label === null) return 'none';
  if (!scheme) return 'unknown';
  return isOfScheme(scheme, label, detail) ? 'own' : 'other';
}

/** The schemes and all years around them. */
function listColumns(): readonly Column[] {
  const columns: Column[] = [];
  let next: number | null = 0;
  for (const scheme of SCHEMES) {
    if (next !== null && next < scheme.from) columns.push(column(next, scheme.from - 1, null));
    columns.push(column(scheme.from, scheme.to, scheme));
    next = scheme.to === null ? null : scheme.to + 1;
  }
  return [...columns, { key: 'unknown', from: null, to: null, scheme: null }];
}

function column(from: number, to: number | null, scheme: Scheme | null): Column {
  return { key: String(from), from, to, scheme };
}

function isIn({ from, to }: Column, year: number | null): boolean {
  if (from === null || year === null) return from === year;
  return year >= from && (to === null || year <= to);
}

function keyOf({ label, group, detail }: LabelYear): string {
  return `${group}-${detail ?? ''}-${label ?? ''}`;
}

function compareRows(a: LabelRow, b: LabelRow): number {
  const byGroup = CATEGORY_GROUPS.indexOf(a.group) - CATEGORY_GROUPS.indexOf(b.group);
  if (byGroup !== 0) return byGroup;
  if ((a.label === null) !== (b.label === null)) return a.label === null ? 1 : -1;
  // '~' stands behind every detail.
  const [one, other] = [a.detail ?? '~', b.detail ?? '~'];
  if (one !== other) return one < other ? -1 : 1;
  return b.grants - a.grants || (a.key < b.key ? -1 : 1);
}
