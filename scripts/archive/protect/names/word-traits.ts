import { hasClearSurnameShape, hasPatronymicShape, hasSurnameShape } from './case-forms.ts';
import type { NameLists } from './name-lists.ts';
import { hasClearNordicShape, hasNordicShape } from './nordic-shape.ts';
import { foldWord, makeLooseKey } from './romanise.ts';
import { looksRussian } from './russian-look.ts';
import { isKind } from './words/kind-words.ts';

/** `firm`: hardly anything but a name. `weak`: a word, a place or a shape that may be one. */
export type Strength = 'none' | 'weak' | 'firm';

/** What a word may be, looked at alone and without its capitals. */
export interface WordTraits {
  readonly given: Strength;
  readonly surname: Strength;
  readonly isPatronymic: boolean;
  /** A list has it as a surname. */
  readonly isListedSurname: boolean;
  /** The surname is a Russian one. */
  readonly isRussian: boolean;
  /** Its ending alone says that it is a Russian surname. */
  readonly hasClearRussianShape: boolean;
  readonly isPlace: boolean;
  readonly isRussianPlace: boolean;
  /** A Russian place of which no Norwegian one has the name. */
  readonly isRussianTown: boolean;
  /** An everyday word of titles. */
  readonly isCommon: boolean;
  /** Of Norwegian places, festivals, bodies, or made of Norwegian words; no name of a Russian body. */
  readonly isNorwegian: boolean;
  /** A list has it as part of the name of a Norwegian place or body. */
  readonly isOfNorwegianBody: boolean;
  /** Looks like a word of Russian in either script. */
  readonly isRomanised: boolean;
  readonly isRussianGiven: boolean;
  /** Written with the genitive s of Norwegian or English, or in a Russian case. */
  readonly isGenitive: boolean;
  readonly key: string;
  readonly folded: string;
}

/** Everyday words of titles that all the same are places of Russia: its North, not one of its towns' kinds. */
const REGIONS_THAT_ARE_WORDS = /^(?:kola|komi|murman|karelia|karelen)/;
const KINDS_OF_AREA =
  /^(?:russ|росс|rayon|rajon|oblast|okrug|distri|autonom|municipal|federa|foderas|republi|fylke|район|област|округ|муницип|республик)/;

/** Answers for words of every script, and remembers them: titles use few words often. */
export function createWordReader(lists: NameLists): (word: string) => WordTraits {
  const known = new Map<string, WordTraits>();
  return (word) => {
    const seen = known.get(word);
    if (seen) return seen;
    const traits = readWord(word, lists);
    known.set(word, traits);
    return traits;
  };
}

function readWord(word: string, lists: NameLists): WordTraits {
  const folded = foldWord(word.replace(/['’]s$/i, ''));
  const key = makeLooseKey(folded);
  const base = folded.length > 3 && folded.endsWith('s') ? folded.slice(0, -1) : folded;
  const either = (set: ReadonlySet<string>) => set.has(folded) || set.has(base);
  const isCyrillic = /\p{Script=Cyrillic}/u.test(word);
  const isCommon =
    lists.common.has(folded) ||
    (isCyrillic && lists.commonStems.some((stem) => folded.startsWith(stem)));
  const isListedGiven = either(lists.nordicGiven) || lists.russianGivenKeys.has(key);
  // Kari is the dative of a river before it is a place.
  const isPlace = either(lists.places) || (lists.russianPlaceKeys.has(key) && !isListedGiven);
  const isWeakGiven = either(lists.weakGiven) || isCommon || isPlace;
  const isListedRussian = lists.russianSurnameKeys.has(key);
  const isListed = isListedRussian || either(lists.nordicSurnames);
  // Finnish puts -in behind any word: Barentsin, of Barents.
  const isFinnish = lists.common.has(folded.slice(0, -2)) || lists.places.has(folded.slice(0, -2));
  const hasRussianShape = hasSurnameShape(key) && !isFinnish;
  const hasClearRussianShape = hasClearSurnameShape(key) && !isFinnish;
  const hasClearShape = hasClearRussianShape || hasClearNordicShape(base);
  const hasShape = hasRussianShape || hasNordicShape(base);
  const isDoubtful = isCommon || isPlace;
  return {
    given: !isListedGiven ? 'none' : isWeakGiven ? 'weak' : 'firm',
    surname:
      isListed || hasClearShape
        ? isDoubtful
          ? 'weak'
          : 'firm'
        : hasShape && !isCommon
          ? 'weak'
          : 'none',
    isPatronymic: hasPatronymicShape(key) && !isDoubtful && !isListedGiven,
    isListedSurname: isListed,
    isRussian: isListedRussian || hasRussianShape,
    hasClearRussianShape,
    isPlace,
    isRussianPlace: isPlace && lists.russianPlaceKeys.has(key),
    isRussianTown:
      isPlace &&
      lists.russianPlaceKeys.has(key) &&
      (!isCommon || REGIONS_THAT_ARE_WORDS.test(folded)) &&
      !KINDS_OF_AREA.test(folded) &&
      !either(lists.norwegianWords),
    isCommon,
    isNorwegian: either(lists.norwegianWords) || isNorwegianCompound(base, word, lists),
    isOfNorwegianBody: either(lists.norwegianWords),
    isRomanised: looksRussian(word),
    isRussianGiven: lists.russianGivenKeys.has(key),
    isGenitive: (base !== folded && !lists.nordicGiven.has(folded)) || /['’]s$/i.test(word),
    key,
    folded,
  };
}

/** Norwegian joins words: Altaturneringen is Alta and turneringen. `folded` has no letters of its own left. */
function isNorwegianCompound(folded: string, word: string, lists: NameLists): boolean {
  if (/[æøåÆØÅ]/.test(word)) return true;
  const isKnown = (part: string) =>
    part.length > 2 && (lists.common.has(part) || lists.norwegianWords.has(part));
  for (let length = 4; length <= folded.length - 3; length += 1) {
    const rest = folded.slice(length);
    if (isKnown(folded.slice(0, length)) && (isKnown(rest) || isKind(rest))) return true;
  }
  return false;
}
