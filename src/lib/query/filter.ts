import type { Selection } from '#lib/selection/selection.ts';
import type { Param } from './question.ts';

/** A condition on `grants g`, ready to stand behind WHERE, and the values of its question marks. */
export interface Filter {
  readonly where: string;
  readonly params: readonly Param[];
}

/** Values are always bound; only our own text is in the SQL. */
export function buildFilter(selection: Selection): Filter {
  const conditions: string[] = [];
  const params: Param[] = [];
  if (selection.period) {
    conditions.push('g.year BETWEEN ? AND ?');
    params.push(selection.period.from, selection.period.to);
  }
  if (selection.categories.length > 0) {
    conditions.push(`g.category_group IN (${selection.categories.map(() => '?').join(', ')})`);
    params.push(...selection.categories);
  }
  return { where: conditions.length > 0 ? conditions.join(' AND ') : 'TRUE', params };
}
