import type { Messages } from './en.ts';

/** Every message of `returning` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const RETURNING_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'returning.finding': ({ returning }, n) => [returning.finding(n, n), returning.finding(2 * n, n)],
  'returning.years': ({ returning }, n) => [returning.years(String(n))],
  'returning.gap': ({ returning }, n) => [returning.gap(n)],
  'returning.gapMore': ({ returning }, n) => [returning.gapMore(n)],
  'returning.event': ({ returning }, n) => [returning.event('2014', n, '2009–2013')],
  'returning.again': ({ returning }, n) => [returning.again(n, '2015–2026')],
  'returning.notAgain': ({ returning }, n) => [returning.notAgain(n)],
  'returning.leftOut': ({ returning }, n) => [returning.leftOut(n, n)],
};
