import { clauseOf, without, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, type Param, type Question } from './question.ts';

/** Grants that a clause drops because they have no value at all, under all other clauses. 0 where the clause is not set. */
export interface LeftOut {
  readonly period: number;
  readonly amount: number;
  readonly from: number;
  readonly to: number;
}

type Clause = keyof LeftOut;

const noPlace = (side: 'NO' | 'RU') =>
  `NOT EXISTS (SELECT 1 FROM links l WHERE l.grant_id = g.id AND l.side = '${side}')`;
const IS_EMPTY: Readonly<Record<Clause, string>> = {
  period: 'g.year IS NULL',
  amount: 'g.amount_nok IS NULL',
  from: noPlace('NO'),
  to: noPlace('RU'),
};
const CLAUSES = Object.keys(IS_EMPTY) as readonly Clause[];

/** What a reader should know is missing: no grant is dropped without being told. */
export function askLeftOut(selection: Selection): Question<LeftOut> {
  const params: Param[] = [];
  const counts = CLAUSES.map((clause) => {
    if (!isSet(selection, clause)) return `0 AS "${clause}"`;
    const filter = buildFilter(without(selection, clause));
    params.push(...filter.params);
    return `(SELECT count(*) FROM grants g WHERE ${IS_EMPTY[clause]} AND ${filter.where}) AS "${clause}"`;
  });
  return {
    name: 'left-out',
    sql: `SELECT ${counts.join(', ')}`,
    params,
    decode: ([row = {}]) => ({
      period: number(row, 'period'),
      amount: number(row, 'amount'),
      from: number(row, 'from'),
      to: number(row, 'to'),
    }),
  };
}

/** A facet that only leaves values out keeps the grants without any. */
function isSet(selection: Selection, clause: Clause): boolean {
  if (clause === 'period' || clause === 'amount') return selection[clause] !== null;
  return clauseOf(selection, clause).include.length > 0;
}
