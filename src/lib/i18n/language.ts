export const LANGUAGES = ['nb', 'nn', 'en', 'ru'] as const;
export type Language = (typeof LANGUAGES)[number];

export function isLanguage(value: unknown): value is Language {
  return typeof value === 'string' && (LANGUAGES as readonly string[]).includes(value);
}

/**
 * What `Intl` is asked with. Browsers do not all ship Nynorsk and would fall back to the machine's
 * language; its numbers, plurals and dates are written as in Bokmål.
 */
export const INTL_LOCALE: Readonly<Record<Language, string>> = {
  nb: 'nb-NO',
  nn: 'nb-NO',
  en: 'en-GB',
  ru: 'ru-RU',
};

/** Each language's name in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nb: 'Bokmål',
  nn: 'Nynorsk',
  en: 'English',
  ru: 'Русский',
};

/** The reader's first language that we have; Norwegian of any kind is Bokmål unless it says Nynorsk. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'no') return 'nb';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
