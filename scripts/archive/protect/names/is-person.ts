import { findLetterCase, splitTokens } from './tokens.ts';
import { createNameLists } from './name-lists.ts';
import {
  COMPANY,
  NAMED_AFTER,
  PARTICLES,
  SOLE_TRADER,
  TITLES_OF_RESPECT,
} from './words/context-words.ts';
import { hasClearNordicShape } from './nordic-shape.ts';
import { isKind } from './words/kind-words.ts';
import { createWordReader, type WordTraits } from './word-traits.ts';

/** Surnames of farms, and after fathers; a town's name may end so too, so the commonest towns are left out. */
const FARM =
  /^(?!(?:nar|has|tju|kjel|gi?am|rys|lei|lar|ham?mar|mos|bots|skars|trond)vik$|(?:har|karl|frederik|krist?ian|hals|ball|all)stad$|(?:sand|finns|lek|ande?|ank?e|ør|or|mel|sul|bra|sort|lo|glom|hem)nes$|(?:grav|sal[nt]|bin|stor|troms|mål|mal|reisa|hattfjell|lyng|sør|sor)dal$|mandal$).{2,}(?:rud|stad|dal|vik|heim|nes|haug|bakken|moen|hagen|gard|gaard|tveit|torp|lund|berg|seth|myr|strand|holt|land|vold|bråten|braten)$/;

/** A person's name has hardly more parts; a longer cell is a sentence or an organisation. */
const MOST_PARTS = 5;

let reader: ((word: string) => WordTraits) | null = null;

/** Lists are made once and when needed: no gazetteer, since a surname may be any place's name. */
function readWord(word: string): WordTraits {
  reader ??= createWordReader(createNameLists([]));
  return reader(word);
}

/**
 * Whether a whole cell is the name of one natural person, or of a sole trader under his or her own name
 * (`Kari Nordmann ENK`). Every word has to be a part of the name: `Hans Nielsen Hauge skole` is not one.
 */
export function looksLikePerson(text: string): boolean {
  const tokens = splitTokens(text.normalize('NFC')).map((token) => ({
    ...token,
    ...readWord(token.text),
  }));
  const isSoleTrader = tokens.some(({ folded }) => SOLE_TRADER.has(folded));
  const name = tokens.filter(
    ({ folded }) =>
      !SOLE_TRADER.has(folded) && !COMPANY.has(folded) && !TITLES_OF_RESPECT.has(folded),
  );
  const isCompany = tokens.some(({ folded }) => COMPANY.has(folded)) && !isSoleTrader;
  const isTitled = tokens.some(({ folded }) => TITLES_OF_RESPECT.has(folded)) && name.length > 0;
  if (name.length === 0 || name.length > MOST_PARTS) return false;
  if (name.some(({ text: word, folded }) => /\p{N}/u.test(word) || NAMED_AFTER.test(folded)))
    return false;
  const parts = name.filter(({ text: word, folded }) => word.length > 1 && !PARTICLES.has(folded));
  const initials = name.length - parts.length;
  const mixed = findLetterCase(text) === 'mixed';
  if (mixed && parts.some(({ text: word }) => !/^\p{Lu}/u.test(word))) return false;

  const given = parts.filter((part) => part.given !== 'none');
  const isFirm = given.some((part) => part.given === 'firm');
  const others = parts.filter((part) => part.given === 'none' && !part.isPatronymic);
  const hasPatronymic = parts.some(({ isPatronymic }) => isPatronymic);
  // Words that are no names make an organisation of it, unless they are surnames as well.
  if (others.some((part) => part.isCommon && part.surname === 'none')) return false;
  if (isSoleTrader) return given.length > 0 && parts.length > 1;
  if (hasPatronymic) return parts.length > 1;
  if (given.length === 0) {
    const isSurname = others.length === 1 && others[0]?.surname === 'firm';
    if (isSurname && (initials > 0 || isTitled)) return true;
    return mixed && !isCompany && initials === 0 && isUnlistedPerson(parts, text);
  }
  if (parts.length < 2) return false;
  // Two names that are both words (Stein Berg, Vår Vik) may be anything.
  if (others.length === 0) return isFirm;
  const hasSurname = others.some((part) => part.surname !== 'none');
  if (hasSurname) return isFirm || others.some((part) => part.surname === 'firm');
  return isFirm && mixed && !isCompany;
}

type Part = WordTraits & { readonly text: string; readonly gap: string };

/** A given name that no list has, with a surname of clear Norwegian shape: `Oline Testesen`. */
function isUnlistedPerson(name: readonly Part[], text: string): boolean {
  const isTurned = /^\p{L}+, /u.test(text);
  const surname = isTurned ? name[0] : name.at(-1);
  const others = name.filter((part) => part !== surname);
  if (!surname || others.length === 0 || name.length > 3 || text.trim().includes('  '))
    return false;
  const hasShape = hasClearNordicShape(surname.folded) || FARM.test(surname.folded);
  const isPlain = name.every(
    (part, index) =>
      /^\p{Lu}\p{Ll}{2,}$/u.test(part.text) &&
      !part.isCommon &&
      (index === 0 || /^(?:\s|-|, )$/.test(part.gap)),
  );
  const isGivenLike = others.every(
    ({ isNorwegian, isRussian, folded }) =>
      !isNorwegian && !isRussian && !isKind(folded) && folded.length < 11,
  );
  return hasShape && isPlain && isGivenLike;
}
