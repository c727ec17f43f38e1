import { TABLE_NAMES } from '#lib/archive/tables.ts';
import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import { askApplicants } from '#lib/query/applicants.ts';
import { MATRIX_KINDS } from '#lib/charts/matrix/kinds.ts';
import { askCategories, askPartnerTypes, askYears } from '#lib/query/breakdowns.ts';
import { askCategoryDetails } from '#lib/query/category-details.ts';
import { askCoverage, askEvents, askPublishedKroner } from '#lib/query/context.ts';
import { askCrosswalk } from '#lib/query/crosswalk.ts';
import { askFlows, askPlaceCounts, askPlaces } from '#lib/query/geography.ts';
import { askGrants, PAGE_SIZE } from '#lib/query/grant-list.ts';
import { askYearCubes } from '#lib/query/cubes.ts';
import { askFacetCounts, COUNTED_FACETS } from '#lib/query/facet-counts.ts';
import { askLeftOut } from '#lib/query/left-out.ts';
import { askKindMatrix, askPlaceMatrix } from '#lib/query/matrix.ts';
import { askHeadline } from '#lib/query/headline.ts';
import { askReturning } from '#lib/query/returning.ts';
import { askLargestGrants, askSizeBins, askSizeSummary } from '#lib/query/sizes.ts';
import type { Param, Question } from '#lib/query/question.ts';
import {
  EVERYTHING,
  withAmount,
  withCategories,
  withFacet,
  withPeriod,
  withSearch,
  type Selection,
} from '#lib/selection/selection.ts';

function select(from: number | null, to: number | null, groups: readonly CategoryGroup[]) {
  const period = from === null || to === null ? null : { from, to };
  return withCategories(withPeriod(EVERYTHING, period), groups);
}

export const SELECTIONS: Readonly<Record<string, Selection>> = {
  everything: EVERYTHING,
  'a period': select(2013, 2019, []),
  'one year': select(2010, 2010, []),
  categories: select(null, null, ['A', 'D']),
  'not classified': select(null, null, ['X']),
  both: select(2015, 2021, ['B', 'C', 'E']),
  'a year without grants': select(2008, 2008, []),
  'no year at all': select(2098, 2099, ['E']),
  'a region, without a category': withFacet(
    withFacet(EVERYTHING, 'to', { include: ['ru-region-murmansk'], exclude: [] }),
    'category',
    { include: [], exclude: ['D', 'A1'] },
  ),
  'not stated': withFacet(EVERYTHING, 'from', { include: ['-', 'no-kirkenes'], exclude: [] }),
  'kinds and flags': withFacet(
    withFacet(EVERYTHING, 'partnerType', { include: ['school', 'museum'], exclude: ['-'] }),
    'flag',
    { include: ['youth'], exclude: [] },
  ),
  'an amount and words': withSearch(
    withAmount(EVERYTHING, { from: 50_000, to: null }),
    'kor TROMSØ',
  ),
};

/** Every question that the page asks, under a name for the report. */
export function listQuestions(): readonly (readonly [name: string, Question<unknown>])[] {
  const named = Object.entries(SELECTIONS).flatMap(([name, selection]) =>
    [
      askHeadline(selection),
      askYears(selection),
      askCategories(selection),
      askCategoryDetails(selection),
      askCrosswalk(selection),
      askPartnerTypes(selection),
      askPlaceCounts(selection),
      askFlows(selection),
      ...COUNTED_FACETS.map((facet) => askFacetCounts(selection, facet)),
      askYearCubes(selection),
      askLeftOut(selection),
      askReturning(selection),
      ...(['nominal', 'constant', 'euro'] as const).flatMap((measure) => [
        askSizeSummary(selection, measure),
        askSizeBins(selection, measure),
        askLargestGrants(selection, measure),
      ]),
      askApplicants(selection, 'kommune', 8),
      askPlaceMatrix(selection),
      askPlaceMatrix(selection, 'place'),
      askKindMatrix(selection, MATRIX_KINDS),
      askGrants(selection, 0),
      askGrants(selection, 3),
    ].map(
      (question: Question<unknown>) =>
        [`${question.name}${isFourthPage(question) ? ', page 4' : ''}: ${name}`, question] as const,
    ),
  );
  const fixed = [askPlaces(), askCoverage(), askPublishedKroner(), askEvents()].map(
    (question: Question<unknown>) => [question.name, question] as const,
  );
  return [...named, ...fixed];
}

/** The list is asked for twice: its first page and its fourth. */
function isFourthPage({ name, params }: Question<unknown>): boolean {
  return name === 'grants' && params.at(-1) === 3 * PAGE_SIZE;
}

interface Probe {
  readonly sql: string;
  readonly params: readonly Param[];
}

/** What no question of the page shows: every row of every table, and every kind of value and parameter. */
export const PROBES: Readonly<Record<string, Probe>> = {
  ...Object.fromEntries(
    TABLE_NAMES.map((name) => [name, { sql: `SELECT * FROM ${name} ORDER BY ALL`, params: [] }]),
  ),
  'whole numbers': {
    sql: 'SELECT 1::TINYINT AS a, -2::BIGINT AS b, 3::HUGEINT AS c, 4::UBIGINT AS d, sum(5) AS e',
    params: [],
  },
  decimals: {
    sql: 'SELECT 1.25 AS a, -0.01::DECIMAL(4, 2) AS b, 88284600.5::DECIMAL(38, 3) AS c, avg(2) AS d',
    params: [],
  },
  dates: {
    sql: "SELECT DATE '2024-02-29' AS a, DATE '1969-12-31' AS b, NULL::DATE AS c",
    params: [],
  },
  'null, true and text': {
    sql: "SELECT NULL AS a, true AS b, 'Čáhcesuolu – Мурманск' AS c, '' AS d, NULL::VARCHAR AS e",
    params: [],
  },
  parameters: {
    sql: "SELECT ? AS a, ? AS b, ? AS c, ? AS d, '?' AS e, ? || '?' AS f FROM range(5) LIMIT ?",
    params: ["x'); DROP TABLE grants; --", 2013, true, null, 'why', 2],
  },
  'types of parameters': {
    sql: 'SELECT typeof(?) AS a, typeof(?) AS b, typeof(?) AS c, typeof(?) AS d, typeof(?) AS e',
    params: [2013, -3_000_000_000, 0.5, 'x', false],
  },
  'two columns of one name': { sql: 'SELECT 1 AS a, 2 AS a FROM range(3)', params: [] },
  'no rows': { sql: 'SELECT id, year, is_youth FROM grants WHERE year = ?', params: [1066] },
  'many rows': {
    sql: 'SELECT range AS n, range % 7 = 0 AS b FROM range(?) ORDER BY n',
    params: [9000],
  },
};

/** What both engines refuse, because it has no plain form or not the same one. */
export const REFUSED: readonly string[] = [
  "SELECT TIMESTAMP '2024-02-29 01:02:03' AS a",
  "SELECT 'a'::ENUM('a', 'b') AS a",
  'SELECT [1, 2] AS a',
  'SELECT INTERVAL 1 DAY AS a',
  "SELECT 'x'::BLOB AS a",
];
