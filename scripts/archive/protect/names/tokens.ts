/** A word or a number of a text, and what stands before it. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between this one and the one before, or the start of the text. */
  readonly gap: string;
  /** Between this one and the next, or the end of the text. */
  readonly after: string;
}

/** How a text writes its letters: capitals tell of names in `mixed` texts only. */
export type LetterCase = 'mixed' | 'upper' | 'lower';

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]{2,})*|\p{N}+/gu;

/** The words and numbers of a text, in order. `Olga's` is one word of which the text is `Olga`. */
export function splitTokens(text: string): readonly Token[] {
  const found = [...text.matchAll(WORD)].map((match) => ({ text: match[0], start: match.index }));
  return found.map(({ text: word, start }, index) => {
    const before = found[index - 1];
    const next = found[index + 1];
    const end = start + word.length;
    return {
      text: word,
      start,
      end,
      gap: text.slice(before ? before.start + before.text.length : 0, start),
      after: text.slice(end, next?.start ?? text.length),
    };
  });
}

export function findLetterCase(text: string): LetterCase {
  if (!/\p{Ll}/u.test(text)) return 'upper';
  return /\p{Lu}/u.test(text) ? 'mixed' : 'lower';
}

export const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Joined as the parts of one name are: by a space, a hyphen, or the dot of an initial. */
export const isJoined = (gap: string): boolean =>
  /^(?:\s+|[-‐‑–]|\.\s?-?|\s[-–]|[’']s?\s)$/u.test(gap) && !/^\s[-–]$/.test(gap);
