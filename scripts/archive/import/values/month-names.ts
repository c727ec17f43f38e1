const LOCALES = ['nb', 'nn', 'en', 'ru'] as const;

/** Full names in lower case, alone (январь) and after a day (января) → month from 1. */
const NAMES: ReadonlyMap<string, number> = new Map(
  LOCALES.flatMap((locale) =>
    [{ month: 'long' } as const, { month: 'long', day: 'numeric' } as const].flatMap((options) => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, month): [string, number] => {
        const parts = format.formatToParts(Date.UTC(2001, month, 1));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        return [name.toLowerCase(), month + 1];
      });
    }),
  ),
);

/** The month (1 to 12) whose name this is, or begins with at least three of these letters; null if none or several. */
export function findMonth(name: string): number | null {
  const wanted = name.toLowerCase().replace(/\.$/, '');
  const exact = NAMES.get(wanted);
  if (exact !== undefined || wanted.length < 3) return exact ?? null;
  const months = new Set(
    [...NAMES].flatMap(([full, month]) => (full.startsWith(wanted) ? [month] : [])),
  );
  const [month] = months;
  return months.size === 1 ? (month ?? null) : null;
}

const WEEKDAYS: ReadonlySet<string> = new Set(
  LOCALES.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      return Array.from({ length: 7 }, (_, day) =>
        format
          .format(Date.UTC(2001, 0, day + 1))
          .toLowerCase()
          .replace(/\.$/, ''),
      );
    }),
  ),
);

/** The text without the name of a weekday that it begins with. */
export function stripWeekday(text: string): string {
  const match = /^(\p{L}{2,})[.,]*\s+/u.exec(text);
  return match && WEEKDAYS.has((match[1] ?? '').toLowerCase()) ? text.slice(match[0].length) : text;
}
