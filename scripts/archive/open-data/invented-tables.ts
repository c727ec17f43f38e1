import type { OutRow, OutTables } from '../write/rows.ts';
import type { OpenDataAbout } from './about.ts';

/** For tests: everything here is invented, and as awkward as data may be. */

export const ABOUT: OpenDataAbout = {
  hash: '0123456789ab',
  compiled: '2026-11',
  isSynthetic: true,
  isSample: true,
  title: { nb: 'Oppdiktet', nn: 'Oppdikta', en: 'Invented', ru: 'Вымысел' },
  baseYear: 2025,
  baseUrl: null,
  protection: { minInhabitants: 10_000, minGrants: 3 },
};

export function inventGrant(changes: Partial<OutRow<'grants'>> = {}): OutRow<'grants'> {
  return {
    id: 'bs-2015-oppdiktet',
    title: 'Oppdiktet prosjekt',
    title_language: 'nb',
    title_state: 'stated',
    year: 2015,
    year_basis: 'stated',
    decision_date: null,
    category_group: 'A',
    category_detail: 'A1',
    category_source: 'Kultur',
    programme: 'barentskult',
    is_youth: true,
    is_indigenous: false,
    applicant: 'Fantasi kulturskole',
    applicant_type: 'performing_arts',
    is_applicant_held_back: false,
    partner_count: 2,
    amount_nok: 112_500,
    amount_constant_nok: 150_000.25,
    amount_eur: 12_345.67,
    source_title: 'Oppdiktet liste',
    confidence: 'high',
    is_withdrawn: false,
    ...changes,
  };
}

export const AWKWARD_TITLES: readonly string[] = [
  'Han sa "hei", og gikk',
  'To\nlinjer',
  'To\r\nlinjer til',
  'en; to; tre',
  'Песня «Север»',
  '=HYPERLINK("https://example.invalid")',
  '+47 timer',
  '-30 grader',
  '@verden',
  '\tinnrykk',
  "'apostrof'",
  '  mellomrom  ',
  'Čáhppes beaivi 🌊',
  'constructor',
  '__proto__',
];

const place = (id: string, side: string, precision: string, name: string, region: string) => ({
  id,
  side,
  precision,
  name_nb: name,
  name_nn: name,
  name_en: name,
  name_ru: name,
  name_se: null,
  lat: 69.5,
  lon: 30.1,
  region_id: region,
});

const link = (grant_id: string, side: string, place_id: string, is_generalised = false) => ({
  grant_id,
  side,
  place_id,
  share: 0.5,
  amount_ore: 5_625_000,
  basis: 'stated',
  is_generalised,
});

export const INVENTED: OutTables = {
  grants: [
    inventGrant(),
    ...AWKWARD_TITLES.map((title, index) =>
      inventGrant({ id: `bs-2016-rart-${index + 1}`, title, year: 2016, amount_nok: index + 1 }),
    ),
    inventGrant({
      id: 'bs-2017-privat',
      year: 2017,
      decision_date: '2017-05',
      applicant: null,
      applicant_type: 'private_person',
    }),
    inventGrant({ id: 'bs-2018-dato', year: 2018, decision_date: '2018-12-31', title: null }),
    inventGrant({ id: 'bs-2018-uten-belop', amount_nok: null, amount_eur: null }),
    inventGrant({ id: 'bs-0000-uten-aar', year: null, amount_constant_nok: null }),
    inventGrant({ id: 'bs-2019-holdt', applicant: null, is_applicant_held_back: true }),
    inventGrant({
      id: 'bs-2020-withdrawn',
      title: null,
      title_state: 'withdrawn',
      applicant: null,
      source_title: null,
      is_withdrawn: true,
    }),
  ],
  partners: [
    { grant_id: 'bs-2015-oppdiktet', partner_type: 'museum' },
    { grant_id: 'bs-2015-oppdiktet', partner_type: 'school' },
  ],
  places: [
    place('no-by', 'NO', 'settlement', 'Fantasiby', 'no-fylke'),
    place('no-fylke', 'NO', 'region', 'Fantasifylke', 'no-fylke'),
    place('ru-by', 'RU', 'settlement', 'Fantasigrad', 'ru-region'),
    place('ru-region', 'RU', 'region', 'Fantasiregion', 'ru-region'),
  ],
  links: [
    link('bs-2015-oppdiktet', 'NO', 'no-by'),
    link('bs-2015-oppdiktet', 'NO', 'no-fylke'),
    link('bs-2015-oppdiktet', 'RU', 'ru-by'),
    link('bs-2018-dato', 'RU', 'ru-region', true),
  ],
  totals: [],
  coverage: [],
  events: [],
  deflators: [],
};
