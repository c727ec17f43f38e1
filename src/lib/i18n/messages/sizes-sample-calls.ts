import type { Messages } from './en.ts';
import type { AmountUnit } from './en-sizes.ts';

const unitsOf = (baseYear: number): readonly AmountUnit[] =>
  (['nominal', 'constant', 'euro'] as const).map((measure) => ({ measure, baseYear }));

/** Every message of `sizes` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const SIZES_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'sizes.unit': ({ sizes }, n) => unitsOf(n).map((unit) => sizes.unit(unit)),
  'sizes.range': ({ sizes }, n) => [sizes.range(String(n), '500')],
  'sizes.median': ({ sizes }, n) => [sizes.median(n)],
  'sizes.half': ({ sizes }, n) => unitsOf(2024).map((unit) => sizes.half(n, n, unit)),
  'sizes.same': ({ sizes }, n) => unitsOf(2024).map((unit) => sizes.same(n, n, unit)),
  'sizes.tenth': ({ sizes }, n) => [sizes.tenth(n, '42')],
  'sizes.applicants': ({ sizes }, n) => [sizes.applicants(String(n))],
  'sizes.without': ({ sizes }, n) => unitsOf(2024).map((unit) => sizes.without(n, unit)),
};
