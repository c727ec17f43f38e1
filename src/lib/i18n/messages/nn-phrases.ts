import type { CaveatFigures } from '../figures.ts';
import type { Format } from '../format.ts';
import { buildFraction } from '../fraction.ts';
import { fjord, plain, rust, strong, type Rich } from '../rich.ts';

/** Index is the number, as a neuter counts; above ten, figures. */
const NUMBERS = 'null eitt to tre fire fem seks sju åtte ni ti'.split(' ');

/** Phrases with numbers, of which the Nynorsk messages are made. */
export function createPhrases(f: Format) {
  const grants = (n: number) => `${f.integer(n)} tilskot`;
  const inWords = (n: number) => NUMBERS[n] ?? f.integer(n);
  const pick = (n: number, one: string, other: string) => f.plural(n, { one, other });
  const documented = (n: number) => pick(n, 'dokumentert', 'dokumenterte');
  const published = (c: CaveatFigures) =>
    `Publiserte kjelder oppgir ${c.atLeast ? 'minst ' : ''}${grants(c.published)} i ${f.list(c.years)}${c.years.length > 1 ? ' til saman' : ''}`;

  /** «om lag eitt av fem» for documented of published. */
  const fraction = (part: number, total: number) => {
    const said = buildFraction(part, total);
    if (said.kind === 'all') return 'alle';
    if (said.kind === 'percent') return `om lag ${f.percent(said.share)}`;
    return said.n === 2 ? 'om lag halvparten' : `om lag eitt av ${inWords(said.n)}`;
  };

  /** «34 norske og 9 russiske stader» in runs. */
  const places = (no: number, ru: number, link: string): Rich => {
    const norwegian = fjord(`${f.integer(no)} ${pick(no, 'norsk', 'norske')}`);
    const russian = rust(`${f.integer(ru)} ${pick(ru, 'russisk', 'russiske')}`);
    const noun = (n: number) => pick(n, 'stad', 'stader');
    if (no === 0 && ru === 0) return [plain('stad ikkje oppgitt')];
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
    if (sum === 0) return [plain('beløp ikkje oppgitt')];
    if (sum < 1e6) return [strong(f.integer(sum)), plain(pick(sum, ' krone', ' kroner'))];
    return [strong(f.millions(sum)), plain(' millionar kroner')];
  };

  return { grants, inWords, pick, documented, published, fraction, places, kroner };
}
