/**
 * The tables of a built archive, column by column. The builder writes them, both engines load them,
 * and nothing that is not named here is shipped.
 */

/** `integer` and `number` columns are JavaScript numbers in answers; `text` is UTF-8. All may be null. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';
export type TableSchema = Readonly<Record<string, ColumnType>>;

export const TABLES = {
  /** One row a grant. */
  grants: {
    id: 'text',
    /** null where it is withheld or withdrawn. */
    title: 'text',
    title_language: 'text',
    /** One of TITLE_STATES. */
    title_state: 'text',
    year: 'integer',
    year_basis: 'text',
    decision_date: 'text',
    category_group: 'text',
    category_detail: 'text',
    /** The label as the source writes it. */
    category_source: 'text',
    programme: 'text',
    is_youth: 'boolean',
    is_indigenous: 'boolean',
    /** null: not stated, a private person, held back or withdrawn. */
    applicant: 'text',
    applicant_type: 'text',
    /** The name of the Norwegian applicant is known and not shown. */
    is_applicant_held_back: 'boolean',
    /** Number of Russian partners named in the source; 0 if none is named. */
    partner_count: 'integer',
    /** Nominal kroner of the year of the grant. */
    amount_nok: 'integer',
    /** Kroner of the manifest's base year, to the øre; null where the amount, the year or its price index is not known. */
    amount_constant_nok: 'number',
    /** Euros at the mean rate of the year, to the cent; null where the amount, the year or its rate is not known. */
    amount_eur: 'number',
    source_title: 'text',
    confidence: 'text',
    /** Only year, amount and category group are left of the grant. */
    is_withdrawn: 'boolean',
  },
  /** One row for each kind of Russian partner of a grant. */
  partners: { grant_id: 'text', partner_type: 'text' },
  /** Places that a link refers to, and the regions around them. Point in WGS84 degrees. */
  places: {
    id: 'text',
    side: 'text',
    precision: 'text',
    name_nb: 'text',
    name_nn: 'text',
    name_en: 'text',
    name_ru: 'text',
    name_se: 'text',
    lat: 'number',
    lon: 'number',
    /** County (Norway) or region (Russia) in which the place lies; itself for a county or region. */
    region_id: 'text',
  },
  /** One row for each place of a grant. `share` of the grant falls on the place; shares of a side add up to 1. */
  links: {
    grant_id: 'text',
    side: 'text',
    place_id: 'text',
    share: 'number',
    /** The part of the grant's amount that falls on the place, in øre: whole numbers that add up to the amount on each side. */
    amount_ore: 'number',
    basis: 'text',
    /** The source says more than is shown (protection, see README of scripts/archive). */
    is_generalised: 'boolean',
  },
  /** Published totals. `scope` annual: all grants of a year; annual_part: parts of a year that add up; period: one sum for several years; other. */
  totals: {
    year_from: 'integer',
    year_to: 'integer',
    measure: 'text',
    scope: 'text',
    label: 'text',
    value: 'number',
    /** exact, at_least where the source says "over", about where it says "nearly". */
    bound: 'text',
    source_title: 'text',
  },
  /**
   * Published totals that may stand beside the documented grants of the same years (and programme), one
   * row a published figure: where two sources differ there are two rows.
   */
  coverage: {
    year_from: 'integer',
    year_to: 'integer',
    /** null: all programmes. */
    programme: 'text',
    /** grants, or amount_nok (nominal kroner). */
    measure: 'text',
    documented: 'number',
    published: 'number',
    bound: 'text',
    label: 'text',
    source_title: 'text',
  },
  /** Dated events for reading the timeline. `date` is YYYY, YYYY-MM or YYYY-MM-DD; `is_shown` marks those on the front page. */
  events: {
    date: 'text',
    title_nb: 'text',
    title_nn: 'text',
    title_en: 'text',
    title_ru: 'text',
    is_shown: 'boolean',
  },
  /** Consumer prices (2015 = 100) and exchange rates, annual averages. */
  deflators: { year: 'integer', cpi: 'number', nok_per_eur: 'number', nok_per_100_rub: 'number' },
} as const satisfies Record<string, TableSchema>;

export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];
