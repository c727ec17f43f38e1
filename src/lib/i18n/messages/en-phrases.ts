import type { CaveatFigures } from '../figures.ts';
import type { Format } from '../format.ts';
import { buildFraction } from '../fraction.ts';
import { fjord, plain, rust, strong, type Rich } from '../rich.ts';

/** Index is the number; above ten, figures. */
const NUMBERS = 'zero one two three four five six seven eight nine ten'.split(' ');

/** Phrases with numbers, of which the English messages are made. */
export function createPhrases(f: Format) {
  const count = (n: number, one: string, other: string) =>
    `${f.integer(n)} ${f.plural(n, { one, other })}`;
  const grants = (n: number) => count(n, 'grant', 'grants');
  const inWords = (n: number) => NUMBERS[n] ?? f.integer(n);
  const are = (n: number) => f.plural(n, { one: 'is', other: 'are' });
  const have = (n: number) => f.plural(n, { one: 'has', other: 'have' });
  const published = (c: CaveatFigures) =>
    `Published sources count ${c.atLeast ? 'at least ' : ''}${grants(c.published)} in ${f.list(c.years)}${c.years.length > 1 ? ' together' : ''}`;

  /** "about one in five" for documented of published. */
  const fraction = (documented: number, total: number) => {
    const part = buildFraction(documented, total);
    if (part.kind === 'all') return 'all';
    if (part.kind === 'percent') return `about ${f.percent(part.share)}`;
    return part.n === 2 ? 'about half' : `about one in ${inWords(part.n)}`;
  };

  /** "34 Norwegian and 9 Russian places" in runs; a side without a place is said, not counted. */
  const places = (no: number, ru: number, link: string): Rich => {
    if (no === 0 && ru === 0) return [plain('no place stated')];
    if (ru === 0)
      return [fjord(`${f.integer(no)} Norwegian`), plain(` ${noun(no)} and no Russian one`)];
    if (no === 0)
      return [rust(`${f.integer(ru)} Russian`), plain(` ${noun(ru)} and no Norwegian one`)];
    return [
      plain(link),
      fjord(`${f.integer(no)} Norwegian`),
      plain(noun(no) === noun(ru) ? ' and ' : ` ${noun(no)} and `),
      rust(`${f.integer(ru)} Russian`),
      plain(` ${noun(ru)}`),
    ];
  };
  const noun = (n: number) => f.plural(n, { one: 'place', other: 'places' });

  /** Millions where there are any; below, the sum itself; nothing is stated as nothing stated. */
  const kroner = (sum: number): Rich => {
    if (sum === 0) return [plain('amount not stated')];
    if (sum < 1e6)
      return [strong(f.integer(sum)), plain(f.plural(sum, { one: ' krone', other: ' kroner' }))];
    return [strong(f.millions(sum)), plain(' million kroner')];
  };

  return { count, grants, inWords, are, have, published, fraction, places, kroner };
}
