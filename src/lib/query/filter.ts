import { CATEGORY_GROUPS, isOneOf } from '#lib/archive/taxonomy.ts';
import { FACET_NAMES, NONE, type FacetName } from '#lib/selection/facets.ts';
import { clauseOf, type Selection } from '#lib/selection/selection.ts';
import { foldSearch, foldSql } from './fold-search.ts';
import type { Param } from './question.ts';

/** A condition on `grants g`, ready to stand behind WHERE, and the values of its question marks. */
export interface Filter {
  readonly where: string;
  readonly params: readonly Param[];
}

/** Values are always bound; only our own text is in the SQL. */
export function buildFilter(selection: Selection): Filter {
  const filters = [
    ...periodFilter(selection),
    ...amountFilter(selection),
    ...FACET_NAMES.flatMap((facet) => facetFilter(selection, facet)),
    ...searchFilter(selection),
  ];
  return {
    where: filters.length > 0 ? filters.map(({ where }) => where).join(' AND ') : 'TRUE',
    params: filters.flatMap(({ params }) => params),
  };
}

function periodFilter({ period }: Selection): readonly Filter[] {
  if (!period) return [];
  return [{ where: 'g.year BETWEEN ? AND ?', params: [period.from, period.to] }];
}

function amountFilter({ amount }: Selection): readonly Filter[] {
  if (!amount) return [];
  return [
    ...(amount.from === null ? [] : [{ where: 'g.amount_nok >= ?', params: [amount.from] }]),
    ...(amount.to === null ? [] : [{ where: 'g.amount_nok <= ?', params: [amount.to] }]),
  ];
}

function facetFilter(selection: Selection, facet: FacetName): readonly Filter[] {
  const { include, exclude } = clauseOf(selection, facet);
  const { has, hasNone } = MATCHES[facet];
  const anyOf = (values: readonly string[]): Filter => {
    const stated = values.filter((value) => value !== NONE);
    const matches = [
      ...(stated.length > 0 ? [has(stated)] : []),
      ...(values.includes(NONE) ? [{ where: hasNone, params: [] }] : []),
    ];
    return {
      where: `(${matches.map(({ where }) => where).join(' OR ')})`,
      params: matches.flatMap(({ params }) => params),
    };
  };
  const excluded = exclude.length > 0 ? anyOf(exclude) : null;
  return [
    ...(include.length > 0 ? [anyOf(include)] : []),
    // What has no value is not what is excluded.
    ...(excluded ? [{ ...excluded, where: `NOT coalesce(${excluded.where}, FALSE)` }] : []),
  ];
}

interface Match {
  /** Grants that have one of the values. */
  readonly has: (values: readonly string[]) => Filter;
  /** Grants that have no value. */
  readonly hasNone: string;
}

const marks = (values: readonly string[]) => values.map(() => '?').join(', ');

function column(name: string): Match {
  return {
    has: (values) => ({ where: `g.${name} IN (${marks(values)})`, params: values }),
    hasNone: `g.${name} IS NULL`,
  };
}

/** A row of another table that belongs to the grant. */
function related(from: string, condition: (values: readonly string[]) => Filter): Match {
  return {
    has: (values) => {
      const { where, params } = condition(values);
      return { where: `EXISTS (SELECT 1 ${from} AND ${where})`, params };
    },
    hasNone: `NOT EXISTS (SELECT 1 ${from})`,
  };
}

const linksOf = (side: 'NO' | 'RU') =>
  `FROM links l JOIN places p ON p.id = l.place_id WHERE l.grant_id = g.id AND l.side = '${side}'`;
/** A county or region holds its places: the region of a region is the region itself. */
const atPlace = (values: readonly string[]): Filter => ({
  where: `(l.place_id IN (${marks(values)}) OR p.region_id IN (${marks(values)}))`,
  params: [...values, ...values],
});
const ofPrecision = (values: readonly string[]): Filter => ({
  where: `p.precision IN (${marks(values)})`,
  params: values,
});

const MATCHES: Readonly<Record<FacetName, Match>> = {
  category: {
    has: (values) => {
      const groups = values.filter((value) => isOneOf(CATEGORY_GROUPS, value));
      const details = values.filter((value) => !isOneOf(CATEGORY_GROUPS, value));
      const parts = [
        ...(groups.length > 0 ? [`g.category_group IN (${marks(groups)})`] : []),
        ...(details.length > 0 ? [`g.category_detail IN (${marks(details)})`] : []),
      ];
      return { where: `(${parts.join(' OR ')})`, params: [...groups, ...details] };
    },
    hasNone: 'FALSE',
  },
  programme: column('programme'),
  applicantType: column('applicant_type'),
  applicant: column('applicant'),
  from: related(linksOf('NO'), atPlace),
  to: related(linksOf('RU'), atPlace),
  partnerType: related('FROM partners t WHERE t.grant_id = g.id', (values) => ({
    where: `t.partner_type IN (${marks(values)})`,
    params: values,
  })),
  flag: {
    has: (values) => ({
      where: `(${[
        'FALSE',
        ...(values.includes('youth') ? ['g.is_youth'] : []),
        ...(values.includes('indigenous') ? ['g.is_indigenous'] : []),
      ].join(' OR ')})`,
      params: [],
    }),
    hasNone: 'NOT coalesce(g.is_youth OR g.is_indigenous, FALSE)',
  },
  fromPrecision: related(linksOf('NO'), ofPrecision),
  toPrecision: related(linksOf('RU'), ofPrecision),
};

const OWN_WORDS = foldSql("concat_ws(' ', g.title, g.applicant)");
const PLACE_WORDS = foldSql(
  "concat_ws(' ', p.name_nb, p.name_nn, p.name_en, p.name_ru, p.name_se)",
);
/** Places are searched once for all grants: gathering the names of each grant's places took most of the time. */
const WORD = `(contains(${OWN_WORDS}, ?) OR g.id IN (
  SELECT l.grant_id FROM links l JOIN places p ON p.id = l.place_id WHERE contains(${PLACE_WORDS}, ?)))`;

/** Every word must be in the grant's title or applicant, or in the name of one of its places. */
function searchFilter({ search }: Selection): readonly Filter[] {
  const words = [...new Set(foldSearch(search).split(' ').filter(Boolean))];
  const isInAnother = (word: string) =>
    words.some((other) => other !== word && other.includes(word));
  return words
    .filter((word) => !isInAnother(word))
    .map((word) => ({ where: WORD, params: [word, word] }));
}
