/** What a column of somebody's table may be taken as. The schema lists the same names (a test holds them together). */
export interface TargetAbout {
  readonly name: string;
  /** Several columns may feed it. */
  readonly isList: boolean;
  /** May hold names of people or of Russian partners: used to screen texts, never shipped. */
  readonly isProtected: boolean;
  readonly nb: string;
  readonly en: string;
}

const one = <N extends string>(name: N, nb: string, en: string) =>
  ({ name, isList: false, isProtected: false, nb, en }) as const;
const many = <N extends string>(name: N, nb: string, en: string) =>
  ({ name, isList: true, isProtected: false, nb, en }) as const;
const guarded = <N extends string>(name: N, nb: string, en: string) =>
  ({ name, isList: true, isProtected: true, nb, en }) as const;

export const TARGETS = [
  one('id', 'saks- eller prosjektnummer', 'case or project number'),
  one('title', 'prosjektets tittel', 'title of the project'),
  one('title_language', 'språket i tittelen', 'language of the title'),
  one('year', 'bevilgningsår', 'year of the grant'),
  one('decision_date', 'vedtaksdato', 'date of the decision'),
  one('start', 'prosjektstart', 'start of the project'),
  one('end', 'prosjektslutt', 'end of the project'),
  one('category', 'kategori eller satsingsområde', 'category or priority area'),
  one('programme', 'ordning', 'programme'),
  one('youth', 'gjelder barn og unge', 'concerns children and youth'),
  one('indigenous', 'gjelder urfolk', 'concerns indigenous peoples'),
  one('applicant', 'norsk søker', 'Norwegian applicant'),
  one('applicant_type', 'type søker', 'kind of applicant'),
  one('applicant_place', 'søkerens sted', 'place of the applicant'),
  one('applicant_municipality', 'søkerens kommune', 'municipality of the applicant'),
  one('applicant_county', 'søkerens fylke', 'county of the applicant'),
  guarded('partner_name', 'navn på russisk partner', 'name of a Russian partner'),
  many('partner_type', 'type partner', 'kind of partner'),
  one('partner_count', 'antall partnere', 'number of partners'),
  many('partner_place', 'partnerens sted', 'place of the partner'),
  many('partner_region', 'partnerens region', 'region of the partner'),
  one('other_countries', 'andre land', 'other countries'),
  one('amount_nok', 'bevilget beløp', 'amount granted'),
  one('source_title', 'kildens navn', 'name of the source'),
  one('source_url', 'kildens nettadresse', 'web address of the source'),
  one('confidence', 'hvor sikker raden er', 'how certain the row is'),
  guarded('person', 'person eller kontaktopplysning', 'person or contact detail'),
  guarded('description', 'fritekst', 'free text'),
  one('hold_back', 'vis ikke søkeren', 'do not show the applicant'),
  many('notes', 'merknader', 'notes'),
  many('ignore', 'brukes ikke', 'not used'),
] as const satisfies readonly TargetAbout[];

export type Target = (typeof TARGETS)[number]['name'];

const ABOUT: ReadonlyMap<string, TargetAbout> = new Map(
  TARGETS.map((target) => [target.name, target]),
);

export function isTarget(name: unknown): name is Target {
  return typeof name === 'string' && ABOUT.has(name);
}

/** @throws Error for a name that is no target, which the types exclude. */
export function aboutTarget(name: Target): TargetAbout {
  const found = ABOUT.get(name);
  if (!found) throw new Error(`${name} is no target`);
  return found;
}
