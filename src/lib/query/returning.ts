import { without, type Period, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { number, numberOrNull, text, type Question } from './question.ts';

/** Applicants of the years before an event, and whether grants to them were found of the years after it. */
export interface EventReturn {
  readonly year: number;
  readonly before: Period;
  readonly after: Period;
  readonly applicants: number;
  /** Of these. The rest was not seen again here, which on a sample says nothing of whether they stopped. */
  readonly again: number;
}

export interface Returning {
  /** Norwegian applicants that are named, with at least one dated grant. */
  readonly applicants: number;
  /** First and last year with such a grant; null where there is none. */
  readonly years: Period | null;
  /** Applicants with grants in one, two, and three or more different years. */
  readonly byYears: readonly [number, number, number];
  /** From one year with grants to the applicant's next: how often 1, 2, 3, 4, and 5 or more years. */
  readonly gaps: readonly [number, number, number, number, number];
  /** Only events with years documented on both sides of them, see `askReturning`. */
  readonly events: readonly EventReturn[];
  /** Grants to named applicants that are left out because their year is not known. */
  readonly undated: number;
  /** Grants left out because no applicant is named: not stated, held back, or a private person. */
  readonly unnamed: number;
}

/** Years in which something changed for the cooperation. */
const EVENT_YEARS: readonly number[] = [2014, 2020, 2022];
const YEARS_BEFORE = 5;

/**
 * Who came back, under all clauses but the applicant. Grants of the event's own year lie on neither side.
 * An event is left out where the selected period does not reach both sides of it, where nobody was found before it, and
 * where no grant was found after it: there is nothing to compare.
 */
export function askReturning(
  selection: Selection,
  eventYears: readonly number[] = EVENT_YEARS,
): Question<Returning> {
  const filter = buildFilter(without(selection, 'applicant'));
  const events = [...new Set(eventYears)].sort((a, b) => a - b);
  return {
    name: 'returning',
    sql: `WITH selected AS (
  SELECT g.year, CASE WHEN g.is_applicant_held_back IS NOT TRUE AND g.applicant_type <> 'private_person'
    THEN g.applicant END AS applicant
  FROM grants g WHERE ${filter.where}
),
seen AS (SELECT DISTINCT applicant, year FROM selected WHERE applicant IS NOT NULL AND year IS NOT NULL),
spans AS (SELECT applicant, count(*) AS years FROM seen GROUP BY applicant),
steps AS (
  SELECT lead(year) OVER (PARTITION BY applicant ORDER BY year) - year AS gap FROM seen
),
events(event) AS (SELECT CAST(e AS INTEGER) FROM (VALUES ${['(NULL)', ...events.map(() => '(?)')].join(', ')}) AS v(e)),
known AS (
  SELECT e.event, s.applicant, bool_or(s.year > e.event) AS is_again
  FROM events e JOIN seen s ON s.year >= e.event - ${YEARS_BEFORE} AND s.year <> e.event
  GROUP BY e.event, s.applicant HAVING bool_or(s.year < e.event)
)
SELECT 'years' AS part, CAST(least(years, 3) AS INTEGER) AS at, count(*) AS n FROM spans GROUP BY ALL
UNION ALL SELECT 'gap', CAST(least(gap, 5) AS INTEGER), count(*) FROM steps WHERE gap IS NOT NULL GROUP BY ALL
UNION ALL SELECT 'before', event, count(*) FROM known GROUP BY event
UNION ALL SELECT 'again', event, count(*) FROM known WHERE is_again GROUP BY event
UNION ALL SELECT 'first', min(year), 0 FROM seen
UNION ALL SELECT 'last', max(year), 0 FROM seen
UNION ALL SELECT 'undated', NULL, count(*) FROM selected WHERE applicant IS NOT NULL AND year IS NULL
UNION ALL SELECT 'unnamed', NULL, count(*) FROM selected WHERE applicant IS NULL`,
    params: [...filter.params, ...events],
    decode: (rows) => {
      const cells = rows.map((row) => ({
        part: text(row, 'part'),
        at: numberOrNull(row, 'at'),
        n: number(row, 'n'),
      }));
      const find = (part: string) => cells.find((cell) => cell.part === part);
      const count = (part: string, at: number | null = null) =>
        cells.find((cell) => cell.part === part && cell.at === at)?.n ?? 0;
      const [from, to] = [find('first')?.at ?? null, find('last')?.at ?? null];
      const years = from === null || to === null ? null : { from, to };
      const byYears = [count('years', 1), count('years', 2), count('years', 3)] as const;
      return {
        applicants: byYears[0] + byYears[1] + byYears[2],
        years,
        byYears,
        gaps: [count('gap', 1), count('gap', 2), count('gap', 3), count('gap', 4), count('gap', 5)],
        events: events.flatMap((year) => {
          const sides = years && sidesOf(year, selection.period, years.to);
          const applicants = count('before', year);
          return sides && applicants > 0
            ? [{ year, ...sides, applicants, again: count('again', year) }]
            : [];
        }),
        undated: count('undated'),
        unnamed: count('unnamed'),
      };
    },
  };
}

/** The years on both sides that the period leaves; null where one side has none. */
function sidesOf(year: number, period: Period | null, last: number) {
  const before = { from: Math.max(year - YEARS_BEFORE, period?.from ?? -Infinity), to: year - 1 };
  const after = { from: year + 1, to: last };
  return before.from <= before.to && after.from <= after.to ? { before, after } : null;
}
