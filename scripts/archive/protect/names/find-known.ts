import { listCaseForms } from './case-forms.ts';
import type { Word } from './find-kept.ts';
import { makeLooseKey } from './romanise.ts';
import type { NameKind, Span } from './span.ts';
import { isJoined, splitTokens } from './tokens.ts';
import type { WordTraits } from './word-traits.ts';
import { TITLES_OF_RESPECT, TRADES } from './words/context-words.ts';

type ReadWord = (word: string) => WordTraits;

/** One part of a known name: every key that it has in a text, and what it is by itself. */
interface Part extends WordTraits {
  readonly forms: ReadonlySet<string>;
}

/**
 * Finds a person whom the row itself names, in any case, script, order and spelling, with initials or
 * without a given name. A surname that is also a word or a place counts beside another part only.
 */
export function findKnownPerson(
  name: string,
  words: readonly Word[],
  kept: ReadonlySet<number>,
  read: ReadWord,
): readonly Span[] {
  const parts = splitTokens(name)
    .map(({ text }) => ({ ...read(text), text }))
    .filter(({ text, folded }) => isNamePart(text, folded))
    .map((traits): Part => ({ ...traits, forms: formsOf(traits.key) }));
  const partAt = words.map((word, index) =>
    parts.find((part) => part.forms.has(word.key) && !(kept.has(index) && part.given !== 'none')),
  );
  // All in capitals or all in lower case, a text does not say what is a name.
  const tellsNames = words.some(({ isCapital }) => isCapital);
  return partAt.flatMap((part, index) => {
    if (!part) return [];
    const [from, to] = [extend(words, partAt, index, -1), extend(words, partAt, index, 1)];
    const isAlone = from === to;
    const isTelling =
      !part.isPlace && !part.isCommon && part.given !== 'weak' && part.key.length > 2;
    const isWritten =
      !tellsNames || words[index]?.isCapital || (part.isRussian && part.surname === 'firm');
    if (isAlone && !(isTelling && isWritten)) return [];
    return toSpan(words, from, to, 'person');
  });
}

const isNamePart = (text: string, folded: string) =>
  text.length > 1 && /^\p{L}/u.test(text) && !TITLES_OF_RESPECT.has(folded) && !TRADES.has(folded);

/** As far as other parts of this name, initials or given names go on. */
function extend(
  words: readonly Word[],
  partAt: readonly (Part | undefined)[],
  index: number,
  step: 1 | -1,
): number {
  let at = index;
  for (;;) {
    const next = words[at + step];
    const gap = step === 1 ? next?.gap : words[at]?.gap;
    if (!next || gap === undefined || !(isJoined(gap) || gap === ', ')) return at;
    const isInitial =
      /^\p{Lu}$/u.test(next.text) && (step === -1 ? gap : next.after).startsWith('.');
    const isName = next.isCapital && (next.given === 'firm' || next.isPatronymic) && gap !== ', ';
    if (!isInitial && !isName && !partAt[at + step]) return at;
    at += step;
  }
}

/**
 * Finds an organisation whom the row itself names: its full name, what stands in quotation marks in it,
 * what is left without legal form, kind and place, and its abbreviation.
 */
export function findKnownOrganisation(
  name: string,
  words: readonly Word[],
  read: ReadWord,
): readonly Span[] {
  return listSequences(name, read)
    .flatMap(({ keys, isQuotedOnly }) =>
      words.flatMap((word, index) => {
        const isHere = keys.every((forms, offset) => {
          const found = words[index + offset];
          return found !== undefined && forms.has(found.key || found.folded);
        });
        if (!isHere || (isQuotedOnly && !/["«“„‹]$/.test(word.gap))) return [];
        return toSpan(words, index, index + keys.length - 1, 'organisation');
      }),
    )
    .concat(findAbbreviation(name, words));
}

interface Sequence {
  readonly keys: readonly ReadonlySet<string>[];
  /** Everyday words: they are this organisation in quotation marks only. */
  readonly isQuotedOnly: boolean;
}

function listSequences(name: string, read: ReadWord): readonly Sequence[] {
  const toSequence = (words: readonly string[], isQuoted: boolean): Sequence | null => {
    const isTelling = words.some((word) => isDistinctive(word, read));
    if (!isTelling && !isQuoted && words.length < 2) return null;
    if (words.length === 0) return null;
    const keys = words.map((word) => formsOf(makeLooseKey(word) || word));
    return { keys, isQuotedOnly: !isTelling && words.length < 3 && isQuoted };
  };
  const wordsOf = (text: string) => splitTokens(text).map((token) => token.text);
  const quoted = [...name.matchAll(/[«"“„‹]([^«»"“”„‹›]+)[»"”“›]/gu)].map(
    ([, inner = '']) => inner,
  );
  const runs = splitRuns(wordsOf(name), (word) => isDistinctive(word, read));
  return [
    toSequence(wordsOf(name), false),
    ...quoted.map((inner) => toSequence(wordsOf(inner), true)),
    ...runs.map((run) => toSequence(run, false)),
  ].filter((sequence) => sequence !== null);
}

function isDistinctive(word: string, read: ReadWord): boolean {
  const { isCommon, isPlace, given, isRussianPlace } = read(word);
  if (word.length < 4 || isCommon || isPlace || isRussianPlace || given !== 'none') return false;
  return /^\p{Lu}/u.test(word) && /\p{Ll}/u.test(word);
}

function splitRuns(
  words: readonly string[],
  belongs: (word: string) => boolean,
): readonly (readonly string[])[] {
  const runs: string[][] = [[]];
  for (const word of words) {
    if (belongs(word)) runs.at(-1)?.push(word);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

/** First letters of the words, or the capitals that the name itself gives: `(ABCD)`. */
function findAbbreviation(name: string, words: readonly Word[]): readonly Span[] {
  const initials = splitTokens(name)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text[0] ?? '')
    .join('');
  const given = splitTokens(name).flatMap(({ text }) => (/^\p{Lu}{4,}$/u.test(text) ? [text] : []));
  const isShort = (text: string) => text.length > 2 && [initials, ...given].includes(text);
  return words.flatMap(({ text }, index) =>
    isShort(text) ? toSpan(words, index, index, 'organisation') : [],
  );
}

const formsOf = (key: string): ReadonlySet<string> => new Set([key, ...listCaseForms(key)]);

function toSpan(words: readonly Word[], from: number, to: number, kind: NameKind): readonly Span[] {
  const [first, last] = [words[from], words[to]];
  if (!first || !last) return [];
  // The marks go with what they hold.
  const isQuoted = /["«“„‹]$/.test(first.gap) && /^["»”“›]/.test(last.after);
  const inside = words
    .slice(from + 1, to + 1)
    .map(({ gap }) => gap)
    .join('');
  const start = first.start - (isQuoted || isClosedOnly(inside, first.gap) ? 1 : 0);
  const end = last.end + (isQuoted || isOpenOnly(inside, last.after) ? 1 : 0);
  return [{ start, end, kind, certainty: 'known' }];
}

/** A mark that opens within the name and closes right behind it: `Ансамбль «Вымысел»`. */
const isOpenOnly = (inside: string, after: string): boolean =>
  /^["»”“›]/.test(after) && countMarks(inside) % 2 === 1;
const isClosedOnly = (inside: string, gap: string): boolean =>
  /["«“„‹]$/.test(gap) && countMarks(inside) % 2 === 1;
const countMarks = (text: string): number => text.match(/["«»“”„‹›]/g)?.length ?? 0;
