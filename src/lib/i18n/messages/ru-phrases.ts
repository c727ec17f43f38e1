import type { CaveatFigures } from '../figures.ts';
import type { Format } from '../format.ts';
import { buildFraction } from '../fraction.ts';
import { fjord, plain, richText, rust, strong, type Rich } from '../rich.ts';

/** Index is the number, masculine nominative and accusative; above ten, figures. */
const NUMBERS = 'ноль один два три четыре пять шесть семь восемь девять десять'.split(' ');
/** Index is the number; above ten, figures with the ending of an ordinal. */
const ORDINALS = '- - второй третий четвёртый пятый шестой седьмой восьмой девятый десятый'.split(
  ' ',
);

/** Phrases with numbers, of which the Russian messages are made. */
export function createPhrases(f: Format) {
  /** 1 грант, 2 гранта, 5 грантов: after a number in the nominative or accusative. */
  const pick = (n: number, one: string, few: string, many: string) =>
    f.plural(n, { one, few, many, other: many });
  /** у 1 гранта, у 2 грантов: after a number in another case. */
  const oblique = (n: number, one: string, other: string) => f.plural(n, { one, other });
  const grants = (n: number) => `${f.integer(n)} ${pick(n, 'грант', 'гранта', 'грантов')}`;
  const ofGrants = (n: number) => `${f.integer(n)} ${oblique(n, 'гранта', 'грантов')}`;
  const inWords = (n: number) => NUMBERS[n] ?? f.integer(n);
  const forYears = (years: readonly string[]) =>
    `за ${f.list(years)} ${years.length > 1 ? 'годы' : 'год'}`;
  const published = (c: CaveatFigures) =>
    `В опубликованных источниках\u00a0— ${c.atLeast ? `не менее ${ofGrants(c.published)}` : grants(c.published)} ${forYears(c.years)}${c.years.length > 1 ? ' вместе' : ''}`;

  /** «примерно каждый пятый» for documented of published. */
  const fraction = (documented: number, total: number) => {
    const part = buildFraction(documented, total);
    if (part.kind === 'all') return 'все гранты';
    if (part.kind === 'percent') return `около ${f.percent(part.share)}`;
    return part.n === 2
      ? 'примерно половина'
      : `примерно каждый ${ORDINALS[part.n] ?? `${f.integer(part.n)}-й`}`;
  };

  const norwegian = (n: number) =>
    `${f.integer(n)} ${pick(n, 'норвежское', 'норвежских', 'норвежских')}`;
  const russian = (n: number) =>
    `${f.integer(n)} ${pick(n, 'российское', 'российских', 'российских')}`;
  const nominative = (n: number) => pick(n, 'место', 'места', 'мест');

  /** One side has no place: «4 норвежских места, российских нет». */
  const placesOfOneSide = (no: number, ru: number): Rich => {
    if (no === 0 && ru === 0) return [plain('место не указано')];
    if (ru === 0) return [fjord(norwegian(no)), plain(` ${nominative(no)}, российских нет`)];
    return [rust(russian(ru)), plain(` ${nominative(ru)}, норвежских нет`)];
  };

  /** «между 34 норвежскими и 9 российскими местами» in runs. */
  const betweenPlaces = (no: number, ru: number): Rich => {
    if (no === 0 || ru === 0) return placesOfOneSide(no, ru);
    const noun = (n: number) => oblique(n, 'местом', 'местами');
    return [
      plain('между\u00a0'),
      fjord(`${f.integer(no)} ${oblique(no, 'норвежским', 'норвежскими')}`),
      plain(noun(no) === noun(ru) ? ' и\u00a0' : ` ${noun(no)} и\u00a0`),
      rust(`${f.integer(ru)} ${oblique(ru, 'российским', 'российскими')}`),
      plain(` ${noun(ru)}`),
    ];
  };

  /** «34 норвежских места и 9 российских мест». */
  const listPlaces = (no: number, ru: number) =>
    no === 0 || ru === 0
      ? richText(placesOfOneSide(no, ru))
      : `${norwegian(no)} ${nominative(no)} и ${russian(ru)} ${nominative(ru)}`;

  /** Millions where there are any; below, the sum itself. */
  const kroner = (sum: number): Rich => {
    if (sum === 0) return [plain('сумма не указана')];
    if (sum < 1e6) {
      return [strong(f.integer(sum)), plain(` ${pick(sum, 'крона', 'кроны', 'крон')}`)];
    }
    return [strong(f.millions(sum)), plain('\u00a0млн крон')];
  };

  return {
    pick,
    oblique,
    grants,
    ofGrants,
    inWords,
    forYears,
    published,
    fraction,
    betweenPlaces,
    listPlaces,
    kroner,
  };
}
