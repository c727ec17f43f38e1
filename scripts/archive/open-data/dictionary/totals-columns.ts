import { PROGRAMMES } from '#lib/archive/taxonomy.ts';
import type { ColumnInfo, TableDictionary } from './column-info.ts';

const YEAR_FROM: ColumnInfo = {
  heading: { nb: 'Fra år', en: 'From year' },
  unit: 'year',
  nb: 'Det første året tallet gjelder.',
  nn: 'Det første året talet gjeld.',
  en: 'First year of the figure.',
  ru: 'Первый год показателя.',
};

const YEAR_TO: ColumnInfo = {
  heading: { nb: 'Til år', en: 'To year' },
  unit: 'year',
  nb: 'Det siste året tallet gjelder.',
  nn: 'Det siste året talet gjeld.',
  en: 'Last year of the figure.',
  ru: 'Последний год показателя.',
};

const BOUND: ColumnInfo = {
  heading: { nb: 'Grense', en: 'Bound' },
  codes: ['exact', 'at_least', 'about'],
  nb: 'exact: nøyaktig; at_least: kilden sier «over»; about: kilden sier «nesten» eller «om lag».',
  nn: 'exact: nøyaktig; at_least: kjelda seier «over»; about: kjelda seier «nesten» eller «om lag».',
  en: 'exact; at_least: the source says “over”; about: the source says “nearly” or “about”.',
  ru: 'exact: точно; at_least: в источнике «более»; about: в источнике «почти» или «около».',
};

const LABEL: ColumnInfo = {
  heading: { nb: 'Avgrensning', en: 'What it covers' },
  nb: 'Hvilken del tallet gjelder, med kildens ord. Tom: alt.',
  nn: 'Kva del talet gjeld, med orda til kjelda. Tom: alt.',
  en: 'Which part the figure is about, in the words of the source. Empty: all.',
  ru: 'К какой части относится показатель, словами источника. Пусто: ко всему.',
};

const SOURCE_TITLE: ColumnInfo = {
  heading: { nb: 'Kilde', en: 'Source' },
  nb: 'Tittel på kilden.',
  nn: 'Tittel på kjelda.',
  en: 'Title of the source.',
  ru: 'Название источника.',
};

export const TOTAL_COLUMNS: TableDictionary<'totals'> = {
  year_from: YEAR_FROM,
  year_to: YEAR_TO,
  measure: {
    heading: { nb: 'Måltall', en: 'Measure' },
    nb: 'Hva som er telt eller summert, for eksempel projects_granted (prosjekter med tilskudd) og amount_granted_nok (kroner).',
    nn: 'Kva som er talt eller summert, til dømes projects_granted (prosjekt med tilskot) og amount_granted_nok (kroner).',
    en: 'What was counted or summed, for example projects_granted and amount_granted_nok (kroner).',
    ru: 'Что посчитано, например projects_granted (проекты с грантом) и amount_granted_nok (кроны).',
  },
  scope: {
    heading: { nb: 'Omfang', en: 'Scope' },
    codes: ['annual', 'annual_part', 'period', 'other'],
    nb: 'annual: hele året; annual_part: deler av et år; period: én sum for flere år; other: annet.',
    nn: 'annual: heile året; annual_part: delar av eit år; period: éin sum for fleire år; other: anna.',
    en: 'annual: the whole year; annual_part: parts of a year; period: one sum for several years; other.',
    ru: 'annual: весь год; annual_part: части года; period: сумма за несколько лет; other: прочее.',
  },
  label: LABEL,
  value: {
    heading: { nb: 'Verdi', en: 'Value' },
    unit: 'as measure says',
    nb: 'Tallet. Tom: kilden har ikke noe tall, bare ord.',
    nn: 'Talet. Tom: kjelda har ikkje noko tal, berre ord.',
    en: 'The figure. Empty: the source has words and no figure.',
    ru: 'Значение. Пусто: в источнике только слова.',
  },
  bound: BOUND,
  source_title: SOURCE_TITLE,
};

export const COVERAGE_COLUMNS: TableDictionary<'coverage'> = {
  year_from: YEAR_FROM,
  year_to: YEAR_TO,
  programme: {
    heading: { nb: 'Program', en: 'Programme' },
    codes: PROGRAMMES,
    nb: 'Støtteordningen tallene gjelder. Tom: alle.',
    nn: 'Støtteordninga tala gjeld. Tom: alle.',
    en: 'Scheme that the figures are about. Empty: all.',
    ru: 'Программа, к которой относятся показатели. Пусто: все.',
  },
  measure: {
    heading: { nb: 'Måltall', en: 'Measure' },
    codes: ['grants', 'amount_nok'],
    nb: 'grants: antall tilskudd; amount_nok: kroner for tilskuddsåret.',
    nn: 'grants: talet på tilskot; amount_nok: kroner for tilskotsåret.',
    en: 'grants: number of grants; amount_nok: kroner of the year of the grant.',
    ru: 'grants: число грантов; amount_nok: кроны года гранта.',
  },
  documented: {
    heading: { nb: 'Dokumentert', en: 'Documented' },
    unit: 'as measure says',
    nb: 'Det dette arkivet har for de samme årene og den samme ordningen.',
    nn: 'Det dette arkivet har for dei same åra og den same ordninga.',
    en: 'What this archive holds for the same years and scheme.',
    ru: 'Что есть в этом архиве за те же годы и по той же программе.',
  },
  published: {
    heading: { nb: 'Publisert', en: 'Published' },
    unit: 'as measure says',
    nb: 'Det som er publisert som totaltall.',
    nn: 'Det som er publisert som totaltal.',
    en: 'What was published as the total.',
    ru: 'Опубликованный итог.',
  },
  bound: BOUND,
  label: LABEL,
  source_title: SOURCE_TITLE,
};
