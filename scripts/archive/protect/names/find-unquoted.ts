import type { Word } from './find-kept.ts';
import { looksLikeRussianAdjective } from './russian-look.ts';
import type { Span } from './span.ts';
import type { LetterCase } from './tokens.ts';
import { WITH_OR_BY } from './words/context-words.ts';
import { CLUB_FORMS, isCyrillicKind, isDefiniteKind, isKind } from './words/kind-words.ts';

/** Between a kind and a name that needs no more: `koret Name`, `Name-koret`. */
const CLOSE = /^(?:\s+|-)$/;
/** Where the name must look Russian: `Kor: Name`, `kor (Name)`, `kor, Name`. */
const NEAR = /^(?:\s+|-|[:,]\s+|\s[-–]\s|\s?\()$/;
const LONGEST_NAME = 4;
const NORDIC_IN_CYRILLIC = /^(?:баренц|норвеж|норвег|финн|швед|росси|рус)/;
/** Folded words that may stand between a name and a kind, in small letters. */
const MODIFIERS =
  /^(?:dance|film|folk|folklore|ice|hockey|football|puppet|youth|music|art|arts|brass|women|children|childrens|sports?|student|chamber|drama|ballet|rock|jazz|girls|boys|s)$/;
/** Ends of English and of Norwegian words that no list need have. */
const PLAIN_END =
  /(?:ing|tion|ment|ness|ship|ity|ies|ets|ene|enes|anes|verket|huset|gjengen|guttan|jentan|dagene|dagan|ungan|karan|folket|festen|stua|brygga|bruket|laget|stemmen|stemmer|klangen|klang|toner|lyd|lyden)$/;

/**
 * Names without quotation marks beside a word for a kind of body, in doubt: those that look Russian
 * (`festivalen Severnyje …`), and any that no list has where the text tells of Russia.
 */
export function findUnquoted(
  words: readonly Word[],
  kept: ReadonlySet<number>,
  letters: LetterCase,
  isInRussia: boolean,
): readonly Span[] {
  const isName = (index: number, isNear: boolean): boolean => {
    const word = words[index];
    if (!word || kept.has(index) || !mayBeName(word, letters)) return false;
    if (word.isRomanised) return true;
    return isNear && letters !== 'lower' && !PLAIN_END.test(word.folded);
  };
  return words.flatMap((word, index) => {
    if (CLUB_FORMS.has(word.text) && letters === 'mixed') {
      const next = words[index + 1];
      const isClub = next && CLOSE.test(next.gap) && !kept.has(index + 1);
      return isClub && mayBeName(next, letters) ? spanOf(words, index, index + 1) : [];
    }
    if (!isKind(word.folded)) return readPhrase(words, kept, letters, index);
    return [
      ...behind(words, index, isName, letters, kept, isInRussia),
      ...before(words, index, isName, isInRussia),
    ];
  });
}

type IsName = (index: number, isNear: boolean) => boolean;

function behind(
  words: readonly Word[],
  index: number,
  isName: IsName,
  letters: LetterCase,
  kept: ReadonlySet<number>,
  isInRussia: boolean,
): readonly Span[] {
  const first = words[index + 1];
  if (!first || !NEAR.test(first.gap)) return [];
  const isClose = CLOSE.test(first.gap);
  let to = index;
  let hasName = false;
  for (let at = index + 1; at <= index + LONGEST_NAME; at += 1) {
    const word = words[at];
    const isJoined = word && (at === index + 1 || CLOSE.test(word.gap));
    if (!isJoined || !(word.isCapital || letters !== 'mixed')) break;
    to = at;
    hasName ||= isName(
      at,
      isClose && !goesToRussia(words, at + 1) && (isInRussia || announces(word, words[index])),
    );
    hasName ||= at === index + 1 && isClose && beginsCyrillicName(words, at, kept);
    // A town between the kind and other words, or behind them, is part of the name.
    hasName ||=
      word.isRussianTown &&
      (isSami(words[index])
        ? at > index + 1 && !kept.has(at - 1)
        : at === index + 1 && isClose && isCapitalBehind(words, at));
    if (letters !== 'mixed' && hasName) break;
  }
  return hasName ? spanOf(words, index + 1, to) : [];
}

/** In small letters or the only one meant, a kind announces a name: `gruppa Name`, `hockey school Name`. */
const announces = (name: Word, kind: Word | undefined): boolean =>
  kind !== undefined && name.isCapital && (!kind.isCapital || isDefiniteKind(kind.folded));

function isCapitalBehind(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return next?.isCapital === true && /^\s+$/.test(next.gap) && !next.isPlace;
}

const isSami = (word: Word | undefined): boolean =>
  /^(?:searvv?i|joavkk?u|koarra|teahtera?|musea)$/.test(word?.folded ?? '');

function before(
  words: readonly Word[],
  index: number,
  isName: IsName,
  isInRussia: boolean,
): readonly Span[] {
  const kind = words[index];
  if (!kind) return [];
  const isLeaving = goesToRussia(words, index + 1);
  let from = index;
  let hasName = false;
  for (let at = index - 1; at >= index - LONGEST_NAME; at -= 1) {
    const word = words[at];
    // Umbino dance studio: everyday words may stand between.
    if (word && !word.isCapital && MODIFIERS.test(word.folded) && at > index - 3) continue;
    if (!word?.isCapital || !CLOSE.test(words[at + 1]?.gap ?? '')) break;
    from = at;
    // Norwegian schools have names of persons.
    if (
      (word.given !== 'none' && !word.isRussianGiven) ||
      (word.surname !== 'none' && !word.isRussian)
    )
      return [];
    // A capital at the beginning says little.
    hasName ||= isName(at, isInRussia && (at > 0 || kind.isCapital) && !isLeaving);
  }
  return hasName ? spanOf(words, from, index) : [];
}

/** Who goes to a Russian town comes from somewhere else: `… på turné til`. */
function goesToRussia(words: readonly Word[], from: number): boolean {
  return words
    .slice(from, from + 4)
    .some(
      (word, offset) =>
        /^(?:til|to|besoker|visits)$/.test(word.folded) &&
        words[from + offset + 1]?.isRussianPlace === true,
    );
}

/** Russian writes no capitals in titles: behind a kind, one begins a name. */
function beginsCyrillicName(
  words: readonly Word[],
  at: number,
  kept: ReadonlySet<number>,
): boolean {
  const [kind, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!kind || !word?.isCapital || !isCyrillicKind(kind.folded)) return false;
  if (kept.has(at) || NORDIC_IN_CYRILLIC.test(word.folded)) return false;
  if (!word.isCommon && !word.isPlace) return true;
  // Школы Севера is the North; Северная with a noun behind it is a name.
  const isAdjective = /(?:ая|ое|ыи|ии|ые|ие|ои|ого|ых|их|ую)$/.test(word.folded);
  return isAdjective && next !== undefined && CLOSE.test(next.gap) && next.text.length > 3;
}

/** Two words of which one has the ending of a Russian adjective, or one behind `med`, `fra`, `til`. */
function readPhrase(
  words: readonly Word[],
  kept: ReadonlySet<number>,
  letters: LetterCase,
  index: number,
): readonly Span[] {
  const [word, next, last] = [words[index], words[index + 1], words[index - 1]];
  if (!word?.isCapital || kept.has(index) || /\p{Script=Cyrillic}/u.test(word.text)) return [];
  const isTownName = word.isRussianTown && next?.isRomanised === true;
  const isPhrase = next?.isCapital === true && CLOSE.test(next.gap) && mayBeName(next, letters);
  if (!looksLikeRussianAdjective(word.text)) return [];
  if (!mayBeName(word, letters) && !(isTownName && isPhrase)) return [];
  const isPartner =
    last !== undefined &&
    (WITH_OR_BY.has(last.folded) || /^(?:fra|fra|from|to|til)$/.test(last.folded));
  return isPhrase || isPartner ? spanOf(words, index, isPhrase ? index + 1 : index) : [];
}

/** No word of a language, no place, nothing Norwegian; persons are looked for elsewhere. */
export function mayBeName(word: Word, letters: LetterCase): boolean {
  if (word.text.length < 3 || !/^\p{L}/u.test(word.text)) return false;
  if (letters === 'mixed' && !word.isCapital) return false;
  if (/^\p{Lu}+$/u.test(word.text) && letters === 'mixed') return false;
  if (word.isCommon || word.isPlace || word.isNorwegian || isKind(word.folded)) return false;
  if (word.given !== 'none') return word.isRussianGiven;
  return word.surname !== 'firm' || word.isRussian;
}

function spanOf(words: readonly Word[], from: number, to: number): readonly Span[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, kind: 'organisation', certainty: 'unsure' }];
}
