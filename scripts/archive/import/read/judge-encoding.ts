import { analyse } from 'chardet';
import { decodeBytes } from './decode-bytes.ts';

type SingleByte = 'windows-1252' | 'windows-1251' | 'koi8-r';

/** Bytes that are looked at, from the first letter that is not English. */
const SAMPLE = 16_384;
const CHARDET_NAMES: ReadonlyMap<string, SingleByte> = new Map([
  ['ISO-8859-1', 'windows-1252'],
  ['windows-1252', 'windows-1252'],
  ['windows-1251', 'windows-1251'],
  ['KOI8-R', 'koi8-r'],
]);

/**
 * The likeliest of the encodings with one byte a letter. All of them can read any bytes, so the question is
 * in which one the text makes sense; chardet's own guess tips the scales where that is not clear.
 */
export function judgeSingleByte(bytes: Uint8Array): SingleByte {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const start = Math.max(0, first - 100);
  const sample = bytes.subarray(start, start + SAMPLE);
  const guesses = new Map<SingleByte, number>();
  for (const { name, confidence } of analyse(sample)) {
    const known = CHARDET_NAMES.get(name);
    if (known) guesses.set(known, Math.max(guesses.get(known) ?? 0, confidence / 100));
  }
  const scores = (['windows-1252', 'windows-1251', 'koi8-r'] as const).map((encoding) => ({
    encoding,
    score:
      scoreText(decodeBytes(sample, encoding), encoding === 'windows-1252') +
      0.2 * (guesses.get(encoding) ?? 0),
  }));
  return scores.reduce((best, next) => (next.score > best.score ? next : best)).encoding;
}

/** How much sense the letters beyond English make, about -2 to 1 each. */
function scoreText(text: string, isNorwegian: boolean): number {
  let sum = 0;
  let count = 0;
  for (const [word] of text.matchAll(/[A-Za-z]*(?:[^\0-\x7F][A-Za-z]*)+/g)) {
    for (const letter of word) {
      if (letter <= '\x7F') continue;
      count++;
      sum += isNorwegian ? scoreNorwegian(letter) : scoreRussian(letter);
    }
    sum -= isNorwegian ? findNorwegianFaults(word) : findRussianFaults(word);
  }
  return count === 0 ? 0 : sum / count;
}

const PUNCTUATION = /[\u00a0«»–—‘’“”„•…§°№½€·]/;

function scoreNorwegian(letter: string): number {
  if (/[æøå]/.test(letter)) return 1;
  if (/[ÆØÅäöéüó]/.test(letter)) return 0.7;
  if (/[áèêòôšžÁŠŽÄÖÉÜ]/.test(letter)) return 0.5;
  if (PUNCTUATION.test(letter)) return 0.3;
  return /\p{L}/u.test(letter) ? -0.5 : -1;
}

function scoreRussian(letter: string): number {
  const lower = letter.toLowerCase();
  if (/[оеаинтсрвл]/.test(lower)) return 1;
  if (/[кмдпуяыьгзбч]/.test(lower)) return 0.6;
  if (/[йхжшюцщэфё]/.test(lower)) return 0.2;
  if (PUNCTUATION.test(letter)) return 0.3;
  return -1;
}

/** Norwegian has no words of nothing but such letters, and hardly three in a row. */
function findNorwegianFaults(word: string): number {
  const strange = word.match(/[^\0-\x7F\P{L}]{3,}/gu)?.join('').length ?? 0;
  return 2 * strange;
}

/** A word in two alphabets, or with capitals after small letters, as Windows-1251 and KOI8-R make of each other. */
function findRussianFaults(word: string): number {
  const letters = word.match(/[а-яё]/gi)?.length ?? 0;
  const isMixed = letters > 0 && /[A-Za-z]/.test(word);
  const flips = word.match(/[а-яё](?=[А-ЯЁ])/g)?.length ?? 0;
  return (isMixed ? 2 * letters : 0) + 3 * flips;
}
