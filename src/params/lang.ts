import { isLanguage, type Language } from '#lib/i18n/language.ts';

export function match(param: string): param is Language {
  return isLanguage(param);
}
