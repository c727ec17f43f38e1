import type { CaveatFigures } from '../figures.ts';
import type { Format } from '../format.ts';
import { buildFraction } from '../fraction.ts';
import { fjord, plain, rust, strong, type Rich } from '../rich.ts';

/** Index is the number, as a neuter counts; above ten, figures. */
const NUMBERS = 'null ett to tre fire fem seks sju åtte ni ti'.split(' ');

/** Phrases with numbers, of which the Bokmål messages are made. */
export function createPhrases(f: Format) {
  const grants = (n: number) => `${f.integer(n)} tilskudd`;
  const inWords = (n: number) => NUMBERS[n] ?? f.integer(n);
  const pick = (n: number, one: string, other: string) => f.plural(n, { one, other });
  const published = (c: CaveatFigures) =>
    `Publiserte kilder oppgir ${c.atLeast ? 'minst ' : ''}${grants(c.published)} i ${f.list(c.years)}${c.years.length > 1 ? ' til sammen' : ''}`;

  /** «omtrent ett av fem» for documented of published. */
  const fraction = (documented: number, total: number) => {
    const part = buildFraction(documented, total);
    if (part.kind === 'all') return 'alle';
    if (part.kind === 'percent') return `omtrent ${f.percent(part.share)}`;
    return part.n === 2 ? 'omtrent halvparten' : `omtrent ett av ${inWords(part.n)}`;
  };

  /** «34 norske og 9 russiske steder» in runs. */
  const places = (no: number, ru: number, link: string): Rich => {
    const norwegian = fjord(`${f.integer(no)} ${pick(no, 'norsk', 'norske')}`);
    const russian = rust(`${f.integer(ru)} ${pick(ru, 'russisk', 'russiske')}`);
    const noun = (n: number) => pick(n, 'sted', 'steder');
    if (no === 0 && ru === 0) return [plain('sted ikke oppgitt')];
    if (ru === 0) return [norwegian, plain(` ${noun(no)} og ingen russiske`)];
    if (no === 0) return [russian, plain(` ${noun(ru)} og ingen norske`)];
    return [
      plain(link),
      norwegian,
      plain(noun(no) === noun(ru) ? ' og ' : ` ${noun(no)} og `),
      russian,
      plain(` ${noun(ru)}`),
    ];
  };

  /** Millions where there are any; below, the sum itself. */
  const kroner = (sum: number): Rich => {
    if (sum === 0) return [plain('beløp ikke oppgitt')];
    if (sum < 1e6) return [strong(f.integer(sum)), plain(pick(sum, ' krone', ' kroner'))];
    return [strong(f.millions(sum)), plain(' millioner kroner')];
  };

  return { grants, inWords, pick, published, fraction, places, kroner };
}
