import { findQuotations, type Quotation } from './quotes.ts';
import type { Certainty, Span } from './span.ts';
import type { WordTraits } from './word-traits.ts';
import { BARE_NUMBER, BEHIND_PLACE, SURE } from './organisation-rules.ts';
import { CYRILLIC_TYPES, LATIN_TYPES } from './words/organisation-words.ts';

const L = '\\p{L}';
const BEFORE = `(?<![${L}\\p{N}])`;
const AFTER = `(?![${L}\\p{N}])`;

const TYPE_BEFORE = new RegExp(
  `(?:${BEFORE}${L}*(?:${LATIN_TYPES})|${BEFORE}(?:${CYRILLIC_TYPES})${L}*(?:\\s+${L}+)?)[,:]?\\s*$`,
  'iu',
);
const TYPE_BEHIND = new RegExp(
  `^(?:s|'s)?[\\s-]*(?:${L}*(?:${LATIN_TYPES})${AFTER}|(?:${CYRILLIC_TYPES})${L}*)`,
  'iu',
);
/** What else stands in quotation marks: projects, exhibitions, books. */
const WORK_BEFORE =
  /(?:prosjekt(?:et)?|project|utstilling(?:en)?|exhibition|forestilling(?:en)?|stykket|performance|film(?:en)?|bok(?:a|en)?|book|kurset|seminar(?:et)?|konferansen?|conference|kampanje\p{L}*|tema(?:et)?|theme|topic|turneen?|проект\p{L}*|выставк\p{L}*|фотовыставк\p{L}*|фильм\p{L}*|спектакл\p{L}*|книг\p{L}*|семинар\p{L}*|конкурс\p{L}*|программ\p{L}*|акци\p{L}*|конференци\p{L}*|тем\p{L}*)[,:]?\s*$/iu;
const SHIP_BEFORE =
  /(?<!\p{L})(?:m\/?[skay]|s\/?[sy]|\p{L}*(?:skipet|skonnerten|skuta|skøyta|båten|ferga|schooner|vessel|ship|boat)|судн\p{L}*|корабл\p{L}*|шхун\p{L}*)\s*$/iu;
/** Words of working together, or of coming from: a partner is named behind them. */
const PARTNER_BEFORE =
  /(?<!\p{L})(?:med|with|fra|frå|from|av|by|mellom|between|og|and|samarbeidspartner|partner|visit|besøk|gjestespill|с|со|от|из)\s*$/iu;
const RUSSIA = /russ|росси|русск/i;

type ReadWord = (word: string) => WordTraits;

/** Names of Russian organisations in a text: by their legal form, number, kind or quotation marks. */
export function findOrganisations(text: string, read: ReadWord): readonly Span[] {
  const isInRussia = mentionsRussia(text, read);
  return [
    ...SURE.filter(({ needs }) => needs.test(text)).flatMap(({ pattern }) =>
      findAll(text, pattern, 'sure'),
    ),
    ...(isInRussia ? findAll(text, BARE_NUMBER, 'unsure') : []),
    ...(isInRussia ? BEHIND_PLACE : []).flatMap((pattern) =>
      [...text.matchAll(pattern)]
        .filter(([, place = '']) => isRussianPlace(read, place))
        .map((match) => toSpan(match.index, match[0].length, 'sure')),
    ),
    ...findQuotations(text).flatMap((quotation) => judge(text, quotation, isInRussia, read)),
  ];
}

function judge(
  text: string,
  { start, end, inner }: Quotation,
  isInRussia: boolean,
  read: ReadWord,
): readonly Span[] {
  const before = text.slice(0, start);
  const isProper = !isPlainLanguage(inner, read);
  const span = (certainty: Certainty) => [toSpan(start, end - start, certainty)];
  const isCyrillic = /\p{Script=Cyrillic}/u.test(inner);
  if (TYPE_BEFORE.test(before) || TYPE_BEHIND.test(text.slice(end))) {
    // Quoted words that everybody reads may be the title of a project: Gruben barnekor "Wind of change".
    if (isProper || isCyrillic) return span('sure');
    return isInRussia ? span('unsure') : [];
  }
  if (WORK_BEFORE.test(before) || SHIP_BEFORE.test(before)) return [];
  // Beside a Russian town everyday words may be a name put into Norwegian: fra "Nordlys" i Umba.
  if (!isProper)
    return PARTNER_BEFORE.test(before) && isBesideTown(text, end, read) ? span('unsure') : [];
  const isForeign = (inner.match(/\p{L}+/gu) ?? []).some((word) => isStranger(read(word), word));
  if (isForeign && !isCyrillic) return span('unsure');
  return (isInRussia || PARTNER_BEFORE.test(before)) && !/\s\p{Ll}/u.test(inner)
    ? span('unsure')
    : [];
}

const isStranger = ({ isRomanised, isCommon, isPlace, isNorwegian }: WordTraits, word: string) =>
  word.length > 4 && isRomanised && !isCommon && !isPlace && !isNorwegian;

function isBesideTown(text: string, end: number, read: ReadWord): boolean {
  const town = /^(?:\s+(?:i|in|fra|from|of|в|из)\s+|,\s+|\s?\()(\p{Lu}[\p{L}-]+)/u.exec(
    text.slice(end),
  )?.[1];
  return town !== undefined && read(town).isRussianTown;
}

export function mentionsRussia(text: string, read: ReadWord): boolean {
  if (RUSSIA.test(text)) return true;
  return (text.match(/\p{Lu}\p{L}+/gu) ?? []).some((word) => {
    const { isCommon, isRussianTown } = read(word);
    return isRussianTown || (!isCommon && isRussianPlace(read, word));
  });
}

/** Also as an adjective: Умбинская, Murmansker. */
function isRussianPlace(read: ReadWord, word: string): boolean {
  if (read(word).isRussianPlace) return true;
  const stem = /^(\p{Script=Cyrillic}{3,}?)(?:инск|овск|анск|ск)\p{L}{1,3}$/iu.exec(word)?.[1];
  if (stem === undefined) return false;
  return ['', 'а', 'ск', 'о', 'ь'].some((ending) => read(stem + ending).isRussianPlace);
}

/** Every word is one of everyday language, so what is quoted is a title rather than a name. */
function isPlainLanguage(inner: string, read: ReadWord): boolean {
  const words = inner.match(/[\p{L}]+/gu) ?? [];
  const plain = words.filter((word) => {
    const { isCommon, isPlace, isNorwegian } = read(word);
    return (
      isCommon ||
      isNorwegian ||
      isPlace ||
      /[æøåÆØÅ]/.test(word) ||
      /^\p{Ll}/u.test(word) ||
      isCompound(word, read)
    );
  });
  return plain.length === words.length;
}

/** Norwegian joins words: Sommervind begins with sommer. */
function isCompound(word: string, read: ReadWord): boolean {
  for (let length = 6; length < word.length - 2; length += 1) {
    if (read(word.slice(0, length)).isCommon) return true;
  }
  return false;
}

function findAll(text: string, pattern: RegExp, certainty: Certainty): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => {
    // idrettsskole: what stands before skole in the word goes with it.
    const head = /\p{L}*$/u.exec(text.slice(0, match.index))?.[0].length ?? 0;
    return toSpan(match.index - head, match[0].length + head, certainty);
  });
}

const toSpan = (start: number, length: number, certainty: Certainty): Span => ({
  start,
  end: start + length,
  kind: 'organisation',
  certainty,
});
