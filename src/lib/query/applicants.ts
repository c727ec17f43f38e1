import { without, type Selection } from '#lib/selection/selection.ts';
import { buildFilter } from './filter.ts';
import { foldSearch, foldSql } from './fold-search.ts';
import { number, text, type Question } from './question.ts';

export interface ApplicantCount {
  readonly name: string;
  readonly grants: number;
}

/** Norwegian applicants whose name is found. */
export interface ApplicantHits {
  /** All of them, of which `applicants` holds the first. */
  readonly hits: number;
  /** Most grants first, then by name. */
  readonly applicants: readonly ApplicantCount[];
}

const NAME = foldSql('CAST(g.applicant AS VARCHAR)');

/**
 * Applicants in whose name every word occurs, under all clauses but the applicant's own; without words all
 * of them. Names that are not stated or not shown are never among them.
 */
export function askApplicants(
  selection: Selection,
  words: string,
  limit: number,
): Question<ApplicantHits> {
  const filter = buildFilter(without(selection, 'applicant'));
  const wanted = [...new Set(foldSearch(words).split(' ').filter(Boolean))];
  return {
    name: 'applicants',
    sql: `SELECT applicant, grants, count(*) OVER () AS hits FROM (
  SELECT CAST(g.applicant AS VARCHAR) AS applicant, count(*) AS grants FROM grants g
  WHERE g.applicant IS NOT NULL AND ${filter.where}${wanted.map(() => ` AND contains(${NAME}, ?)`).join('')}
  GROUP BY g.applicant)
ORDER BY grants DESC, applicant LIMIT ?`,
    params: [...filter.params, ...wanted, limit],
    decode: (rows) => ({
      hits: rows[0] ? number(rows[0], 'hits') : 0,
      applicants: rows.map((row) => ({
        name: text(row, 'applicant'),
        grants: number(row, 'grants'),
      })),
    }),
  };
}
