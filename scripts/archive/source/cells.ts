/** How the text of a cell becomes a value. An empty cell means "not stated", never zero. */
export interface Cell<T> {
  /** @throws Error with the reason, for a person who looks at the file. */
  readonly parse: (text: string) => T;
  readonly isRequired: boolean;
  /** No two rows of the file may have the same. */
  readonly isUnique?: true;
  /** The file need not have the column at all. */
  readonly mayBeAbsent?: true;
}

export type ValueOf<C> = C extends Cell<infer T> ? T : never;

const optional = <T>(parse: (text: string) => T): Cell<T | null> => ({
  parse: (text) => (text === '' ? null : parse(text)),
  isRequired: false,
});
const required = <T>(parse: (text: string) => T): Cell<T> => ({ parse, isRequired: true });

const asText = (text: string) => text;

function asInteger(from: number, to: number) {
  return (text: string): number => {
    if (!/^-?\d+$/.test(text)) throw new Error('a whole number is expected');
    const value = Number(text);
    if (value < from || value > to) throw new Error(`a number from ${from} to ${to} is expected`);
    return value;
  };
}

function asNumber(text: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error('a number with a decimal point is expected');
  return Number(text);
}

function asDate(text: string): string {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  const day = match && new Date(`${match[1]}-${match[2] ?? '01'}-${match[3] ?? '01'}T00:00:00Z`);
  // JavaScript reads 30 February as a day in March.
  const isReal = day && !Number.isNaN(day.getTime()) && day.getUTCDate() === Number(match[3] ?? 1);
  if (!isReal) throw new Error('a date YYYY, YYYY-MM or YYYY-MM-DD is expected');
  return text;
}

function asOneOf<T extends string>(list: readonly T[]) {
  return (text: string): T => {
    const found = list.find((item) => item === text);
    if (found === undefined) throw new Error(`one of ${list.join(', ')} is expected`);
    return found;
  };
}

function asList<T>(parse: (text: string) => T) {
  return (text: string): readonly T[] =>
    text === '' ? [] : text.split('; ').map((part) => parse(part));
}

export const text = required(asText);
export const uniqueText: Cell<string> = { ...text, isUnique: true };
export const textOrNull = optional(asText);
export const integer = (from: number, to: number) => required(asInteger(from, to));
export const integerOrNull = (from: number, to: number) => optional(asInteger(from, to));
export const number = required(asNumber);
export const numberOrNull = optional(asNumber);
export const dateOrNull = optional(asDate);
export const oneOf = <T extends string>(list: readonly T[]) => required(asOneOf(list));
export const oneOfOrNull = <T extends string>(list: readonly T[]) => optional(asOneOf(list));
export const textList: Cell<readonly string[]> = { parse: asList(asText), isRequired: false };
export const absentOr = <T>(cell: Cell<T>): Cell<T> => ({ ...cell, mayBeAbsent: true });
export const listOf = <T extends string>(list: readonly T[]): Cell<readonly T[]> => ({
  parse: asList(asOneOf(list)),
  isRequired: false,
});
const asYesNo = (text: string) => asOneOf(['yes', 'no'])(text) === 'yes';
export const yesNo: Cell<boolean> = required(asYesNo);
/** An empty cell is a no. */
export const yesOrEmpty: Cell<boolean> = {
  parse: (text) => text !== '' && asYesNo(text),
  isRequired: false,
};
