const LONGEST_READ = 200;

/**
 * A header as it is compared: lower case words with one space between, `å`, `aa` and `a` alike (also ø/oe,
 * æ/ae, ё/е), no punctuation; `amountNOK` and `amount_nok` are two words each.
 */
export function foldHeader(header: string): string {
  return header
    .slice(0, LONGEST_READ)
    .replace(/№/gu, ' no ')
    .normalize('NFKC')
    .replace(/[\p{Cf}]/gu, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/å|aa/gu, 'a')
    .replace(/æ|ae/gu, 'a')
    .replace(/ø|oe/gu, 'o')
    .replace(/ё/gu, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** `Prosjekt tittel` and `Prosjekttittel` are one. */
export function squeezeHeader(header: string): string {
  return foldHeader(header).replaceAll(' ', '');
}
