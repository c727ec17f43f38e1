import type { SourceGrant } from '../source/schema.ts';
import { createApplicants, type Applicant } from './applicants.ts';
import {
  kindsKey,
  knowledgeOf,
  periodOf,
  type GrantModel,
  type RecordShape,
} from './grant-model.ts';
import { drawAmount } from './learn-amounts.ts';
import { createRandom, drawIndex, pick, type Random } from './random.ts';
import { draw, drawFor } from './weighted.ts';
import { FAR_END, LABELS, SOURCE_START, TAKEN_OUT, THEMES, TITLE_START } from './words.ts';

const NO_NAMES: readonly string[] = [];
const SOURCES = Array.from({ length: 40 }, (_, index) => `${SOURCE_START} ${index + 1}`);
const DIGITS = 6;

/**
 * Invented grants in the shape of the model, one at a time: the same rows, seed and model give the same
 * grants. Texts that are not of the grant alone are shared, so that a million fit in memory.
 */
export function* generateGrants(
  rows: number,
  seed: number,
  model: GrantModel,
): Generator<SourceGrant> {
  const random = createRandom(seed);
  const applicantOf = createApplicants(model, rows, random);
  for (let number = 1; number <= rows; number += 1) {
    const year = draw(model.years, random);
    const { hasLabel, hasAmount, ...subject } = drawFor(model.subjects, periodOf(year), random);
    const { category_group: group, category_detail: detail } = subject;
    const applicantType = drawFor(model.applicantTypes, group, random);
    const applicant = applicantOf(applicantType);
    const { datePrecision, title_language, ...record } = drawFor(
      model.records,
      knowledgeOf(year),
      random,
    );
    const language = languageOf(title_language);
    yield {
      id: `synthetic-${String(number).padStart(DIGITS, '0')}`,
      title: writeTitle(number, language, record.title_redacted, group, applicant, random),
      title_language: language,
      year,
      decision_date: drawDate(year, datePrecision, random),
      category_source: hasLabel ? (LABELS[detail ?? group] ?? LABELS[group] ?? null) : null,
      ...subject,
      ...record,
      ...applicant,
      applicant_type: applicantType,
      ...drawPartners(model, group, random),
      amount_nok: hasAmount ? drawAmount(model.amounts, group, random) : null,
      source_url: 'https://example.org/synthetic',
      source_title: pick(SOURCES, random),
      notes: null,
      partner_names: NO_NAMES,
      person_names: NO_NAMES,
      line: number + 1,
    };
  }
}

/** "Syntetisk prosjekt 000123: kor og korps, Kirkenes – Nordvest-Russland". No place in Russia is named. */
function writeTitle(
  number: number,
  language: SourceGrant['title_language'],
  isRedacted: boolean,
  group: SourceGrant['category_group'],
  { applicant_place: [home] }: Applicant,
  random: Random,
): string {
  const words = language === 'en' ? 'en' : 'nb';
  const start = `${TITLE_START[words]} ${String(number).padStart(DIGITS, '0')}`;
  const theme = pick(THEMES[group][words], random);
  const second = language === 'mixed' ? ` / ${pick(THEMES[group].en, random)}` : '';
  const far = isRedacted ? TAKEN_OUT[words] : FAR_END[words];
  return `${start}: ${theme}${second}${home === undefined ? '' : `, ${home}`} – ${far}`;
}

/** We write no titles in other languages. */
function languageOf(language: SourceGrant['title_language']): SourceGrant['title_language'] {
  return language === 'en' || language === 'mixed' ? language : 'nb';
}

function drawDate(
  year: number | null,
  precision: RecordShape['datePrecision'],
  random: Random,
): string | null {
  if (year === null || precision === 'none') return null;
  const part = (limit: number) => String(1 + drawIndex(limit, random)).padStart(2, '0');
  const month = `${year}-${part(12)}`;
  // Every month has 28 days.
  return precision === 'month' ? month : `${month}-${part(28)}`;
}

function drawPartners(model: GrantModel, group: string, random: Random) {
  const { basis, regions, settlementsIn } = drawFor(model.partners, group, random);
  const settlements = settlementsIn.flatMap((region) => {
    const list = model.russianPlaces.get(region);
    return list ? [draw(list, random)] : [];
  });
  return {
    ...drawFor(model.partnerKinds, kindsKey(group, regions), random),
    partner_place: settlements.length === 0 ? NO_NAMES : [...new Set(settlements)],
    partner_region: regions,
    partner_place_basis: basis,
  };
}
