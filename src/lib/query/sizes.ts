import { TITLE_STATES, isOneOf } from '#lib/archive/taxonomy.ts';
import { without, type Selection } from '#lib/selection/selection.ts';
import type { Ask } from './answers.ts';
import { buildFilter } from './filter.ts';
import type { GrantRow } from './grant-list.ts';
import {
  flag,
  number,
  numberOrNull,
  text,
  textOrNull,
  type Param,
  type Question,
} from './question.ts';
import { BIN_VALUES, cutClasses, fillBins, type SizeBin } from './size-bins.ts';

/** Kroner of the year of the grant, kroner of the manifest's base year, or euros of the year's rate. */
export type Measure = 'nominal' | 'constant' | 'euro';

/** Amounts of one measure; quartiles by linear interpolation. */
export interface Spread {
  readonly min: number;
  readonly q1: number;
  readonly median: number;
  readonly q3: number;
  readonly max: number;
}

interface SizeSummary {
  readonly grants: number;
  /** Of these: grants that have an amount in this measure. */
  readonly withAmount: number;
  /** Of all amounts. */
  readonly sum: number;
  /** null where there is no amount. */
  readonly spread: Spread | null;
  /** How many grants the largest tenth is (rounded up), and their sum. */
  readonly tenth: { readonly grants: number; readonly sum: number };
  /** Norwegian applicants that are named and have an amount; their sum, and that of the ten with the most. */
  readonly applicants: { readonly count: number; readonly sum: number; readonly topSum: number };
}

/** A grant as a list shows it; `amount` in the question's measure. */
export interface LargeGrant extends Pick<
  GrantRow,
  | 'id'
  | 'title'
  | 'titleLanguage'
  | 'titleState'
  | 'year'
  | 'applicant'
  | 'isApplicantHeldBack'
  | 'applicantType'
> {
  readonly amount: number;
}

export interface Sizes extends SizeSummary {
  readonly measure: Measure;
  readonly bins: readonly SizeBin[];
  /** See `cutClasses`. */
  readonly classes: readonly SizeBin[];
  /** At most ten, largest first, then by id. */
  readonly largest: readonly LargeGrant[];
}

/** Sizes of the grants under all clauses but the amount. */
export async function askSizes(ask: Ask, selection: Selection, measure: Measure): Promise<Sizes> {
  const [summary, bins, largest] = await Promise.all([
    ask(askSizeSummary(selection, measure)),
    ask(askSizeBins(selection, measure)),
    ask(askLargestGrants(selection, measure)),
  ]);
  const classes = summary.spread ? cutClasses(bins, summary.spread) : [];
  return { ...summary, measure, bins, classes, largest };
}

/** How the amounts spread, and how they gather on few grants and applicants. */
export function askSizeSummary(selection: Selection, measure: Measure): Question<SizeSummary> {
  const { sql, params } = measured(selection, measure);
  return {
    name: `size-summary-${measure}`,
    sql: `${sql},
ranked AS (
  SELECT ore, row_number() OVER (ORDER BY ore DESC) AS place, count(*) OVER () AS n FROM stated
),
by_applicant AS (
  SELECT sum(ore) AS ore, row_number() OVER (ORDER BY sum(ore) DESC) AS place FROM stated
  WHERE applicant IS NOT NULL AND is_applicant_held_back IS NOT TRUE AND applicant_type <> 'private_person'
  GROUP BY applicant
)
SELECT
  (SELECT count(*) FROM measured) AS "grants",
  count(*) AS "withAmount",
  ${sumOf('ore')} AS "sum",
  min(amount) AS "min", quantile_cont(amount, 0.25) AS "q1", median(amount) AS "median",
  quantile_cont(amount, 0.75) AS "q3", max(amount) AS "max",
  (SELECT count(*) FROM ranked WHERE (place - 1) * 10 < n) AS "tenthGrants",
  (SELECT ${sumOf('ore')} FROM ranked WHERE (place - 1) * 10 < n) AS "tenthSum",
  (SELECT count(*) FROM by_applicant) AS "applicants",
  (SELECT ${sumOf('ore')} FROM by_applicant) AS "applicantsSum",
  (SELECT ${sumOf('ore')} FROM by_applicant WHERE place <= 10) AS "topSum"
FROM stated`,
    params,
    decode: ([row = {}]) => ({
      grants: number(row, 'grants'),
      withAmount: number(row, 'withAmount'),
      sum: number(row, 'sum'),
      spread:
        number(row, 'withAmount') === 0
          ? null
          : {
              min: number(row, 'min'),
              q1: number(row, 'q1'),
              median: number(row, 'median'),
              q3: number(row, 'q3'),
              max: number(row, 'max'),
            },
      tenth: { grants: number(row, 'tenthGrants'), sum: number(row, 'tenthSum') },
      applicants: {
        count: number(row, 'applicants'),
        sum: number(row, 'applicantsSum'),
        topSum: number(row, 'topSum'),
      },
    }),
  };
}

