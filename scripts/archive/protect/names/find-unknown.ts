import type { Word } from './find-kept.ts';
import { isCapitalised } from './tokens.ts';

const SHORTEST = 3;

/**
 * Words that may be a name of anybody: written with a capital inside a sentence, or all in capitals, and
 * on no list of places, Norwegian bodies or everyday words. Far more than the names, but hardly one is
 * missed: for titles that nobody has read.
 */
export function hasUnknownWord(words: readonly Word[], kept: ReadonlySet<number>): boolean {
  return words.some((word, index) => {
    if (kept.has(index) || word.text.length < SHORTEST || /^\p{N}/u.test(word.text)) return false;
    const isKnown = word.isCommon || word.isPlace || word.isNorwegian || word.isOfNorwegianBody;
    if (isKnown) return false;
    // The first word of a sentence has a capital in any case.
    const isFirst = index === 0 || /[.:!?–]\s*["«“(]?$/.test(word.gap);
    if (isFirst) return word.isRomanised || word.given !== 'none' || word.surname !== 'none';
    return isCapitalised(word.text) || word.isRomanised;
  });
}
