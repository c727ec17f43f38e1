import type { RawCell, Reading, Remark } from '../raw-table.ts';
import { cleanText } from './clean-text.ts';
import { isNotStated } from './not-stated.ts';

/** As many partners as a grant may have. */
const MOST = 500;

/** A whole number from 0 to 500, null for an empty cell or one that says "not stated". */
export function readCount(cell: RawCell): Reading<number | null> {
  const { text, repairs } = cleanText(cell);
  if (isNotStated(text)) return { isRead: true, value: null, repairs };
  // Whole numbers come out of some programs with decimals.
  const match = /^(\d{1,6})(?:[.,]0+)?$/.exec(text);
  if (!match) return { isRead: false, reason: NO_NUMBER };
  const value = Number(match[1]);
  return value <= MOST ? { isRead: true, value, repairs } : { isRead: false, reason: TOO_MANY };
}

const NO_NUMBER: Remark = {
  code: 'count-unclear',
  nb: 'Dette er ikke et helt tall. Skriv antallet med sifre, for eksempel 2.',
  en: 'This is not a whole number. Write the number in digits, for example 2.',
};
const TOO_MANY: Remark = {
  code: 'count-too-large',
  nb: 'Antallet er over 500. Rett tallet, eller se om feil kolonne er valgt i mapping-filen.',
  en: 'The number is over 500. Correct it, or see whether the wrong column is chosen in the mapping file.',
};
