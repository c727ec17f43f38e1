import { CATEGORY_GROUPS, isOneOf, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import { without, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, numberOrNull, text, type Question, type Row } from './question.ts';

/** How many grants, how many of them state an amount, and nominal kroner of those. */
export interface Amounts {
  readonly grants: number;
  readonly grantsWithAmount: number;
  readonly sumNok: number;
}

export interface YearGroup extends Amounts {
  /** null: the grants without a year. */
  readonly year: number | null;
  readonly group: CategoryGroup;
  /** Kroner of the manifest's base year, and of how many grants: not every year's prices are known. */
  readonly grantsWithConstant: number;
  readonly sumConstant: number;
  /** The same in euros. */
  readonly grantsWithEuro: number;
  readonly sumEuro: number;
}

export interface GroupAmounts extends Amounts {
  readonly group: CategoryGroup;
}

export interface PartnerTypeCount {
  readonly partnerType: string;
  readonly grants: number;
}

const AMOUNTS = `count(*) AS grants, count(g.amount_nok) AS with_amount,
  CAST(coalesce(sum(g.amount_nok), 0) AS DOUBLE) AS sum_nok`;

/** Summed up in whole øre and cents: sums of fractions would depend on the order of the rows. */
const CONVERTED = [
  ['amount_constant_nok', 'constant'],
  ['amount_eur', 'euro'],
]
  .map(
    ([column, name]) => `count(g.${column}) AS with_${name},
  CAST(coalesce(sum(CAST(round(g.${column} * 100) AS BIGINT)), 0) AS DOUBLE) / 100 AS sum_${name}`,
  )
  .join(',\n  ');

/** By year and group, under all clauses but the period. Sorted by year (none last), then group. */
export function askYears(selection: Selection): Question<readonly YearGroup[]> {
  const filter = buildFilter(without(selection, 'period'));
  return {
    name: 'years',
    sql: `SELECT g.year, g.category_group, ${AMOUNTS},
  ${CONVERTED}
FROM grants g WHERE ${filter.where}
GROUP BY g.year, g.category_group ORDER BY g.year NULLS LAST, g.category_group`,
    params: filter.params,
    decode: (rows) =>
      rows.map((row) => ({
        year: numberOrNull(row, 'year'),
        group: decodeGroup(row),
        ...decodeAmounts(row),
        grantsWithConstant: number(row, 'with_constant'),
        sumConstant: number(row, 'sum_constant'),
        grantsWithEuro: number(row, 'with_euro'),
        sumEuro: number(row, 'sum_euro'),
      })),
  };
}

/** By group, under all clauses but the category. In the order of the taxonomy, groups without grants included. */
export function askCategories(selection: Selection): Question<readonly GroupAmounts[]> {
  const filter = buildFilter(without(selection, 'category'));
  return {
    name: 'categories',
    sql: `SELECT g.category_group, ${AMOUNTS} FROM grants g WHERE ${filter.where}
GROUP BY g.category_group ORDER BY g.category_group`,
    params: filter.params,
    decode: (rows) => {
      const found = new Map(rows.map((row) => [decodeGroup(row), decodeAmounts(row)]));
      const none: Amounts = { grants: 0, grantsWithAmount: 0, sumNok: 0 };
      return CATEGORY_GROUPS.map((group) => ({ group, ...(found.get(group) ?? none) }));
    },
  };
}

/** Kinds of Russian partner, most grants first. A grant with two kinds counts under both; `unknown` is a row too. */
export function askPartnerTypes(selection: Selection): Question<readonly PartnerTypeCount[]> {
  const filter = buildFilter(selection);
  return {
    name: 'partner-types',
    sql: `SELECT p.partner_type, count(DISTINCT g.id) AS grants
FROM grants g JOIN partners p ON p.grant_id = g.id WHERE ${filter.where}
GROUP BY p.partner_type ORDER BY grants DESC, p.partner_type`,
    params: filter.params,
    decode: (rows) =>
      rows.map((row) => ({
        partnerType: text(row, 'partner_type'),
        grants: number(row, 'grants'),
      })),
  };
}

function decodeAmounts(row: Row): Amounts {
  return {
    grants: number(row, 'grants'),
    grantsWithAmount: number(row, 'with_amount'),
    sumNok: number(row, 'sum_nok'),
  };
}

function decodeGroup(row: Row): CategoryGroup {
  const group = text(row, 'category_group');
  if (!isOneOf(CATEGORY_GROUPS, group)) throw new TypeError(`category_group: ${group}`);
  return group;
}
