import type { Words } from './pen.ts';

export interface TargetWords {
  readonly label: Words;
  /** Never shipped. */
  readonly isProtected: boolean;
  readonly isUsed: boolean;
}

/** What a column may be taken as, in words; null for one we have none for. */
export function findTarget(as: string): TargetWords | null {
  return TARGETS.get(as) ?? null;
}

type Line = readonly [target: string, nb: string, en: string];

const OPEN: readonly Line[] = [
  ['id', 'nummer eller nøkkel', 'number or key'],
  ['title', 'tittel', 'title'],
  ['title_language', 'språket i tittelen', 'language of the title'],
  ['year', 'år', 'year'],
  ['decision_date', 'vedtaksdato', 'date of the decision'],
  ['start', 'startdato', 'start date'],
  ['end', 'sluttdato', 'end date'],
  ['category', 'kategori', 'category'],
  ['programme', 'ordning', 'programme'],
  ['youth', 'barn og unge', 'children and youth'],
  ['indigenous', 'urfolk', 'indigenous peoples'],
  ['applicant', 'norsk søker', 'Norwegian applicant'],
  ['applicant_type', 'type søker', 'kind of applicant'],
  ['applicant_place', 'søkerens sted', 'place of the applicant'],
  ['applicant_municipality', 'søkerens kommune', 'municipality of the applicant'],
  ['applicant_county', 'søkerens fylke', 'county of the applicant'],
  ['partner_type', 'type partner', 'kind of partner'],
  ['partner_count', 'antall partnere', 'number of partners'],
  ['partner_place', 'partnerens sted', 'place of the partner'],
  ['partner_region', 'partnerens region', 'region of the partner'],
  ['other_countries', 'andre land', 'other countries'],
  ['amount_nok', 'beløp i kroner', 'amount in kroner'],
  ['source_title', 'kildens tittel', 'title of the source'],
  ['confidence', 'hvor sikker opplysningen er', 'how certain the record is'],
  ['hold_back', 'søkeren skal ikke vises', 'applicant not to be shown'],
];
const PROTECTED: readonly Line[] = [
  ['partner_name', 'navn på russisk partner', 'name of a Russian partner'],
  ['person', 'person eller kontaktopplysning', 'person or contact details'],
  ['description', 'beskrivelse', 'description'],
  ['source_url', 'kildens adresse', 'address of the source'],
  ['notes', 'merknader', 'notes'],
];

const TARGETS: ReadonlyMap<string, TargetWords> = new Map([
  ...OPEN.map(([target, nb, en]) => [target, words(nb, en, false, true)] as const),
  ...PROTECTED.map(([target, nb, en]) => [target, words(nb, en, true, true)] as const),
  ['ignore', words('ikke brukt', 'not used', false, false)],
]);

function words(nb: string, en: string, isProtected: boolean, isUsed: boolean): TargetWords {
  return { label: { nb, en }, isProtected, isUsed };
}
