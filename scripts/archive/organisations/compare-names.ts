import { distance } from 'fastest-levenshtein';
import { bareKey, words } from './organisation-key.ts';

/** A name taken apart once, for many comparisons. */
export interface DescribedName {
  readonly name: string;
  readonly key: string;
  readonly words: readonly string[];
  /** The words that tell organisations apart, sorted, as one text. */
  readonly wordSet: string;
  readonly numbers: string;
  readonly initials: string;
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...['og', 'i', 'pa', 'for', 'av', 'v', 'ved', 'the', 'of', 'and', 'in', 'den', 'det', 'de'],
  ...['as', 'sa', 'asa', 'ans', 'da', 'kf', 'iks', 'stiftelsen', 'foreningen'],
]);
/** Kinds of organisations: two that differ in such a word are two. */
const KINDS =
  /kommune|skole|kulturskole|museum|bibliotek|sykehus|forening|klubb|krets|festival|korps|kor|teater|lag|rad|universitet|hogskole|kirke|menighet|orkester|galleri|barnehage|idretts/;
/** Behind such a word stands a department, which is an applicant of its own. */
const WHOLE = /kommune|universitet/;
const COUNTIES: ReadonlySet<string> = new Set(['finnmark', 'troms', 'nordland']);
/** One letter in so many may differ. */
const LETTERS_PER_MISTAKE = 9;
const SHORTEST_ACRONYM = 3;

export function describeName(name: string): DescribedName {
  const all = words(name);
  const telling = all.filter((word) => !SMALL_WORDS.has(word));
  return {
    name,
    key: bareKey(name),
    words: telling,
    wordSet: [...new Set(telling)].sort().join(' '),
    numbers: all.filter((word) => /\d/.test(word)).join(' '),
    initials: telling.map((word) => word[0] ?? '').join(''),
  };
}

/** How alike two names are, from 0 to 1; null if they do not look like one organisation. */
export function compareNames(a: DescribedName, b: DescribedName): number | null {
  if (a.name === b.name || a.numbers !== b.numbers) return null;
  if (a.key === b.key) return 1;
  if (a.wordSet === b.wordSet && a.wordSet !== '') return 0.95;
  if (isAcronym(a, b) || isAcronym(b, a)) return 0.9;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (isPart(short, long)) return 0.8;
  return compareLetters(a, b);
}

/** "NUFF" and "Nordisk Ungdoms Filmfestival". */
function isAcronym(short: DescribedName, long: DescribedName): boolean {
  const [only] = short.words;
  return (
    short.words.length === 1 && only === long.initials && long.words.length >= SHORTEST_ACRONYM
  );
}

/** All words of the one are in the other, which only adds a word or two that name no other kind or place. */
function isPart(short: DescribedName, long: DescribedName): boolean {
  if (short.words.length < 2 || short.words.length === long.words.length) return false;
  if (!short.words.every((word) => long.words.includes(word))) return false;
  const added = long.words.filter((word) => !short.words.includes(word));
  if (short.words.some((word) => WHOLE.test(word))) return false;
  return added.length === 1 && !added.some((word) => KINDS.test(word) || COUNTIES.has(word));
}

function compareLetters(a: DescribedName, b: DescribedName): number | null {
  const longest = Math.max(a.key.length, b.key.length);
  const most = Math.floor(longest / LETTERS_PER_MISTAKE);
  if (most === 0 || Math.abs(a.key.length - b.key.length) > most) return null;
  const mistakes = distance(a.key, b.key);
  if (mistakes > most || !differLittle(a, b)) return null;
  return 1 - mistakes / longest;
}

/** Words that differ must be misspellings of each other: barnekor and mannskor are two choirs. */
function differLittle(a: DescribedName, b: DescribedName): boolean {
  if (a.words.length !== b.words.length) return true;
  return a.words.every((word, index) => {
    const other = b.words[index] ?? '';
    if (word === other) return true;
    return word.length >= 5 && distance(word, other) <= Math.max(1, Math.floor(word.length / 5));
  });
}