/** Grants by size, see `fillBins`; none where no amount is stated. */
export function askSizeBins(selection: Selection, measure: Measure): Question<readonly SizeBin[]> {
  const { sql, params } = measured(selection, measure);
  return {
    name: `size-bins-${measure}`,
    sql: `${sql}
SELECT b.lower_bound, count(*) AS grants, ${sumOf('s.ore')} AS total
FROM stated s JOIN (VALUES ${BIN_VALUES}) AS b(lower_bound, upper_bound)
  ON s.amount >= b.lower_bound AND s.amount < b.upper_bound
GROUP BY b.lower_bound ORDER BY b.lower_bound`,
    params,
    decode: (rows) =>
      fillBins(
        rows.map((row) => ({
          from: number(row, 'lower_bound'),
          grants: number(row, 'grants'),
          sum: number(row, 'total'),
        })),
      ),
  };
}

export function askLargestGrants(
  selection: Selection,
  measure: Measure,
): Question<readonly LargeGrant[]> {
  const { sql, params } = measured(selection, measure);
  return {
    name: `largest-grants-${measure}`,
    sql: `${sql}
SELECT id, title, title_language, title_state, year, applicant, is_applicant_held_back, applicant_type, amount
FROM stated ORDER BY amount DESC, id LIMIT 10`,
    params,
    decode: (rows) =>
      rows.map((row) => {
        const titleState = text(row, 'title_state');
        if (!isOneOf(TITLE_STATES, titleState)) throw new TypeError(`title_state: ${titleState}`);
        return {
          id: text(row, 'id'),
          title: textOrNull(row, 'title'),
          titleLanguage: text(row, 'title_language'),
          titleState,
          year: numberOrNull(row, 'year'),
          applicant: textOrNull(row, 'applicant'),
          isApplicantHeldBack: flag(row, 'is_applicant_held_back'),
          applicantType: text(row, 'applicant_type'),
          amount: number(row, 'amount'),
        };
      }),
  };
}

const COLUMNS: Readonly<Record<Measure, string>> = {
  nominal: 'amount_nok',
  constant: 'amount_constant_nok',
  euro: 'amount_eur',
};

/** `measured`: the grants with their `amount`; `stated`: those that have one, in whole øre or cents too. */
function measured(
  selection: Selection,
  measure: Measure,
): { readonly sql: string; readonly params: readonly Param[] } {
  const filter = buildFilter(without(selection, 'amount'));
  return {
    sql: `WITH measured AS (
  SELECT g.*, CAST(g.${COLUMNS[measure]} AS DOUBLE) AS amount FROM grants g WHERE ${filter.where}
),
stated AS (SELECT *, CAST(round(amount * 100) AS BIGINT) AS ore FROM measured WHERE amount IS NOT NULL)`,
    params: filter.params,
  };
}

/** Whole numbers add up to the same in any order, and so in both engines. */
function sumOf(column: string): string {
  return `CAST(coalesce(sum(${column}), 0) AS DOUBLE) / 100`;
}
