import { INTL_LOCALE, type Language } from './language.ts';
import { MONTHS } from './months.ts';

/** Numbers, money, shares, years and dates in one language. All take plain numbers and give text. */
export interface Format {
  readonly language: Language;
  /** 1 234 567 */
  integer(value: number): string;
  /** Millions with one decimal, without a unit: 52,3 for 52 278 100. Sums that would read 0,0 but are not are "<0,1". */
  millions(value: number): string;
  /** A share from 0 to 1: 42 % (en: 42%). What would read 0 % or 100 % but is not is "<1 %" or ">99 %". */
  percent(share: number): string;
  /** The size of a file in kilobytes, at least 1 kB: 86 kB (ru: 86 кБ). */
  kilobytes(bytes: number): string;
  /** 2013–2019, or 2015. */
  years(from: number, to: number): string;
  /** 2013, 2017, 2018 and 2019. */
  list(items: readonly string[]): string;
  /** From YYYY, YYYY-MM or YYYY-MM-DD: 2012, May 2012, Nov 2010 (short month where the language has one). */
  monthYear(date: string): string;
  /** From the same: November 2026. Russian in the nominative. */
  monthYearLong(date: string): string;
  /** Picks by the plural rule of the language; `few` and `many` are Russian only and fall back to `other`. */
  plural(value: number, forms: PluralForms): string;
}

export interface PluralForms {
  readonly one: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

export function createFormat(language: Language): Format {
  const locale = INTL_LOCALE[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const hundredths = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const kilobyte = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  });
  const conjunction = new Intl.ListFormat(locale, { type: 'conjunction' });
  const rules = new Intl.PluralRules(locale);

  const percent = (share: number) => joinDigits(hundredths.format(share));
  const millions = (value: number) => joinDigits(oneDecimal.format(value / 1e6));
  const monthYear = (date: string, length: 'short' | 'long') => {
    const [year = '', month = ''] = date.split('-');
    const name = MONTHS[language][Number(month) - 1];
    return name ? `${name[length]} ${year}` : year;
  };
  return {
    language,
    integer: (value) => joinDigits(whole.format(value)),
    millions: (value) => (value > 0 && value < 5e4 ? `<${millions(1e5)}` : millions(value)),
    percent: (share) => {
      if (share > 0 && share < 0.005) return `<${percent(0.01)}`;
      if (share >= 0.995 && share < 1) return `>${percent(0.99)}`;
      return percent(share);
    },
    kilobytes: (bytes) => joinDigits(kilobyte.format(Math.max(1, bytes / 1000))),
    years: (from, to) => (from === to ? String(from) : `${from}–${to}`),
    list: (items) => conjunction.format(items),
    monthYear: (date) => monthYear(date, 'short'),
    monthYearLong: (date) => monthYear(date, 'long'),
    plural: (value, forms) => {
      const rule = rules.select(value);
      if (rule === 'one') return forms.one;
      if (rule === 'few') return forms.few ?? forms.other;
      if (rule === 'many') return forms.many ?? forms.other;
      return forms.other;
    },
  };
}

/** Releases of `Intl` separate groups and signs by one of three spaces; only the no-break space is in our fonts. */
function joinDigits(text: string): string {
  return text.replace(/[ \u2009\u202f]/g, '\u00a0');
}
