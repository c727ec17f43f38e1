import { listClauses, without, type ClauseName, type Selection } from '#lib/selection/selection.ts';
import { COUNTED_FACETS, matchValues, type CountedFacet } from './facet-counts.ts';
import { buildFilter, type Filter } from './filter.ts';
import type { Param } from './question.ts';

/**
 * The views of the page and the keys of their cells. `ends`: a digit, the sum of 1 (has a Norwegian
 * place), 2 (has a Russian place), 4 (a place is generalised). `category`: the group. `places`: id and
 * side, one space between. `flows`: ids of the Norwegian and the Russian place, one space between. The
 * facets: values as in a clause.
 */
export const CUBE_VIEWS = ['ends', 'category', ...COUNTED_FACETS, 'places', 'flows'] as const;
/** Kinds of partner under all clauses, asked only where there is a clause on them. */
export const PARTNERS = 'partners';
export type CubeView = (typeof CUBE_VIEWS)[number];

/** Clauses that some view leaves out, because it is where they are chosen. */
const OWN_CLAUSES: readonly ClauseName[] = ['category', ...COUNTED_FACETS];

/**
 * Rows of view, cell, year, grants, with_amount, amount; sorted by view, cell, year (none last). The
 * costly clauses (search above all) are tried once, and grants under all clauses are found once.
 */
export function buildCubeSql(selection: Selection): {
  readonly sql: string;
  readonly params: readonly Param[];
} {
  const anyYear = without(selection, 'period');
  const common = buildFilter(OWN_CLAUSES.reduce(without, anyYear));
  const own = keepOnly(anyYear, OWN_CLAUSES);
  const chosen = buildFilter(own);
  /** The grants that a view is about, without its own clause. */
  const sourceOf = (clause: ClauseName): Source =>
    listClauses(own).includes(clause)
      ? { table: 'base', filter: buildFilter(without(own, clause)) }
      : CHOSEN;
  const parts = [
    ...FIXED_PARTS,
    countCategories(sourceOf('category')),
    ...COUNTED_FACETS.map((facet) => countFacet(facet, facet, sourceOf(facet))),
    ...(own.facets.partnerType ? [countFacet(PARTNERS, 'partnerType', CHOSEN)] : []),
  ];
  return {
    sql: `
WITH base AS MATERIALIZED (
  SELECT g.id, g.year, g.category_group, g.category_detail, g.programme, g.applicant_type,
    g.is_youth, g.is_indigenous, g.amount_nok, row_number() OVER () AS n
  FROM grants g WHERE ${common.where}
),
chosen AS MATERIALIZED (SELECT g.* FROM base g WHERE ${chosen.where}),
ends AS MATERIALIZED (
  SELECT g.n, g.year, l.side, l.place_id, coalesce(sum(l.amount_ore), 0) AS ore,
    bool_or(l.is_generalised) AS is_generalised
  FROM chosen g JOIN links l ON l.grant_id = g.id GROUP BY g.n, g.year, l.side, l.place_id
)
${parts.map(({ where }) => where).join('\nUNION ALL\n')}
ORDER BY view, cell, year NULLS LAST`,
    params: [...common.params, ...chosen.params, ...parts.flatMap(({ params }) => params)],
  };
}

interface Source {
  readonly table: 'base' | 'chosen';
  readonly filter: Filter;
}

const CHOSEN: Source = { table: 'chosen', filter: { where: 'TRUE', params: [] } };

const AMOUNTS = `count(*) AS grants, count(g.amount_nok) AS with_amount,
  CAST(coalesce(sum(g.amount_nok), 0) AS DOUBLE) AS amount`;

/** What needs all clauses. One row of `ends` is one grant at one place, so that rows are grants. */
const FIXED_PARTS: readonly Filter[] = [
  `SELECT 'ends' AS view, CAST(coalesce(s.bits, 0) AS VARCHAR) AS cell, g.year, ${AMOUNTS}
FROM chosen g LEFT JOIN (
  SELECT n, bool_or(side = 'NO')::INTEGER + 2 * bool_or(side = 'RU')::INTEGER
    + 4 * coalesce(bool_or(is_generalised), FALSE)::INTEGER AS bits
  FROM ends GROUP BY n
) s ON s.n = g.n GROUP BY g.year, s.bits`,
  `SELECT 'places', e.place_id || ' ' || e.side, e.year, count(*), 0, CAST(sum(e.ore) AS DOUBLE)
FROM ends e GROUP BY e.year, e.place_id, e.side`,
  `SELECT 'flows', n.place_id || ' ' || r.place_id, n.year, count(*), 0, CAST(0 AS DOUBLE)
FROM ends n JOIN ends r ON r.n = n.n WHERE n.side = 'NO' AND r.side = 'RU'
GROUP BY n.year, n.place_id, r.place_id`,
  // The regions without a grant, which the reader may choose all the same.
  `SELECT DISTINCT CASE WHEN p.side = 'NO' THEN 'from' ELSE 'to' END, CAST(p.region_id AS VARCHAR), NULL, 0, 0, CAST(0 AS DOUBLE)
FROM places p`,
].map((where) => ({ where, params: [] }));

function countCategories({ table, filter }: Source): Filter {
  return {
    where: `SELECT 'category', CAST(g.category_group AS VARCHAR), g.year, ${AMOUNTS}
FROM ${table} g WHERE ${filter.where} GROUP BY g.year, g.category_group`,
    params: filter.params,
  };
}

function countFacet(view: string, facet: CountedFacet, { table, filter }: Source): Filter {
  const { from, value } = matchValues(facet, table);
  return {
    where: `SELECT '${view}', CAST(${value} AS VARCHAR), g.year, ${AMOUNTS}
FROM ${from} WHERE ${filter.where} GROUP BY g.year, ${value}`,
    params: filter.params,
  };
}

function keepOnly(selection: Selection, clauses: readonly ClauseName[]): Selection {
  const others = listClauses(selection).filter((clause) => !clauses.includes(clause));
  return others.reduce(without, selection);
}
