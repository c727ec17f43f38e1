import type { Word } from './find-kept.ts';
import type { Certainty } from './span.ts';
import { NAMED_AFTER } from './words/context-words.ts';
import { isJoined, type LetterCase } from './tokens.ts';

/** A run of words, by their indexes, both included. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly certainty: Certainty;
}

/** Looks at the words of a text one by one, as they may go on with a name. */
export class WordCursor {
  constructor(
    protected readonly words: readonly Word[],
    protected readonly kept: ReadonlySet<number>,
    protected readonly letters: LetterCase,
  ) {}

  protected at(index: number): Word | undefined {
    return this.kept.has(index) ? undefined : this.words[index];
  }

  /** The word at `index`, if it may go on with the name before it. */
  protected next(index: number): Word | undefined {
    const word = this.at(index);
    return word && isJoined(word.gap) ? word : undefined;
  }

  protected looksWritten(word: Word): boolean {
    return word.isCapital || this.letters !== 'mixed';
  }

  /** In lower case or all in capitals only lists and clear endings tell. */
  protected isCertain(word: Word): boolean {
    return word.isCapital || (word.surname === 'firm' && !word.isCommon);
  }

  /** Surnames of two parts: `Petrova-Sidorova`, `Hansen Lie`. */
  protected endOfSurname(index: number): number {
    const next = this.next(index + 1);
    if (!next || !this.isCertain(next) || next.surname === 'none') return index;
    return next.gap === '-' || next.surname === 'firm' ? index + 1 : index;
  }

  /** A Norwegian school or prize that has its name from somebody: `Hans Nielsen Hauge skole`. */
  findInstitution({ from, to }: Run): Pick<Run, 'from' | 'to'> | null {
    for (let at = to + 1; at <= to + 2; at += 1) {
      const next = this.words[at];
      if (!next || !/^(?:\s|[-‐‑])$/.test(next.gap)) return null;
      const isForeign = this.words
        .slice(from, at)
        .some(({ isRussian, text }) => isRussian || /\p{Script=Cyrillic}/u.test(text));
      if (isForeign) return null;
      if (NAMED_AFTER.test(next.folded)) return { from, to: at };
      if (!next.isCapital || next.isCommon) return null;
    }
    return null;
  }

  protected isNameWord(index: number, from: number): boolean {
    const word = this.at(index);
    if (!word || index - from > 3 || !/^(?:\.?\s+|-|\.)$/.test(word.gap)) return false;
    if (!word.isCapital || /^\p{N}/u.test(word.text)) return false;
    if (word.text.length === 1) return true;
    return !word.isCommon && (!word.isPlace || word.given !== 'none' || index > from);
  }
}

export const isInitial = (word: Word): boolean =>
  /^\p{Lu}$/u.test(word.text) || /^(?:Ю|Я|Yu|Ya|Ju|Ja|Ye|Zh|Sh|Ch)$/.test(word.text);
export const isDotted = (word: Word | undefined): boolean =>
  word !== undefined && /^\.\s?-?$/.test(word.gap);
