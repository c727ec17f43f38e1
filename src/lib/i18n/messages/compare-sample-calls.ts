import type { Rich } from '../rich.ts';
import type { Messages } from './en.ts';

/** Every message of `compare` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const COMPARE_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly (string | Rich)[]>
> = {
  'compare.difference': ({ compare, groups }, n) => {
    const row = { name: groups.A, a: `${n} %`, b: '66 %' };
    return [compare.difference([row]), compare.difference([row, { ...row, name: groups.D }])];
  },
  'compare.tooFew': ({ compare }, n) => [compare.tooFew(n)],
  'compare.caveat': ({ compare }, n) => [compare.caveat(n, n), compare.caveat(110, n)],
  'compare.both': ({ compare, groups }, n) => [
    compare.both([groups.A]),
    compare.both(['A', String(n)]),
  ],
  'compare.withAmount': ({ compare }, n) => [compare.withAmount(n)],
  'compare.noTotal': ({ compare }, n) => [
    compare.noTotal([String(n)]),
    compare.noTotal(['2009', '2014–2016']),
  ],
  'compare.change': ({ compare }, n) => [compare.change(String(n))],
  'compare.map': ({ compare }, n) => [compare.map(`A, ${n}`)],
  'compare.mapTable': ({ compare }, n) => [compare.mapTable(`A, ${n}`)],
  'compare.changed': ({ compare }, n) => [compare.changed(n, n)],
  'compare.around': ({ compare }, n) => [compare.around(['A']), compare.around(['A', String(n)])],
  'compare.aroundYears': ({ compare }, n) => [compare.aroundYears(n)],
  'compare.warnShort': ({ compare }, n) => [compare.warnShort(n)],
  'compare.warnUnfinished': ({ compare }, n) => [compare.warnUnfinished(n)],
  'compare.warnMissing': ({ compare }, n) => [compare.warnMissing('A', n)],
  'compare.warnUneven': ({ compare }, n) => [compare.warnUneven('10 %', `${n} %`)],
};
