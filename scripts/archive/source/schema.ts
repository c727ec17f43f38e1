import {
  APPLICANT_TYPES,
  CATEGORY_DETAILS,
  CATEGORY_GROUPS,
  PARTNER_TYPES,
  PROGRAMMES,
} from '#lib/archive/taxonomy.ts';
import {
  absentOr,
  dateOrNull,
  integer,
  integerOrNull,
  listOf,
  number,
  numberOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textList,
  textOrNull,
  uniqueText,
  yesNo,
  yesOrEmpty,
} from './cells.ts';
import type { RowOf } from './read-table.ts';

const PARTNER_BASES = ['stated', 'name', 'region_only', 'withheld', 'unknown'] as const;
const APPLICANT_BASES = ['stated', 'name', 'known_seat', 'county_only', 'unknown'] as const;

export const GRANTS_FILE = 'source/grants.csv';

/** `data/source/grants.csv`; its README says what each column holds. */
export const GRANT_COLUMNS = {
  id: uniqueText,
  title: text,
  title_redacted: yesNo,
  title_language: oneOf(['nb', 'nn', 'en', 'ru', 'se', 'mixed']),
  year: integerOrNull(1993, 2099),
  year_basis: oneOf(['stated', 'page_address', 'text', 'unknown']),
  decision_date: dateOrNull,
  category_source: textOrNull,
  category_group: oneOf(CATEGORY_GROUPS),
  category_detail: oneOfOrNull(CATEGORY_DETAILS),
  category_suggested: oneOfOrNull(CATEGORY_DETAILS),
  programme: oneOf(PROGRAMMES),
  flags: listOf(['youth', 'indigenous', 'none']),
  applicant: textOrNull,
  applicant_type: oneOf(APPLICANT_TYPES),
  applicant_place: textList,
  applicant_municipality: textOrNull,
  applicant_county: textOrNull,
  applicant_place_basis: oneOf(APPLICANT_BASES),
  partner_types: listOf(PARTNER_TYPES),
  partner_count: integerOrNull(0, 500),
  partner_place: textList,
  partner_region: textList,
  partner_place_basis: oneOfOrNull(PARTNER_BASES),
  amount_nok: integerOrNull(1, 100_000_000),
  source_url: textOrNull,
  source_title: text,
  confidence: oneOf(['high', 'medium']),
  notes: textOrNull,
  /** Names of Russian partners and of persons: texts are screened for them, they never ship. */
  partner_names: absentOr(textList),
  person_names: absentOr(textList),
  /** The Norwegian applicant shall not be named. */
  hold_back: absentOr(yesOrEmpty),
} as const;

/** `data/decisions/`: what people have decided about single grants, by the id in the source or in the archive. */
export const DECISION_COLUMNS = {
  id: uniqueText,
  decided_on: dateOrNull,
  note: textOrNull,
} as const;
/**
 * A text that the screening would withhold, read and found harmless; it counts for this very text only, in
 * the grant of the id, or with the id * in every grant.
 */
export const RELEASED_COLUMNS = {
  id: text,
  text,
  decided_on: dateOrNull,
  note: textOrNull,
} as const;

export const TOTAL_COLUMNS = {
  year_from: integerOrNull(1993, 2099),
  year_to: integerOrNull(1993, 2099),
  scope: oneOf(['annual', 'annual_part', 'period', 'other']),
  bound: oneOf(['exact', 'at_least', 'about']),
  measure: text,
  /** What it may stand beside: the grants of a programme, of all, or (empty) none. */
  compares_with: oneOfOrNull(['all', ...PROGRAMMES]),
  breakdown_value: textOrNull,
  value: textOrNull,
  source_title: text,
} as const;

export const EVENT_COLUMNS = {
  date: dateOrNull,
  title_nb: text,
  title_nn: text,
  title_en: text,
  title_ru: text,
  is_shown: yesNo,
} as const;

export const DEFLATOR_COLUMNS = {
  year: integer(1993, 2099),
  cpi: numberOrNull,
  nok_per_eur: numberOrNull,
  nok_per_100_rub: numberOrNull,
} as const;

export const PLACE_COLUMNS = {
  id: uniqueText,
  side: oneOf(['NO', 'RU', 'FI', 'SE']),
  kind: oneOf(['settlement', 'municipality', 'region', 'country']),
  name_nb: text,
  name_en: text,
  name_ru: textOrNull,
  name_se: textOrNull,
  alt_names: textOrNull,
  lat: number,
  lon: number,
  population: integerOrNull(0, 20_000_000),
  municipality: textOrNull,
  county_or_region: textOrNull,
} as const;

export const REGION_COLUMNS = {
  id: uniqueText,
  side: oneOf(['NO', 'RU']),
  name_nb: text,
  name_nn: text,
  name_en: text,
  name_ru: text,
  name_se: textOrNull,
  lat: number,
  lon: number,
  /** As `grants.csv` and the gazetteer write it. */
  source_label: textOrNull,
  /** The larger region that stands for this one where it has too few grants. */
  within: textOrNull,
} as const;

export type Decision = RowOf<typeof DECISION_COLUMNS>;
export type ReleasedText = RowOf<typeof RELEASED_COLUMNS>;
export type SourceGrant = RowOf<typeof GRANT_COLUMNS>;
export type SourceTotal = RowOf<typeof TOTAL_COLUMNS>;
export type SourceEvent = RowOf<typeof EVENT_COLUMNS>;
export type SourceDeflator = RowOf<typeof DEFLATOR_COLUMNS>;
export type GazetteerPlace = RowOf<typeof PLACE_COLUMNS>;
export type Region = RowOf<typeof REGION_COLUMNS>;
