import type { Language } from './language.ts';

/**
 * Month names, written out rather than asked from `Intl`: releases of its data disagree ("Sep" and
 * "Sept"), and a page prerendered with one must read the same in a browser with another. Nominative,
 * short and long, in the small or capital letters of running text.
 */
export const MONTHS: Readonly<Record<Language, readonly MonthName[]>> = {
  nb: parseMonths(
    'jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.',
    'januar februar mars april mai juni juli august september oktober november desember',
  ),
  nn: parseMonths(
    'jan. feb. mars apr. mai juni juli aug. sep. okt. nov. des.',
    'januar februar mars april mai juni juli august september oktober november desember',
  ),
  en: parseMonths(
    'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec',
    'January February March April May June July August September October November December',
  ),
  ru: parseMonths(
    'янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.',
    'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
  ),
};

export interface MonthName {
  readonly short: string;
  readonly long: string;
}

function parseMonths(short: string, long: string): readonly MonthName[] {
  const longNames = long.split(' ');
  return short.split(' ').map((name, index) => ({ short: name, long: longNames[index] ?? name }));
}
