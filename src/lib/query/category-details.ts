import {
  CATEGORY_DETAILS,
  CATEGORY_GROUPS,
  isOneOf,
  type CategoryGroup,
} from '#lib/archive/taxonomy.ts';
import { without, withPeriod, type Period, type Selection } from '#lib/selection/selection.ts';
import type { Ask } from './answers.ts';
import type { Amounts } from './breakdowns.ts';
import { buildFilter } from './filter.ts';
import { number, text, textOrNull, type Question } from './question.ts';

export type CategoryDetail = (typeof CATEGORY_DETAILS)[number];

export interface DetailAmounts extends Amounts {
  readonly group: CategoryGroup;
  /** null: the source's label says no more than the group. */
  readonly detail: CategoryDetail | null;
}

export interface CategoryBreakdown {
  /** Under the selection. */
  readonly period: Period | null;
  readonly rows: readonly DetailAmounts[];
  /** The same of the years before, see `previousPeriod`; null where there is nothing to compare with. */
  readonly before: { readonly period: Period; readonly rows: readonly DetailAmounts[] } | null;
}

/**
 * As many years as `period`, straight before it. null where no period is chosen, and where those years
 * begin before `years`, the years of the archive: half a period would compare unlike lengths.
 */
export function previousPeriod(period: Period | null, years: Period | null): Period | null {
  if (!period || !years) return null;
  const length = period.to - period.from + 1;
  const before = { from: period.from - length, to: period.from - 1 };
  return before.from >= years.from ? before : null;
}

/**
 * By group and detail, under all clauses but the category; nominal kroner. In the order of the taxonomy,
 * what is not divided further last in its group; only what has grants.
 */
export function askCategoryDetails(selection: Selection): Question<readonly DetailAmounts[]> {
  const filter = buildFilter(without(selection, 'category'));
  return {
    name: 'category-details',
    sql: `SELECT g.category_group, g.category_detail, count(*) AS grants, count(g.amount_nok) AS with_amount,
  CAST(coalesce(sum(g.amount_nok), 0) AS DOUBLE) AS sum_nok
FROM grants g WHERE ${filter.where}
GROUP BY g.category_group, g.category_detail ORDER BY g.category_group, g.category_detail NULLS LAST`,
    params: filter.params,
    decode: (rows) => {
      const found = rows.map((row): DetailAmounts => {
        const group = text(row, 'category_group');
        const detail = textOrNull(row, 'category_detail');
        if (!isOneOf(CATEGORY_GROUPS, group)) throw new TypeError(`category_group: ${group}`);
        if (detail !== null && !isOneOf(CATEGORY_DETAILS, detail))
          throw new TypeError(`category_detail: ${detail}`);
        return {
          group,
          detail,
          grants: number(row, 'grants'),
          grantsWithAmount: number(row, 'with_amount'),
          sumNok: number(row, 'sum_nok'),
        };
      });
      return CATEGORY_GROUPS.flatMap((group) => found.filter((row) => row.group === group));
    },
  };
}

/** The selection and the period before it. `years`: first and last year of the archive. */
export async function askBreakdown(
  ask: Ask,
  selection: Selection,
  years: Period | null,
): Promise<CategoryBreakdown> {
  const period = previousPeriod(selection.period, years);
  const [rows, before] = await Promise.all([
    ask(askCategoryDetails(selection)),
    period && ask(askCategoryDetails(withPeriod(selection, period))),
  ]);
  return { period: selection.period, rows, before: period && before && { period, rows: before } };
}
