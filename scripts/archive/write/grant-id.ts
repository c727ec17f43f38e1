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

/**
 * The id that a grant keeps: the source's own, but where its title was screened one made anew from
 * the new title, since ids are made of titles.
 */
export function deriveId(grant: SourceGrant, title: string, taken: Set<string>): string {
  const wanted = title === grant.title ? grant.id : `bs-${grant.year ?? '0000'}-${slug(title)}`;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function slug(title: string): string {
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
