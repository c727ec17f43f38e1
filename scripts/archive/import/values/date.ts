import type { RawCell, Reading, Remark } from '../raw-table.ts';
import { findDay, findSerialDay, formatDate, isRealDate, type WrittenDate } from './calendar.ts';
import { cleanText } from './clean-text.ts';
import { parseDate, type DateOrder } from './date-forms.ts';
import {
  IMPOSSIBLE,
  OUT_OF_RANGE,
  REPAIRED_SERIAL,
  REPAIRED_SHORT_YEAR,
  REPAIRED_ZONE,
  SWAPPED,
  UNCLEAR,
} from './date-remarks.ts';
import { stripWeekday } from './month-names.ts';
import { isNotStated } from './not-stated.ts';

/**
 * A date as exact as it is written: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; null for "not stated".
 * @param form order of the numbers; the time zone is for moments that name theirs (a `Z` at the end)
 */
export function readDate(
  cell: RawCell,
  { order, timeZone = 'Europe/Oslo' }: { readonly order: DateOrder; readonly timeZone?: string },
): Reading<string | null> {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return refuse(UNCLEAR);
    // Spreadsheets count days; what comes of it may lack a millisecond to midnight.
    return finish(findDay(new Date(cell.getTime() + 500), 'UTC'), order, []);
  }
  if (typeof cell === 'boolean') return refuse(UNCLEAR);
  const { text, repairs } = cleanText(cell);
  if (isNotStated(text)) return { isRead: true, value: null, repairs };
  const serial = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN;
  if (serial >= 30_000 && serial <= 60_000) {
    return finish(findSerialDay(serial), order, [...repairs, REPAIRED_SERIAL]);
  }
  // 5.2017 is no number that anybody has meant as one, but nobody knows what else.
  if (typeof cell === 'number' && !Number.isInteger(cell)) return refuse(UNCLEAR);
  const moment = ZONED.test(text) ? new Date(text.replace(' ', 'T')) : null;
  if (moment && !Number.isNaN(moment.getTime())) {
    const day = findDay(moment, timeZone);
    const isMoved = formatDate(day) !== text.slice(0, 10);
    return finish(day, order, isMoved ? [...repairs, REPAIRED_ZONE] : repairs);
  }
  const bare = stripWeekday(text.toLowerCase())
    .replace(TIME, '')
    // "2017 г.", "2017 года"
    .replace(/(?<=\d)\s*(?:года|год|г)\.?$/, '')
    .trim();
  const date = parseDate(bare, order);
  return date ? finish(date, order, repairs) : refuse(UNCLEAR);
}

const ZONED = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;
const TIME =
  /(?:t|[\s,]+(?:kl\.?\s*)?)\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?\s*(?:z|[ap]\.?m\.?|[+-]\d{2}:?\d{2})?$/;

function finish(
  date: WrittenDate,
  order: DateOrder,
  repairs: readonly Remark[],
): Reading<string | null> {
  if (!isRealDate(date)) {
    const { month, day } = date;
    const isSwapped =
      order !== 'ymd' &&
      month !== null &&
      month > 12 &&
      day !== null &&
      isRealDate({ ...date, month: day, day: month });
    return refuse(isSwapped ? SWAPPED : IMPOSSIBLE);
  }
  if (date.year < 1990 || date.year > 2099) return refuse(OUT_OF_RANGE);
  const noted = date.isShortYear ? [...repairs, REPAIRED_SHORT_YEAR] : repairs;
  return { isRead: true, value: formatDate(date), repairs: noted };
}

const refuse = (reason: Remark): Reading<never> => ({ isRead: false, reason });
