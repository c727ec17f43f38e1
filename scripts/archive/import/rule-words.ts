import type { ProtectionRule } from '#lib/archive/manifest.ts';
import type { Remark } from './raw-table.ts';

const say = (code: ProtectionRule, nb: string, en: string): Remark => ({ code, nb, en });

/** What each rule of the protection does, for the report. Never what it hid. */
export const RULE_WORDS: Readonly<Record<ProtectionRule, Remark>> = {
  'private-applicant': say(
    'private-applicant',
    'Søkeren er en privatperson: navnet vises ikke.',
    'The applicant is an individual: the name is not shown.',
  ),
  'person-in-text': say(
    'person-in-text',
    'Et personnavn er fjernet fra tittelen.',
    'A name of a person was removed from the title.',
  ),
  'organisation-in-text': say(
    'organisation-in-text',
    'Navnet på en russisk partner er fjernet fra tittelen.',
    'The name of a Russian partner was removed from the title.',
  ),
  'place-in-text': say(
    'place-in-text',
    'Et russisk sted som raden ikke viser, er fjernet fra tittelen.',
    'A Russian place that the row does not show was removed from the title.',
  ),
  'title-withheld': say(
    'title-withheld',
    'Tittelen kan inneholde et navn og holdes tilbake til noen har lest den (data/decisions/released-texts.csv).',
    'The title may hold a name and is withheld until somebody has read it (data/decisions/released-texts.csv).',
  ),
  'small-settlement': say(
    'small-settlement',
    'Det russiske tettstedet er lite: bare regionen vises.',
    'The Russian settlement is small: only the region is shown.',
  ),
  'few-grants': say(
    'few-grants',
    'Det russiske tettstedet har få tilskudd: bare regionen vises.',
    'The Russian settlement has few grants: only the region is shown.',
  ),
  'sensitive-subject': say(
    'sensitive-subject',
    'Temaet er følsomt: bare regionen vises.',
    'The subject is sensitive: only the region is shown.',
  ),
  'rare-pair': say(
    'rare-pair',
    'Få tilskudd knytter de to stedene sammen: bare regionen vises.',
    'Few grants join the two places: only the region is shown.',
  ),
  'rare-region': say(
    'rare-region',
    'Den russiske regionen har få tilskudd: et større område vises.',
    'The Russian region has few grants: a larger area is shown.',
  ),
  'withheld-in-source': say(
    'withheld-in-source',
    'Stedet er allerede utelatt i kilden.',
    'The place is already left out of the source.',
  ),
  'applicant-held-back': say(
    'applicant-held-back',
    'Søkerens navn holdes tilbake etter ønske.',
    'The name of the applicant is held back on request.',
  ),
  withdrawn: say(
    'withdrawn',
    'Tilskuddet er trukket tilbake: bare år, beløp og kategorigruppe er igjen.',
    'The grant is withdrawn: only year, amount and category group are left.',
  ),
};
