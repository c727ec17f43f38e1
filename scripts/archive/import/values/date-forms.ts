import { parseYear, type WrittenDate } from './calendar.ts';
import { findMonth } from './month-names.ts';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

type Groups = Readonly<Record<string, string | undefined>>;

interface Form {
  readonly pattern: RegExp;
  readonly build: (groups: Groups, order: DateOrder) => WrittenDate | null;
}

const YEAR = `(?<y>\\d{4}|['’]?\\d{2})`;
const DAY = `(?<d>\\d{1,2})(?:st|nd|rd|th|-?(?:го|е))?`;
const NAME = `(?<m>\\p{L}{3,})\\.?`;

const build = (y: string, month: number | null, d: string | undefined): WrittenDate => ({
  ...parseYear(y),
  month,
  day: d === undefined ? null : Number(d),
});

const named = ({ y = '', m = '', d }: Groups): WrittenDate | null => {
  const month = findMonth(m);
  return month === null ? null : build(y, month, d);
};
const numbered = ({ y = '', m, d }: Groups): WrittenDate =>
  build(y, m === undefined ? null : Number(m), d);

/** Every form in which a date may be written, without its time of day. The first that fits counts. */
const FORMS: readonly Form[] = [
  { pattern: /^(?<y>\d{4})$/, build: numbered },
  { pattern: /^(?<y>\d{4})-(?<m>\d{1,2})(?:-(?<d>\d{1,2}))?$/, build: numbered },
  { pattern: /^(?<y>(?:19|20)\d\d)(?<m>\d\d)(?<d>\d\d)$/, build: numbered },
  { pattern: /^(?<y>\d{4})[./ ]\s?(?<m>\d{1,2})[./ ]\s?(?<d>\d{1,2})\.?$/, build: numbered },
  { pattern: /^(?<m>\d{1,2})\s?[./-]\s?(?<y>\d{4})$/, build: numbered },
  { pattern: /^(?<y>\d{4})\s?[./]\s?(?<m>\d{1,2})$/, build: buildYearFirst },
  {
    pattern:
      /^(?<a>\d{1,2})(?:\s?[./-]\s?|\s)(?<b>\d{1,2})(?:\s?[./-]\s?|\s)(?<c>\d{4}|['’]?\d{2})$/,
    build: buildOrdered,
  },
  { pattern: new RegExp(`^${DAY}[.\\s-]*${NAME}[\\s.,-]*${YEAR}$`, 'u'), build: named },
  { pattern: new RegExp(`^${NAME}\\s*${DAY}[\\s.,-]+${YEAR}$`, 'u'), build: named },
  { pattern: new RegExp(`^${NAME}[\\s.,-]*(?<y>\\d{4})$`, 'u'), build: named },
  { pattern: new RegExp(`^(?<y>\\d{4})[\\s.,-]*${NAME}[\\s.,-]*(?:${DAY})?$`, 'u'), build: named },
];

/** The date that a cleaned text in lower case writes; null where it writes none, or more than one. */
export function parseDate(text: string, order: DateOrder): WrittenDate | null {
  for (const { pattern, build } of FORMS) {
    const groups = pattern.exec(text)?.groups;
    const date = groups && build(groups, order);
    if (date) return date;
  }
  return null;
}

/** 2017/18 is a school year or a period, 2017/05 a month. */
function buildYearFirst({ y = '', m = '' }: Groups): WrittenDate | null {
  const isNextYear = m.length === 2 && (Number(y) + 1) % 100 === Number(m);
  return isNextYear || Number(m) > 12 ? null : build(y, Number(m), undefined);
}

function buildOrdered({ a = '', b = '', c = '' }: Groups, order: DateOrder): WrittenDate {
  // A year of four digits at the end is no day, whatever the mapping says.
  if (order === 'ymd' && c.length === 2) return build(a.padStart(2, '0'), Number(b), c);
  return order === 'mdy' ? build(c, Number(a), b) : build(c, Number(b), a);
}
