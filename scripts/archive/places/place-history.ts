import { integer, integerOrNull, text, textOrNull } from '../source/cells.ts';
import type { RowOf } from '../source/read-table.ts';

export const COUNTY_HISTORY_FILE = 'reference/county-history.csv';
export const MUNICIPALITY_HISTORY_FILE = 'reference/municipality-history.csv';

/** A further name of a county, or of one that was merged or split: then a row for each of today's. */
export const COUNTY_HISTORY_COLUMNS = {
  name: text,
  /** First and last year in which it was in use; empty where it is only another name. */
  from: integerOrNull(1900, 2099),
  to: integerOrNull(1900, 2099),
  county: text,
} as const;

/** A municipality that is no more; one that was divided has a row for each of today's. */
export const MUNICIPALITY_HISTORY_COLUMNS = {
  name: text,
  /** The merger counts from 1 January of this year. */
  merged_in: integer(1900, 2099),
  municipality: text,
  county: text,
  note: textOrNull,
} as const;

export type CountyHistory = RowOf<typeof COUNTY_HISTORY_COLUMNS>;
export type MunicipalityHistory = RowOf<typeof MUNICIPALITY_HISTORY_COLUMNS>;

export interface PlaceHistory {
  readonly counties: readonly CountyHistory[];
  readonly municipalities: readonly MunicipalityHistory[];
}
