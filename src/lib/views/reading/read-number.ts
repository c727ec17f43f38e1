/** Thousands in English: a comma before three digits and no fourth. */
const ENGLISH_GROUPS = /,(?=\d{3}(?!\d))/g;
/** What `<1 %` and `>99 %` lie beside their number: enough to sort them apart from 1 % and 99 %. */
const BESIDE = 1e-6;

/**
 * The first number in a text as `Format` writes it in any of the four languages: 1 234, 1,234, 12,3, 42 %,
 * "at least 200". null where there is none (a dash, "not published").
 */
export function readNumber(text: string): number | null {
  const plain = text.replace(/(\d)\u00a0(?=\d)/g, '$1').replace(ENGLISH_GROUPS, '');
  const match = /([<>]?)([-−]?)(\d+(?:[.,]\d+)?)/.exec(plain);
  if (!match) return null;
  const [, limit = '', sign = '', digits = ''] = match;
  const size = Number(digits.replace(',', '.')) * (sign === '' ? 1 : -1);
  return size + (limit === '<' ? -BESIDE : limit === '>' ? BESIDE : 0);
}
