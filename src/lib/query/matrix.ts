import { without, type Selection } from '#lib/selection/selection.ts';
import type { Amounts } from './breakdowns.ts';
import { NO_VALUE } from './facet-counts.ts';
import { buildFilter } from './filter.ts';
import { number, text, type Param, type Question, type Row } from './question.ts';

/**
 * Grants by pair of a Norwegian and a Russian value. A grant with several values counts, with its whole
 * amount, once in each of its cells; `rows`, `columns` and `all` count every grant once, so they are not
 * the sums of the cells. NO_VALUE ("-") is the row or column of the grants without a value.
 */
export interface MatrixAnswer {
  /** Pairs with grants only. Sorted by row, then column. */
  readonly cells: readonly MatrixCell[];
  /** Sorted by value. Counties, regions and kinds without grants too; places only with grants. */
  readonly rows: readonly MatrixTotal[];
  readonly columns: readonly MatrixTotal[];
  readonly all: Amounts;
  /** Grants that have a value other than NO_VALUE. */
  readonly stated: { readonly row: number; readonly column: number; readonly both: number };
  /** Grants whose Russian end is shown less exactly than the source has it. */
  readonly generalised: number;
}

interface MatrixCell extends Amounts {
  readonly row: string;
  readonly column: string;
}

export interface MatrixTotal extends Amounts {
  readonly value: string;
}

/** Rows by county, or by the places as they are linked (a settlement, a municipality, or only a county). */
export type PlaceDetail = 'county' | 'place';

/** Kinds of applicants and partners that are counted as one: a row and a column of that key. */
interface KindGroup {
  readonly key: string;
  readonly applicantType: readonly string[];
  readonly partnerType: readonly string[];
}

/** Norwegian counties or places by Russian regions, under all clauses but those on both. */
export function askPlaceMatrix(
  selection: Selection,
  detail: PlaceDetail = 'county',
): Question<MatrixAnswer> {
  const others = without(without(selection, 'from'), 'to');
  const rows = valuesOfSide('NO', detail === 'county' ? 'p.region_id' : 'p.id');
  const columns = valuesOfSide('RU', 'p.region_id');
  const listed = (side: 'NO' | 'RU') =>
    `SELECT DISTINCT CAST(p.region_id AS VARCHAR) AS found FROM places p WHERE p.side = '${side}'`;
  return {
    name: `matrix-places-${detail}`,
    ...buildMatrixSql(others, {
      rows,
      columns,
      listedRows: detail === 'county' ? listed('NO') : NOTHING,
      listedColumns: listed('RU'),
    }),
    decode: (answer) => decodeMatrix(answer, [], []),
  };
}

/**
 * Kinds of applicants by kinds of partners, under all clauses but those on both. A grant whose values are
 * in no group counts under NO_VALUE; two values of one group are one.
 */
export function askKindMatrix(
  selection: Selection,
  groups: readonly KindGroup[],
): Question<MatrixAnswer> {
  const others = without(without(selection, 'applicantType'), 'partnerType');
  const applicant = caseOf('g.applicant_type', groups, 'applicantType');
  const partner = caseOf('t.partner_type', groups, 'partnerType');
  const keys = groups.map(({ key }) => key);
  return {
    name: 'matrix-kinds',
    ...buildMatrixSql(others, {
      rows: { sql: `SELECT g.id, ${applicant.sql} AS found FROM base g`, params: applicant.params },
      columns: {
        sql: `SELECT DISTINCT g.id, ${partner.sql} AS found
  FROM base g LEFT JOIN partners t ON t.grant_id = g.id`,
        params: partner.params,
      },
      listedRows: NOTHING,
      listedColumns: NOTHING,
    }),
    decode: (answer) => decodeMatrix(answer, keys, keys),
  };
}

interface Part {
  readonly sql: string;
  readonly params: readonly Param[];
}

interface Ends {
  /** SELECT of `id` and `found`, each pair once, at least one for every grant of `base g`. */
  readonly rows: Part;
  readonly columns: Part;
  /** SELECT of `found`: values that are there without grants too. */
  readonly listedRows: string;
  readonly listedColumns: string;
}

const NOTHING = 'SELECT NULL AS found WHERE FALSE';

/** Distinct: two places of one county are one county. As text, since '-' is none of an enumeration's values. */
function valuesOfSide(side: 'NO' | 'RU', value: string): Part {
  return {
    sql: `SELECT DISTINCT g.id, coalesce(v.found, '${NO_VALUE}') AS found FROM base g
  LEFT JOIN (SELECT l.grant_id, CAST(${value} AS VARCHAR) AS found
    FROM links l JOIN places p ON p.id = l.place_id WHERE l.side = '${side}') v ON v.grant_id = g.id`,
    params: [],
  };
}

