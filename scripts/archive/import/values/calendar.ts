/** What a text says of a date, not yet known to exist. */
export interface WrittenDate {
  readonly year: number;
  /** From 1; null where only a year is written. */
  readonly month: number | null;
  readonly day: number | null;
  readonly isShortYear: boolean;
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function formatDate({ year, month, day }: WrittenDate): string {
  const rest = [month, day].flatMap((part) =>
    part === null ? [] : [String(part).padStart(2, '0')],
  );
  return [String(year), ...rest].join('-');
}

/** JavaScript itself reads 30 February as a day in March. */
export function isRealDate({ year, month, day }: WrittenDate): boolean {
  if (month === null) return true;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Two digits as the years of the grants: from 1993. */
export function parseYear(text: string): { readonly year: number; readonly isShortYear: boolean } {
  const digits = text.replace(/\D/g, '');
  const number = Number(digits);
  if (digits.length === 4) return { year: number, isShortYear: false };
  return { year: number >= 93 ? 1900 + number : 2000 + number, isShortYear: true };
}

/** A moment as the day that it is in a time zone. */
export function findDay(moment: Date, timeZone: string): WrittenDate {
  // Formatting is slow, and spreadsheets have many dates.
  if (timeZone === 'UTC') {
    return {
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
      isShortYear: false,
    };
  }
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  }).formatToParts(moment);
  const take = (wanted: string) => Number(parts.find(({ type }) => type === wanted)?.value);
  return { year: take('year'), month: take('month'), day: take('day'), isShortYear: false };
}

/** The day that Excel numbers so, with 1 January 1900 as 1 and its day too many in 1900. */
export function findSerialDay(serial: number): WrittenDate {
  return findDay(new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))), 'UTC');
}
