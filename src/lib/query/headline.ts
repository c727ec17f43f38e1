import { without, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, numberOrNull, type Question, type Row } from './question.ts';

/** The figures of the first sentence and of the lines under the map. Counts are grants unless said otherwise. */
export interface Headline {
  readonly grants: number;
  readonly grantsWithAmount: number;
  /** Nominal kroner. */
  readonly sumNok: number;
  /** Distinct places on each side; a county or region counts as one where no more is known. */
  readonly placesNo: number;
  readonly placesRu: number;
  /** null where no selected grant has a year. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Without a place on one side, or on either. `withoutBoth` is part of both others. */
  readonly withoutNo: number;
  readonly withoutRu: number;
  readonly withoutBoth: number;
  /** Russian place shown less exactly than the source has it. */
  readonly generalised: number;
  /** Under all clauses but the period: grants without a year, which a period leaves out. */
  readonly withoutYear: number;
}

const COUNTS = [
  'grants',
  'grantsWithAmount',
  'sumNok',
  'placesNo',
  'placesRu',
  'withoutNo',
  'withoutRu',
  'withoutBoth',
  'generalised',
  'withoutYear',
] as const;

export function askHeadline(selection: Selection): Question<Headline> {
  const filter = buildFilter(selection);
  const anyYear = buildFilter(without(selection, 'period'));
  const sql = `
WITH selected AS (SELECT g.* FROM grants g WHERE ${filter.where}),
sides AS (
  SELECT s.id,
    bool_or(l.side = 'NO') AS has_no,
    bool_or(l.side = 'RU') AS has_ru,
    bool_or(l.is_generalised) AS is_generalised
  FROM selected s LEFT JOIN links l ON l.grant_id = s.id
  GROUP BY s.id
),
places_used AS (
  SELECT DISTINCT l.side, l.place_id FROM links l JOIN selected s ON s.id = l.grant_id
)
SELECT
  (SELECT count(*) FROM selected) AS "grants",
  (SELECT count(amount_nok) FROM selected) AS "grantsWithAmount",
  (SELECT CAST(coalesce(sum(amount_nok), 0) AS DOUBLE) FROM selected) AS "sumNok",
  (SELECT count(*) FROM places_used WHERE side = 'NO') AS "placesNo",
  (SELECT count(*) FROM places_used WHERE side = 'RU') AS "placesRu",
  (SELECT min(year) FROM selected) AS "firstYear",
  (SELECT max(year) FROM selected) AS "lastYear",
  (SELECT count(*) FROM sides WHERE has_no IS NOT TRUE) AS "withoutNo",
  (SELECT count(*) FROM sides WHERE has_ru IS NOT TRUE) AS "withoutRu",
  (SELECT count(*) FROM sides WHERE has_no IS NOT TRUE AND has_ru IS NOT TRUE) AS "withoutBoth",
  (SELECT count(*) FROM sides WHERE is_generalised) AS "generalised",
  (SELECT count(*) FROM grants g WHERE g.year IS NULL AND ${anyYear.where}) AS "withoutYear"`;
  return {
    name: 'headline',
    sql,
    params: [...filter.params, ...anyYear.params],
    decode: ([row = {}]) => decodeHeadline(row),
  };
}

function decodeHeadline(row: Row): Headline {
  const counts = Object.fromEntries(COUNTS.map((name) => [name, number(row, name)]));
  return {
    ...(counts as Record<(typeof COUNTS)[number], number>),
    firstYear: numberOrNull(row, 'firstYear'),
    lastYear: numberOrNull(row, 'lastYear'),
  };
}
