import type { SourceGrant } from '../source/schema.ts';

const LONGEST = 55;
const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  å: 'a',
  đ: 'd',
  ŋ: 'n',
  ŧ: 't',
};

/** A case number says nothing of the title. */
const NUMBER_ONLY = /^(?:bs-)?[\d-]+$/;

/**
 * Ids that a grant keeps: the source's own; but where it is made of a title that was screened since, one
 * made anew from the new title, and where no title may be shown, one made of `word`.
 */
export function createIdSource() {
  const taken = new Set<string>();
  return (grant: SourceGrant, title: string | null, word: string): string => {
    const base = title === null ? word : slugify(title);
    const isSafe = title === grant.title || NUMBER_ONLY.test(grant.id);
    const wanted = isSafe ? grant.id : `bs-${grant.year ?? '0000'}-${base}`;
    let id = wanted;
    for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
    taken.add(id);
    return id;
  };
}

/** A title in ASCII, at most 55 characters, cut between words: "Kor på tvers" → "kor-pa-tvers". */
export function slugify(title: string): string {
  const plain = title
    .toLowerCase()
    .replace(/[æøåđŋŧ]/g, (letter) => LETTERS[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (plain.length <= LONGEST) return plain;
  const cut = plain.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(1, cut.lastIndexOf('-')));
}
