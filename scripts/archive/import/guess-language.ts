/** Words that only one of the languages has, common in titles. */
const WORDS: Readonly<Record<'nb' | 'nn' | 'en', readonly string[]>> = {
  nb: ['og', 'i', 'på', 'av', 'til', 'med', 'fra', 'mellom', 'et', 'en', 'ungdom', 'barn', 'skole'],
  nn: ['ikkje', 'eit', 'ein', 'frå', 'mellom', 'saman', 'skule', 'barne', 'korleis', 'samarbeid'],
  en: [
    'the',
    'and',
    'of',
    'in',
    'for',
    'with',
    'between',
    'from',
    'to',
    'a',
    'on',
    'youth',
    'school',
  ],
};
const NYNORSK_ONLY = /\b(?:ikkje|eit|ein|frå|saman|skule|korleis|noko|berre)\b/i;

/**
 * Language of a title that nobody states, for screen readers and for the words that stand in place of
 * what is taken out. Bokmål where nothing says otherwise, since the register is kept in it.
 */
export function guessLanguage(title: string): 'nb' | 'nn' | 'en' | 'ru' | 'se' | 'mixed' {
  const hasCyrillic = /\p{Script=Cyrillic}/u.test(title);
  const hasLatin = /\p{Script=Latin}{3}/u.test(title);
  if (hasCyrillic) return hasLatin ? 'mixed' : 'ru';
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: 'nb' | 'nn' | 'en') =>
    words.filter((word) => WORDS[language].includes(word)).length;
  const [norwegian, english] = [Math.max(count('nb'), count('nn')), count('en')];
  if (english > norwegian) return 'en';
  if (norwegian === 0 && /[čđŋšŧž]/i.test(title)) return 'se';
  return NYNORSK_ONLY.test(title) ? 'nn' : 'nb';
}
