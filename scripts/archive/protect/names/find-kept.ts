import type { NameLists } from './name-lists.ts';
import type { Token } from './tokens.ts';
import { isCapitalised } from './tokens.ts';
import type { WordTraits } from './word-traits.ts';

export interface Word extends Token, WordTraits {
  /** Written as a name is, in a text that tells names by capitals. */
  readonly isCapital: boolean;
}

/** Fields one by one: spreading two objects for every word of every title takes most of the time. */
export function toWord(token: Token, traits: WordTraits, isCapital: boolean): Word {
  return {
    text: token.text,
    start: token.start,
    end: token.end,
    gap: token.gap,
    after: token.after,
    given: traits.given,
    surname: traits.surname,
    isPatronymic: traits.isPatronymic,
    isListedSurname: traits.isListedSurname,
    isRussian: traits.isRussian,
    hasClearRussianShape: traits.hasClearRussianShape,
    isPlace: traits.isPlace,
    isRussianPlace: traits.isRussianPlace,
    isRussianTown: traits.isRussianTown,
    isCommon: traits.isCommon,
    isNorwegian: traits.isNorwegian,
    isOfNorwegianBody: traits.isOfNorwegianBody,
    isRomanised: traits.isRomanised,
    isRussianGiven: traits.isRussianGiven,
    isGenitive: traits.isGenitive,
    key: traits.key,
    folded: traits.folded,
    isCapital,
  };
}

/**
 * Indexes of the words that are names of persons long dead, of figures of works, of saints and kings: a
 * dead composer's surname stays alone or with his own given name, not with another one.
 */
export function findKept(words: readonly Word[], lists: NameLists): ReadonlySet<number> {
  const kept = new Set<number>();
  words.forEach((word, index) => {
    for (const phrase of lists.keptPhrases.get(word.key) ?? []) {
      const isHere = phrase.every((key, offset) => {
        const found = words[index + offset]?.key;
        return found === key || (offset === phrase.length - 1 && found === `${key}s`);
      });
      if (isHere) phrase.forEach((_, offset) => kept.add(index + offset));
    }
    const given = lists.keptSurnames.get(word.key);
    if (given && isCapitalised(word.text)) {
      for (const at of listWithGiven(words, index, given)) kept.add(at);
    }
    const before = words[index - 1];
    if (word.given !== 'none' && before && lists.crowns.has(before.folded)) kept.add(index);
  });
  return kept;
}

function listWithGiven(
  words: readonly Word[],
  index: number,
  given: ReadonlySet<string>,
): readonly number[] {
  const found = [index];
  for (let at = index - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || !isCapitalised(word.text) || !/^(?:\s+|-|\.\s?)$/.test(words[at + 1]?.gap ?? ''))
      break;
    const isOwn =
      given.has(word.key) ||
      (word.text.length === 1 && [...given].some((name) => name.startsWith(word.key)));
    if (!isOwn) {
      // Another person of this surname.
      return word.given === 'firm' || word.text.length === 1 ? [] : found;
    }
    found.push(at);
  }
  return found;
}
