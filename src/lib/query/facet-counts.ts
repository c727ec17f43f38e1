import { APPLICANT_TYPES, PARTNER_TYPES, PROGRAMMES } from '#lib/archive/taxonomy.ts';
import { FACETS, NONE } from '#lib/selection/facets.ts';
import { without, type Selection } from '#lib/selection/selection.ts';
import type { Amounts } from './breakdowns.ts';
import { buildFilter } from './filter.ts';
import { number, text, type Question } from './question.ts';

/** The facets whose values are few enough to be counted one by one. `from` and `to` by county and region. */
export const COUNTED_FACETS = [
  'applicantType',
  'partnerType',
  'from',
  'to',
  'programme',
  'flag',
] as const;
/** Under which the grants without a value are counted. */
export const NO_VALUE: string = NONE;
export type CountedFacet = (typeof COUNTED_FACETS)[number];

/** A grant with several values counts, with its whole amount, under each: only some facets add up. */
export interface FacetCount extends Amounts {
  /** As it stands in a clause; NO_VALUE ("-") for the grants without a value. */
  readonly value: string;
}

/**
 * Grants by value, under all clauses but the facet's own. Values without grants included; in the order
 * of the taxonomy (counties and regions by id), NONE last where the facet has it.
 */
export function askFacetCounts(
  selection: Selection,
  facet: CountedFacet,
): Question<readonly FacetCount[]> {
  const filter = buildFilter(without(selection, facet));
  const { from, value } = matchValues(facet, 'grants');
  return {
    name: `facet-counts-${facet}`,
    sql: `SELECT CAST(${value} AS VARCHAR) AS facet_value, count(*) AS grants,
  count(g.amount_nok) AS with_amount, CAST(coalesce(sum(g.amount_nok), 0) AS DOUBLE) AS sum_nok
FROM ${from} WHERE ${filter.where} GROUP BY ${value}
UNION ALL SELECT facet_value, 0, 0, 0 FROM (${listRegions(facet)})`,
    params: filter.params,
    decode: (rows) => {
      const found = new Map<string, FacetCount>();
      for (const row of rows) {
        const value = text(row, 'facet_value');
        const count = {
          value,
          grants: number(row, 'grants'),
          grantsWithAmount: number(row, 'with_amount'),
          sumNok: number(row, 'sum_nok'),
        };
        if (count.grants > 0 || !found.has(value)) found.set(value, count);
      }
      return listValues(facet, found.keys()).map(
        (value) => found.get(value) ?? { value, grants: 0, grantsWithAmount: 0, sumNok: 0 },
      );
    },
  };
}

/** The values to show, given those that the archive has: the vocabulary first, then what it does not know. */
export function listValues(facet: CountedFacet, found: Iterable<string>): readonly string[] {
  const rest = [...found].filter((value) => value !== NONE).sort();
  const none = FACETS[facet].hasNone ? [NONE] : [];
  return [...new Set([...(VOCABULARIES[facet] ?? []), ...rest, ...none])];
}

/** Only the archive knows which counties and regions there are. */
const VOCABULARIES: Readonly<Partial<Record<CountedFacet, readonly string[]>>> = {
  applicantType: APPLICANT_TYPES,
  partnerType: PARTNER_TYPES,
  programme: PROGRAMMES,
  flag: ['youth', 'indigenous'],
};

/** Counties or regions as rows of `facet_value`; no row for the other facets. */
function listRegions(facet: CountedFacet): string {
  const side = facet === 'from' ? "'NO'" : facet === 'to' ? "'RU'" : 'NULL';
  return `SELECT DISTINCT CAST(p.region_id AS VARCHAR) AS facet_value FROM places p WHERE p.side = ${side}`;
}

interface Matched {
  /** What stands behind FROM: one row for each grant `g` and each of its values. */
  readonly from: string;
  readonly value: string;
}

/** @param source Name of a table with the columns of `grants`. Our own text, never a reader's. */
export function matchValues(facet: CountedFacet, source: string): Matched {
  switch (facet) {
    case 'applicantType':
      return { from: `${source} g`, value: 'g.applicant_type' };
    case 'programme':
      return { from: `${source} g`, value: 'g.programme' };
    case 'partnerType':
      return joined(source, 'SELECT DISTINCT grant_id, partner_type AS found FROM partners');
    case 'from':
      return joined(source, regionsOf('NO'));
    case 'to':
      return joined(source, regionsOf('RU'));
    case 'flag':
      return {
        from: `${source} g JOIN (VALUES ('youth'), ('indigenous'), ('${NONE}')) AS v(flag)
  ON CASE v.flag WHEN 'youth' THEN g.is_youth WHEN 'indigenous' THEN g.is_indigenous
    ELSE NOT (g.is_youth OR g.is_indigenous) END`,
        value: 'v.flag',
      };
  }
}

function joined(source: string, values: string): Matched {
  return {
    from: `${source} g LEFT JOIN (${values}) v ON v.grant_id = g.id`,
    value: `CASE WHEN v.grant_id IS NULL THEN '${NONE}' ELSE v.found END`,
  };
}

/** Distinct: two places of one county are one county. */
function regionsOf(side: 'NO' | 'RU'): string {
  return `SELECT DISTINCT l.grant_id, p.region_id AS found
  FROM links l JOIN places p ON p.id = l.place_id WHERE l.side = '${side}'`;
}
