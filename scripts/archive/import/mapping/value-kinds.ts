import { foldHeader } from './fold-header.ts';
import { GIVEN_NAME_WORDS, NO_PERSON_WORDS } from './person-words.ts';

const EMAIL = /[^\s@]+@[^\s@]+\.\p{L}{2,}/u;
const PHONE =
  /^(?:tlf\.?|mob\.?|тел\.?)?:? ?(?:(?:\+|00)[\d ()-]{8,20}|\d{2} \d{2} \d{2} \d{2}|[49]\d{2} \d{2} \d{3}|8 ?\(\d{3,5}\)[\d -]{5,12})$/iu;
const DAY = /^\d{1,2}[./-]\d{1,2}[./ -]+(?:\d{4}|\d{2})(?: г\.?)?$/u;
const ISO_DAY = /^(?:19|20)\d{2}[-./]\d{1,2}(?:[-./]\d{1,2})?(?:[T ].*)?$/u;
const MONEY = /^(?:kr\.?|nok)? ?\d[\d\s.,'’]*(?:,-|kr\.?|nok|кр\.?|крон)?$/iu;
const NAME_PART = /^(?:\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.(?:\p{Lu}\.)?)$/u;

/** An e-mail address within the text, or a telephone number as the whole of it. */
export const isContact = (text: string): boolean => EMAIL.test(text) || PHONE.test(text);

export function isYear(text: string): boolean {
  return /^\d{4}(?:\.0)?$/u.test(text) && Number(text) >= 1993 && Number(text) <= 2099;
}

export const isDate = (text: string): boolean => DAY.test(text) || ISO_DAY.test(text);

export const isAmount = (text: string): boolean => MONEY.test(text) && !isYear(text);

/** Norwegian ones: nine digits, the first is 8 or 9. */
export const isOrganisationNumber = (text: string): boolean =>
  /^(?:NO ?)?[89]\d{2} ?\d{3} ?\d{3}(?: ?MVA)?$/iu.test(text);

/** Two to four words with capitals, none of them a word of organisations: as a person, or a place, is written. */
export function isPersonName(text: string): boolean {
  const parts = splitName(text);
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.every((part) => NAME_PART.test(part)) &&
    !parts.some((part) => NO_PERSON_WORDS.has(foldHeader(part)))
  );
}

/** As `isPersonName`, and a given name stands first ("Kari Nordmann") or after a comma ("Nordmann, Kari"). */
export function startsWithGivenName(text: string): boolean {
  if (!isPersonName(text)) return false;
  const [first = '', second = ''] = splitName(text).map(foldHeader);
  return GIVEN_NAME_WORDS.has(first) || (/[,А-Яа-я]/u.test(text) && GIVEN_NAME_WORDS.has(second));
}

function splitName(text: string): readonly string[] {
  return text.split(/[\s,]+/u).filter((part) => part !== '');
}
