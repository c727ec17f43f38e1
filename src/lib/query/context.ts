import { flag, number, text, type Question } from './question.ts';

/** A published total of grants beside what the archive documents of the same years, whatever the selection. */
export interface Coverage {
  readonly from: number;
  readonly to: number;
  readonly published: number;
  /** The source says "over": the total is at least this. */
  readonly atLeast: boolean;
  readonly documented: number;
}

/** Nominal kroner that a source says were granted in a year by all programmes; two sources may differ. */
export interface PublishedKroner {
  readonly year: number;
  readonly nok: number;
  readonly source: string;
}

export interface AtlasEvent {
  /** YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly title: Readonly<Record<'nb' | 'nn' | 'en' | 'ru', string>>;
}

/** Years (and the one span) whose number of grants is published, oldest first. */
export function askCoverage(): Question<readonly Coverage[]> {
  return {
    name: 'coverage',
    sql: `SELECT t.year_from, t.year_to, CAST(sum(t.value) AS DOUBLE) AS published,
  bool_or(t.bound = 'at_least') AS at_least,
  (SELECT count(*) FROM grants g WHERE g.year BETWEEN t.year_from AND t.year_to) AS documented
FROM totals t
WHERE t.measure = 'projects_granted' AND t.scope IN ('annual', 'annual_part', 'period')
GROUP BY t.year_from, t.year_to ORDER BY t.year_from, t.year_to`,
    params: [],
    decode: (rows) =>
      rows.map((row) => ({
        from: number(row, 'year_from'),
        to: number(row, 'year_to'),
        published: number(row, 'published'),
        atLeast: flag(row, 'at_least'),
        documented: number(row, 'documented'),
      })),
  };
}

/** By year, the smaller figure first. None where a source speaks of several years or of one programme. */
export function askPublishedKroner(): Question<readonly PublishedKroner[]> {
  return {
    name: 'published-kroner',
    sql: `SELECT year_from, published, source_title FROM coverage
WHERE measure = 'amount_nok' AND programme IS NULL AND year_from = year_to
ORDER BY year_from, published, source_title`,
    params: [],
    decode: (rows) =>
      rows.map((row) => ({
        year: number(row, 'year_from'),
        nok: number(row, 'published'),
        source: text(row, 'source_title'),
      })),
  };
}

/** The events of the front page, oldest first. */
export function askEvents(): Question<readonly AtlasEvent[]> {
  return {
    name: 'events',
    sql: `SELECT date, title_nb, title_nn, title_en, title_ru FROM events WHERE is_shown ORDER BY date`,
    params: [],
    decode: (rows) =>
      rows.map((row) => ({
        date: text(row, 'date'),
        title: {
          nb: text(row, 'title_nb'),
          nn: text(row, 'title_nn'),
          en: text(row, 'title_en'),
          ru: text(row, 'title_ru'),
        },
      })),
  };
}
