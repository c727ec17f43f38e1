/** Letters that have no mark of their own to take off: Norwegian, Sámi, Icelandic and Polish ones. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'a',
  đ: 'd',
  ð: 'd',
  ŋ: 'n',
  ŧ: 't',
  ł: 'l',
};

/** Lower case, no marks on letters, no signs but single spaces. Latin and Cyrillic stay what they are. */
export function foldMarks(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[øæđðŋŧł]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/['’‘ʹʼ`´"«»]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:saint|sankt|санкт) /, 'st ');
}

/**
 * A name in the form in which spellings are compared: "Værøy", "VAEROY" and "Vaerøy" are one, and so
 * are "Saint Petersburg" and "St. Petersburg". Words stay apart.
 */
export function foldName(text: string): string {
  return foldMarks(text).replace(/ae|aa/g, 'a').replace(/oe/g, 'o');
}

/** The folded name without spaces: "Sør-Varanger", "Sør Varanger" and "Sørvaranger" have one key. */
export function nameKey(text: string): string {
  return foldName(text).replaceAll(' ', '');
}
