/** Letters that are no letters with marks, and what readers type for them. */
const LETTERS: readonly (readonly [from: string, to: string])[] = [
  ['ø', 'o'],
  ['æ', 'ae'],
  ['đ', 'd'],
  ['ŋ', 'n'],
  ['ŧ', 't'],
];

/** Words as they are compared: small letters without marks, one space between. */
export function foldSearch(text: string): string {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  const letters = LETTERS.reduce((rest, [from, to]) => rest.replaceAll(from, to), plain);
  return letters.replace(/\s+/gu, ' ').trim();
}

/** The same as `foldSearch` in SQL, spaces aside; of Latin and Cyrillic letters. */
export function foldSql(expression: string): string {
  return LETTERS.reduce(
    (rest, [from, to]) => `replace(${rest}, '${from}', '${to}')`,
    `strip_accents(lower(${expression}))`,
  );
}
