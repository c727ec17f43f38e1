import type { RawTable } from '../raw-table.ts';
import type { Mapping } from './mapping.ts';

/** What a mapping may name; the schema has the same lists. */
export const ENCODINGS: readonly string[] = [
  ...['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1251', 'koi8-r'],
];
export const DELIMITERS: readonly string[] = [',', ';', '\t', '|', ':'];

/** How the table was found this time. What a mapping cannot name is left to be found again. */
export function proposeTable({ sheet, delimiter, encoding }: RawTable): Mapping['table'] {
  const pick = (list: readonly string[], value: string | null) =>
    list.find((item) => item === value?.toLowerCase()) ?? null;
  return {
    sheet,
    headerRow: null,
    delimiter: pick(DELIMITERS, delimiter),
    encoding: pick(ENCODINGS, encoding),
  };
}

/** How dates in figures are written, from those that can be read one way only; dmy where none can. */
export function proposeDates(texts: readonly string[]): Mapping['dates'] {
  const votes = { dmy: 0, mdy: 0, ymd: 0 };
  for (const text of texts) {
    if (/^\d{4}\D\d{1,2}/u.test(text)) votes.ymd += 1;
    const [, first, second] = /^(\d{1,2})[./-](\d{1,2})\D/u.exec(text) ?? [];
    if (Number(first) > 12) votes.dmy += 1;
    if (Number(second) > 12) votes.mdy += 1;
  }
  // ISO dates are understood whatever the order: dmy costs nothing where others stand beside them.
  const isOnlyIso = votes.ymd > 0 && texts.every((text) => /^\d{4}/u.test(text));
  if (isOnlyIso) return 'ymd';
  return votes.mdy > votes.dmy ? 'mdy' : 'dmy';
}

const COMMA = /\d,\d{1,2}(?!\d)|\d\.\d{3}\.\d{3}|\d\.\d{3},/u;
const POINT = /\d\.\d{1,2}(?!\d)|\d,\d{3},\d{3}|\d,\d{3}\./u;

/** The decimal sign, where the amounts agree on one; else each amount is judged by itself. */
export function proposeDecimal(texts: readonly string[]): Mapping['decimal'] {
  const comma = texts.some((text) => COMMA.test(text));
  const point = texts.some((text) => POINT.test(text));
  if (comma === point) return 'auto';
  return comma ? 'comma' : 'point';
}

/** Thousands or millions, as headers say it: `Beløp (1000 kr)`, `Sum i mill.`, `Сумма, тыс. крон`. */
export function proposeUnit(header: string): Mapping['amountUnit'] {
  const text = header.slice(0, 200).toLowerCase();
  if (/\bmill?(?:ioner|ions?)?\b|\bmnok\b|млн|миллион/u.test(text)) return 1_000_000;
  if (/\btusen\b|\bthousands?\b|\btnok\b|\bknok\b|\b1[ .]?000\b|тыс/u.test(text)) return 1000;
  return 1;
}
