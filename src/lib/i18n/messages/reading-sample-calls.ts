import type { Messages } from './en.ts';

/** Every message of `reading` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const READING_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'reading.grants': ({ reading }, n) => [reading.grants(n)],
  'reading.part': ({ reading }, n) => [reading.part(n, '42 %', n)],
  'reading.kroner': ({ reading }, n) => [reading.kroner(n)],
  'reading.withAmount': ({ reading }, n) => [reading.withAmount(n)],
  'reading.behind': ({ reading }, n) => [reading.behind(n, n)],
  'reading.missing.amount': ({ reading }, n) => [reading.missing.amount(n)],
  'reading.missing.no': ({ reading }, n) => [reading.missing.no(n)],
  'reading.missing.ru': ({ reading }, n) => [reading.missing.ru(n)],
  'reading.missing.year': ({ reading }, n) => [reading.missing.year(n)],
  'reading.missing.generalised': ({ reading }, n) => [reading.missing.generalised(n)],
};
