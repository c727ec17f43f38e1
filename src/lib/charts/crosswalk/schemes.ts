/**
 * The priority areas that the Secretariat is known to have had, and for which years
 * (`data/reference/taxonomy.md`, section 1; a test compares them with `crosswalk.csv`). The page of
 * Kultur/idrett and Media/informasjon has no date and is not among them.
 */
export interface Scheme {
  readonly from: number;
  /** null: it still holds. */
  readonly to: number | null;
  /** Details of the taxonomy that one of its areas is the name of, in whatever words. */
  readonly details: readonly string[];
  /** Its areas that hold several details, or none: their labels in lower case, in every language. */
  readonly labels: readonly string[];
}

const CULTURE_AND_WELFARE = 'welfare/culture|culture/welfare|velferd/kultur|kultur/velferd';
const CULTURE_AND_SPORT =
  'kultur/idrett|culture and sports|kultur og idrett|culture and sport|culture/sport|culture/sports';
const ENVIRONMENT_AND_HEALTH = 'environment/health|miljø/helse|miljø og helse';
const CIVIL_SOCIETY_AND_MEDIA =
  'sivilt samfunn og media|civil society and media|sivilsamfunn og media';
const ECONOMY = 'economy/infrastructure|økonomi/infrastruktur';
const YOUTH =
  'ungdom|barn og unge|barn og ungdom|youth|children and youth|barents regional youth programme|barents regionale ungdomsprogram|barentsung';

const scheme = (
  from: number,
  to: number | null,
  details: string,
  ...labels: readonly string[]
): Scheme => ({
  from,
  to,
  details: details.split(' '),
  labels: labels.flatMap((list) => list.split('|')),
});

/** In order of time; there are years between them of which no list is known. */
export const SCHEMES: readonly Scheme[] = [
  scheme(2002, 2006, 'B1 C1 D1 E1', CULTURE_AND_WELFARE),
  scheme(2007, 2007, 'B2 C1 D1', CULTURE_AND_WELFARE, ENVIRONMENT_AND_HEALTH, ECONOMY),
  scheme(2009, 2012, 'A1 B1 C1 D1 E1'),
  scheme(2013, 2013, 'A1 A2 B1 B2 C1 D1 E1', YOUTH),
  scheme(2014, 2017, 'A1 B1 C1 D1 E1', CIVIL_SOCIETY_AND_MEDIA),
  scheme(2018, 2020, 'A1 A2 B1 B2 B3 B4 C1 D1 E1', CULTURE_AND_SPORT, YOUTH),
  scheme(2024, null, 'A1 A2 C1 D1 E1', YOUTH),
];

/** Whether a label is the name of one of the scheme's areas: same detail, or one of its compound labels. */
export function isOfScheme(
  { details, labels }: Scheme,
  label: string,
  detail: string | null,
): boolean {
  return detail === null ? labels.includes(label.toLowerCase()) : details.includes(detail);
}

const ENGLISH =
  /\b(and|culture|sports?|welfare|environment\w*|health|civil|competence|education|indigenous|industrial|business|economy|youth|programme?|fund|projects|initiative|classified)\b/i;

/** The language of a label: `Media` and `Sport`, which are both, count as Norwegian, as nearly all are. */
export function languageOfLabel(label: string): 'nb' | 'en' | 'ru' {
  if (/\p{Script=Cyrillic}/u.test(label)) return 'ru';
  return ENGLISH.test(label) ? 'en' : 'nb';
}
