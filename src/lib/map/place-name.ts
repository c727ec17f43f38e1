import type { Language } from '#lib/i18n/language.ts';
import type { Place } from '#lib/query/geography.ts';

/** A place's name in the reader's language. */
export function placeName(place: Place, language: Language): string {
  return place.names[language];
}
