import type { Messages } from './en.ts';

/** Every message of `crosswalk` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const CROSSWALK_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'crosswalk.share': ({ crosswalk }, n) => [crosswalk.share(n)],
  'crosswalk.points': ({ crosswalk }, n) => [crosswalk.points(String(n))],
  'crosswalk.tooFew': ({ crosswalk }, n) => [crosswalk.tooFew(n, n, '2006–2012')],
  'crosswalk.finding': ({ crosswalk }, n) => [
    crosswalk.finding(n, 0, 0),
    crosswalk.finding(n, n, n),
  ],
  'crosswalk.change': ({ crosswalk, groups }, n) => [
    crosswalk.change(groups.B, '2013', '2014–2017', `+${n}`, '0', `−${n}`),
  ],
};
