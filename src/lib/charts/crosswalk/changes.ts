import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { Column, Crosswalk } from './spec.ts';

/** Grants with a category that a period needs for its shares to be compared. */
export const FEWEST = 20;

/** How the share of a group changed, in share points, and through which grants; `own` + `relabelled` = `change`. */
export interface GroupChange {
  readonly group: CategoryGroup;
  readonly change: number;
  readonly own: number;
  /** Through grants whose label is not of their period's scheme, or that have none. */
  readonly relabelled: number;
}

export interface PeriodChange {
  readonly from: Column;
  readonly to: Column;
  readonly groups: readonly GroupChange[];
}

/**
 * How much of each change between two periods is relabelling.
 *
 * The share of a group in a period is its part of the period's grants with a category (X is none). Each
 * grant lies in that share in one of two ways: by a label of the period's own scheme (`own`), or by another
 * label or none (relabelled). The two parts add up to the share, so their differences between the periods
 * add up to its change. Compared are periods of known schemes that follow each other and have at least
 * FEWEST grants with a category; periods with fewer are passed over. Points are whole, `own` is what the
 * other two leave.
 */
export function measureChanges(crosswalk: Crosswalk): readonly PeriodChange[] {
  const comparable = crosswalk.columns
    .map((column, index) => ({ column, shares: sharesOf(crosswalk, index) }))
    .filter(({ column, shares }) => column.scheme && shares.classified >= FEWEST);
  return comparable.slice(1).flatMap(({ column: to, shares: after }, index) => {
    const before = comparable[index];
    if (!before) return [];
    const groups = CATEGORY_GROUPS.filter((group) => group !== 'X').map((group) => {
      const difference = (part: 'all' | 'relabelled') =>
        toPoints(after[part](group) - before.shares[part](group));
      const [change, relabelled] = [difference('all'), difference('relabelled')];
      return { group, change, relabelled, own: change - relabelled };
    });
    return [{ from: before.column, to, groups }];
  });
}

interface Shares {
  readonly classified: number;
  readonly all: (group: CategoryGroup) => number;
  readonly relabelled: (group: CategoryGroup) => number;
}

function sharesOf({ rows }: Crosswalk, index: number): Shares {
  const cells = rows.flatMap(({ group, cells: all }) => {
    const cell = all[index];
    return cell && group !== 'X' ? [{ group, ...cell }] : [];
  });
  const count = (some: typeof cells) => some.reduce((sum, { grants }) => sum + grants, 0);
  const classified = count(cells);
  const share = (some: typeof cells) => (classified > 0 ? count(some) / classified : 0);
  return {
    classified,
    all: (group) => share(cells.filter((cell) => cell.group === group)),
    relabelled: (group) =>
      share(cells.filter((cell) => cell.group === group && cell.standing !== 'own')),
  };
}

/** Whole share points; never -0. */
export function toPoints(difference: number): number {
  return Math.round(difference * 100) || 0;
}

/** Grants with a category in periods of known schemes, by how they came to it. */
export function countStandings({ columns, rows }: Crosswalk) {
  const counts = { own: 0, other: 0, none: 0 };
  for (const { group, cells } of rows) {
    if (group === 'X') continue;
    cells.forEach((cell, index) => {
      if (cell && cell.standing !== 'unknown' && columns[index]?.scheme)
        counts[cell.standing] += cell.grants;
    });
  }
  return counts;
}