function caseOf(
  column: string,
  groups: readonly KindGroup[],
  side: 'applicantType' | 'partnerType',
): Part {
  const used = groups.filter((group) => group[side].length > 0);
  if (used.length === 0) return { sql: `'${NO_VALUE}'`, params: [] };
  const cases = used.map(
    (group) => `WHEN ${column} IN (${group[side].map(() => '?').join(', ')}) THEN ?`,
  );
  return {
    sql: `CASE ${cases.join(' ')} ELSE '${NO_VALUE}' END`,
    params: used.flatMap((group) => [...group[side], group.key]),
  };
}

const AMOUNTS = `count(*) AS grants, count(g.amount_nok) AS with_amount,
  CAST(coalesce(sum(g.amount_nok), 0) AS DOUBLE) AS sum_nok`;

/** Rows of part, row_value, column_value and amounts; an end that a part is not about is empty. */
function buildMatrixSql(selection: Selection, ends: Ends): Part {
  const filter = buildFilter(selection);
  const stated = (end: string) => `${end} <> '${NO_VALUE}'`;
  const count = (part: string, condition: string) =>
    `SELECT '${part}', '', '', count(DISTINCT id), 0, 0 FROM pairs WHERE ${condition}`;
  return {
    sql: `
WITH base AS MATERIALIZED (SELECT g.id, g.applicant_type, g.amount_nok FROM grants g WHERE ${filter.where}),
row_values AS MATERIALIZED (${ends.rows.sql}),
column_values AS MATERIALIZED (${ends.columns.sql}),
pairs AS MATERIALIZED (
  SELECT r.id, r.found AS row_value, c.found AS column_value
  FROM row_values r JOIN column_values c ON c.id = r.id
)
SELECT 'cell' AS part, v.row_value, v.column_value, ${AMOUNTS}
FROM pairs v JOIN base g ON g.id = v.id GROUP BY v.row_value, v.column_value
UNION ALL SELECT 'row', v.found, '', ${AMOUNTS}
FROM row_values v JOIN base g ON g.id = v.id GROUP BY v.found
UNION ALL SELECT 'column', '', v.found, ${AMOUNTS}
FROM column_values v JOIN base g ON g.id = v.id GROUP BY v.found
UNION ALL SELECT 'row', found, '', 0, 0, 0 FROM (${ends.listedRows})
UNION ALL SELECT 'column', '', found, 0, 0, 0 FROM (${ends.listedColumns})
UNION ALL SELECT 'all', '', '', ${AMOUNTS} FROM base g
UNION ALL ${count('stated-row', stated('row_value'))}
UNION ALL ${count('stated-column', stated('column_value'))}
UNION ALL ${count('stated-both', `${stated('row_value')} AND ${stated('column_value')}`)}
UNION ALL SELECT 'generalised', '', '', count(*), 0, 0 FROM base g
WHERE EXISTS (SELECT 1 FROM links l WHERE l.grant_id = g.id AND l.side = 'RU' AND l.is_generalised)
ORDER BY part, row_value, column_value, grants`,
    params: [...filter.params, ...ends.rows.params, ...ends.columns.params],
  };
}

const NO_AMOUNTS: Amounts = { grants: 0, grantsWithAmount: 0, sumNok: 0 };

function decodeMatrix(
  answer: readonly Row[],
  rowKeys: readonly string[],
  columnKeys: readonly string[],
): MatrixAnswer {
  const of = (part: string) => answer.filter((row) => text(row, 'part') === part);
  const one = (part: string) => decodeAmounts(of(part)[0] ?? {});
  const totals = (part: string, column: string, keys: readonly string[]) => {
    const found = new Map<string, Amounts>(keys.map((key) => [key, NO_AMOUNTS]));
    // A value that is listed and found is there twice; what is found comes last.
    for (const row of of(part)) found.set(text(row, column), decodeAmounts(row));
    return [...found].map(([value, amounts]) => ({ value, ...amounts }));
  };
  return {
    cells: of('cell').map((row) => ({
      row: text(row, 'row_value'),
      column: text(row, 'column_value'),
      ...decodeAmounts(row),
    })),
    rows: totals('row', 'row_value', rowKeys),
    columns: totals('column', 'column_value', columnKeys),
    all: one('all'),
    stated: {
      row: one('stated-row').grants,
      column: one('stated-column').grants,
      both: one('stated-both').grants,
    },
    generalised: one('generalised').grants,
  };
}

function decodeAmounts(row: Row): Amounts {
  return {
    grants: number(row, 'grants'),
    grantsWithAmount: number(row, 'with_amount'),
    sumNok: number(row, 'sum_nok'),
  };
}
