import type { RawCell, Reading, Remark } from '../raw-table.ts';
import { cleanText } from './clean-text.ts';
import { readDate } from './date.ts';

/** The grants began in 1993. */
const FIRST = 1993;
const LAST = 2099;
/** A grant for more years is a mistake. */
const MOST_YEARS = 10;

/** The year of a grant, 1993 to 2099, from a year, a date, or a text with one year in it; null for "not stated". */
export function readYear(cell: RawCell): Reading<number | null> {
  const { text, repairs } = cleanText(cell);
  const whole = /^(\d{4})[.,]0+$/.exec(text)?.[1];
  const date = readDate(whole ?? cell, { order: 'dmy' });
  if (date.isRead) {
    if (date.value === null) return { ...date, value: null };
    return finish(Number(date.value.slice(0, 4)), date.repairs);
  }
  if (typeof cell === 'number' && !Number.isInteger(cell)) return refuse(UNCLEAR);
  const span = /^(\d{4})\s*[/–—-]\s*(\d{4}|\d{2})$/.exec(text);
  const [first = 0, second = 0] = span ? [Number(span[1]), endOf(span[1], span[2])] : [];
  if (second > first && second - first < MOST_YEARS)
    return finish(first, [...repairs, REPAIRED_SPAN]);
  const years = new Set([...text.matchAll(YEAR)].map(([year]) => Number(year)));
  const [year] = years;
  if (year === undefined) return refuse(/^\d{4}$/.test(text) ? OUT_OF_RANGE : UNCLEAR);
  return years.size === 1 ? finish(year, [...repairs, REPAIRED_TEXT]) : refuse(UNCLEAR);
}

/** A number of four digits with no other digits beside it, nor such that would make it an amount. */
const YEAR = /(?<![\d.,]|\d )(?:19|20)\d\d(?![\d]|[.,]\d| \d)/g;

/** 2017/18 and 1999/00: the second year is the next one that ends so. */
function endOf(first = '', second = ''): number {
  if (second.length === 4) return Number(second);
  const end = Number(`${first.slice(0, 2)}${second}`);
  return end > Number(first) ? end : end + 100;
}

function finish(year: number, repairs: readonly Remark[]): Reading<number | null> {
  return year >= FIRST && year <= LAST
    ? { isRead: true, value: year, repairs }
    : refuse(OUT_OF_RANGE);
}

const refuse = (reason: Remark): Reading<never> => ({ isRead: false, reason });

const UNCLEAR: Remark = {
  code: 'year-unclear',
  nb: 'Dette kan ikke leses som ett årstall. Skriv året med fire sifre, for eksempel 2017.',
  en: 'This cannot be read as one year. Write the year with four digits, for example 2017.',
};
const OUT_OF_RANGE: Remark = {
  code: 'year-out-of-range',
  nb: 'Året ligger utenfor 1993–2099. Rett året, eller se om feil kolonne er valgt i mapping-filen.',
  en: 'The year is not within 1993–2099. Correct it, or see whether the wrong column is chosen in the mapping file.',
};
const REPAIRED_SPAN: Remark = {
  code: 'year-span',
  nb: 'To år er oppgitt, og det første er brukt. Skriv bare ett år hvis det er et annet.',
  en: 'Two years are given, and the first was used. Write one year only if it is the other.',
};
const REPAIRED_TEXT: Remark = {
  code: 'year-in-text',
  nb: 'Året er hentet ut av en tekst. Se at det er riktig.',
  en: 'The year was taken out of a text. See that it is right.',
};
