import type { RawCell, Reading, Remark } from '../raw-table.ts';
import { ABOUT, KRONER_WORD, OTHER_CURRENCY, SCALES } from './amount-words.ts';
import {
  FORM,
  FRACTION,
  NEGATIVE,
  NOT_NOK,
  RANGE,
  REPAIRED_ABOUT,
  REPAIRED_ORE,
  REPAIRED_SEPARATOR,
  REPAIRED_ZERO,
  TOO_LARGE,
} from './amount-remarks.ts';
import { cleanText } from './clean-text.ts';
import { parseNumber, type Decimal } from './decimal-number.ts';
import { isNotStated } from './not-stated.ts';

export interface AmountForm {
  /** Sign before the decimals; `auto` tells by the cell alone. */
  readonly decimal: Decimal;
  /** Kroner that a bare number counts; a word in the cell (`mill.`) goes before it. */
  readonly unit: 1 | 1000 | 1_000_000;
}

/** Kroner; what the archive takes at most for one grant. */
export const MAX_AMOUNT = 100_000_000;

/** Whole Norwegian kroner from 1 to {@link MAX_AMOUNT}, or null for "not stated". Øre are rounded half up. */
export function readAmount(cell: RawCell, form: AmountForm): Reading<number | null> {
  if (typeof cell === 'number') {
    // A spreadsheet's number has no doubt about its decimal sign.
    return Number.isFinite(cell)
      ? readKroner(cell, !Number.isInteger(cell), form.unit, form, [])
      : refuse(FORM);
  }
  if (typeof cell === 'boolean' || cell instanceof Date) return refuse(FORM);
  const { text, repairs } = cleanText(cell);
  if (isNotStated(text)) return { isRead: true, value: null, repairs };
  if (OTHER_CURRENCY.test(text)) return refuse(NOT_NOK);
  const bare = text
    .replace(ABOUT, '')
    // "250 000,-" and the like, also before the word for kroner.
    .replace(/(?<=\d)\s*[.,:;]\s?[-–—=](?!\s?\d)/g, ' ')
    .replace(KRONER_WORD, ' ')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)\s*[-–—]$/, '')
    .trim();
  const isAbout = ABOUT.test(text) || ABOUT.test(bare);
  const number = bare.replace(ABOUT, '').replace(/[.,]$/, '').trim();
  if (/\d[^\d]*(?:\s(?:til|to|до)\s|[-–—]|\.\.)[^\d]*\d/u.test(number)) return refuse(RANGE);
  if (/^(?:[-–—−]|minus\s|минус\s)\s*\d|^\(\s*[\d .,']+\)$/.test(number)) return refuse(NEGATIVE);
  const { digits, factor } = splitScale(number, form.unit);
  const written = parseNumber(digits, form.decimal, factor >= 1_000_000);
  if (!written) return refuse(FORM);
  return readKroner(written.value, written.hasDecimals, factor, form, [
    ...repairs,
    ...(isAbout ? [REPAIRED_ABOUT] : []),
    ...(written.isAmbiguous ? [REPAIRED_SEPARATOR] : []),
  ]);
}

function splitScale(text: string, unit: number): { digits: string; factor: number } {
  for (const { word, factor } of SCALES) {
    const digits = word.exec(text)?.[1];
    if (digits !== undefined) return { digits: digits.trim(), factor };
  }
  return { digits: text, factor: unit };
}

function readKroner(
  number: number,
  hasDecimals: boolean,
  factor: number,
  { decimal }: AmountForm,
  repairs: readonly Remark[],
): Reading<number | null> {
  const exact = number * factor;
  if (exact < 0) return refuse(NEGATIVE);
  if (exact === 0) return { isRead: true, value: null, repairs: [...repairs, REPAIRED_ZERO] };
  // Nobody gives 1.25 kroner: these are millions, or the point is not for decimals.
  if (hasDecimals && exact < 100 && decimal === 'auto') return refuse(FRACTION);
  // 0.285 × 1 000 000 is a trifle less than 285 000 to a computer.
  const value = Math.floor(exact + 0.5 + 1e-6);
  if (value > MAX_AMOUNT) return refuse(TOO_LARGE);
  const isRounded = Math.abs(value - exact) > 1e-4;
  const noted = isRounded ? [...repairs, REPAIRED_ORE] : repairs;
  if (value === 0) return { isRead: true, value: null, repairs: [...noted, REPAIRED_ZERO] };
  return { isRead: true, value, repairs: noted };
}

const refuse = (reason: Remark): Reading<never> => ({ isRead: false, reason });
