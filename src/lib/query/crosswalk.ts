import { CATEGORY_GROUPS, isOneOf, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import { without, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, numberOrNull, text, textOrNull, type Question } from './question.ts';

/** Grants of one year under one label of the sources, and where that label lies today. */
export interface LabelYear {
  /** As the source writes it; null: no label in the source. */
  readonly label: string | null;
  readonly group: CategoryGroup;
  readonly detail: string | null;
  /** null: not known. */
  readonly year: number | null;
  readonly grants: number;
}

/** By label, today's category and year, under all clauses but category and period, which are the two axes. */
export function askCrosswalk(selection: Selection): Question<readonly LabelYear[]> {
  const filter = buildFilter(without(without(selection, 'category'), 'period'));
  return {
    name: 'crosswalk',
    sql: `SELECT g.category_source AS label, g.category_group, g.category_detail, g.year, count(*) AS grants
FROM grants g WHERE ${filter.where}
GROUP BY ALL ORDER BY g.category_group, g.category_detail NULLS LAST, label NULLS LAST, g.year NULLS LAST`,
    params: filter.params,
    decode: (rows) =>
      rows.map((row) => {
        const group = text(row, 'category_group');
        if (!isOneOf(CATEGORY_GROUPS, group)) throw new TypeError(`category_group: ${group}`);
        return {
          label: textOrNull(row, 'label'),
          group,
          detail: textOrNull(row, 'category_detail'),
          year: numberOrNull(row, 'year'),
          grants: number(row, 'grants'),
        };
      }),
  };
}
