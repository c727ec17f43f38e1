import { CATEGORY_DETAILS, CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import type {
  CategoryBreakdown,
  CategoryDetail,
  DetailAmounts,
} from '#lib/query/category-details.ts';
import type { Amounts } from '#lib/query/breakdowns.ts';
import type { ChartContext } from '../chart.ts';
import { FEWEST, toPoints } from '../crosswalk/changes.ts';
import { signed } from '../crosswalk/words.ts';
import { shareOf } from './spec.ts';

/** A group, or what a group unfolds into. */
export interface BreakdownRow extends Amounts {
  readonly key: string;
  readonly group: CategoryGroup;
  /** null: the group itself, or its grants that no source divides further. */
  readonly detail: CategoryDetail | null;
  readonly isGroup: boolean;
  /** Part of the grants with a category, 0 to 1; null for those without one, which are no part of them. */
  readonly share: number | null;
  /** Change of `share` against the period before, in whole share points; null where it is not comparable. */
  readonly points: number | null;
}

/** Grants with a category: of these the rows are shares. */
export function countClassified(rows: readonly DetailAmounts[]): number {
  return addUp(rows.filter(({ group }) => group !== 'X')).grants;
}

/**
 * Groups in the order of the taxonomy with their details, those with grants now or in the period before.
 * A group of one detail does not unfold. Changes only where both periods have FEWEST grants with a
 * category: in fewer, one grant more moves a share by several points.
 */
export function listBreakdown({ rows, before }: CategoryBreakdown): readonly BreakdownRow[] {
  const now = countClassified(rows);
  const then = before ? countClassified(before.rows) : 0;
  const isComparable = now >= FEWEST && then >= FEWEST;

  const build = (
    group: CategoryGroup,
    detail: CategoryDetail | null,
    isGroup: boolean,
  ): readonly BreakdownRow[] => {
    const isOf = (row: DetailAmounts) => row.group === group && (isGroup || row.detail === detail);
    const own = addUp(rows.filter(isOf));
    const old = addUp((before?.rows ?? []).filter(isOf));
    if (own.grants === 0 && old.grants === 0) return [];
    const share = group === 'X' ? null : shareOf(own.grants, now);
    const points =
      share !== null && isComparable ? toPoints(share - shareOf(old.grants, then)) : null;
    const key = isGroup ? group : `${group}-${detail ?? 'undivided'}`;
    return [{ key, group, detail, isGroup, ...own, share, points }];
  };
  return CATEGORY_GROUPS.flatMap((group) => {
    const details = CATEGORY_DETAILS.filter((detail) => detail.startsWith(group));
    const unfolds = details.length > 1 ? [...details, null] : [];
    return [...build(group, null, true), ...unfolds.flatMap((one) => build(group, one, false))];
  });
}

/** Why no change is shown; null where it is. */
export function wordNoChange(
  { rows, before }: CategoryBreakdown,
  { m, f }: ChartContext,
): string | null {
  if (!before) return m.crosswalk.noPeriod;
  const [now, then] = [countClassified(rows), countClassified(before.rows)];
  if (now >= FEWEST && then >= FEWEST) return null;
  return m.crosswalk.tooFew(now, then, f.years(before.period.from, before.period.to));
}

export function nameBreakdown(
  { group, detail, isGroup }: BreakdownRow,
  { m }: ChartContext,
): string {
  if (isGroup) return m.groups[group];
  return detail === null ? m.crosswalk.undivided : m.facets.details[detail];
}

/** A dash where nothing can be said. */
export function wordPoints(points: number | null, context: ChartContext): string {
  return points === null ? '–' : signed(points, context);
}

function addUp(rows: readonly Amounts[]): Amounts {
  const sum = (of: (row: Amounts) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    grants: sum(({ grants }) => grants),
    grantsWithAmount: sum(({ grantsWithAmount }) => grantsWithAmount),
    sumNok: sum(({ sumNok }) => sumNok),
  };
}
