const CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'Z', з: 'z', и: 'i', й: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'h', ц: 'c', ч: 'C', ш: 'S', щ: 'S', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
};

/** Digraphs of English, Norwegian and German romanisations, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/shch|sjtsj|sjtj|stsj|schtsch|šč/g, 'S'],
  [/tsch|tsj|tsh|tch|^tj(?=[aeiou])|ch|č/g, 'C'],
  [/sch|sh|sj|š/g, 'S'],
  [/zh|zj|ž/g, 'Z'],
  [/kh/g, 'h'],
  [/ts|tz/g, 'c'],
  [/ck|c/g, 'k'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ph/g, 'f'],
  // ё is written yo, jo or e.
  [/(?<=.)[jy]o/g, 'e'],
  [/[jy]/g, 'i'],
];

/** Words without marks: `Bodø` and `BODO` are one, й is и. Exact otherwise, for lists of words. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[øðđŋŧæœßı]/g, (letter) => STROKES[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

const STROKES: Readonly<Record<string, string>> = {
  ...{ ø: 'o', ð: 'd', đ: 'd', ŋ: 'n', ŧ: 't', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' },
};

/**
 * One key for a Russian word in Cyrillic and in any usual romanisation: `Сергей`, `Sergey`, `Sergei` and
 * `Sergej` all become `sergei`. Not for reading: capitals in it stand for ж, ч and ш.
 */
export function makeLooseKey(word: string): string {
  const lower = word.toLowerCase();
  return settle(/\p{Script=Cyrillic}/u.test(lower) ? fromCyrillic(lower) : fromLatin(lower));
}

function fromCyrillic(word: string): string {
  return Array.from(word, (letter) => CYRILLIC[letter] ?? letter).join('');
}

function fromLatin(word: string): string {
  // The marks of š, č and ž tell sounds apart, those of other letters do not.
  const plain = word.replace(/[^šžč\p{ASCII}]/gu, (letter) => foldWord(letter));
  // `c` of one rule must not be read again by the next one: sounds are capitals until all is read.
  const sounds = LATIN.reduce(
    (rest, [pattern, sound]) => rest.replace(pattern, sound === 'c' ? 'T' : sound),
    plain,
  );
  return sounds.replace(/T/g, 'c');
}

/** Soft vowels are written with j, y, i or nothing, and doubled letters with one or two. */
export function settle(key: string): string {
  return key
    .replace(/[^a-zCSZ]/g, '')
    .replace(/i{2,}/g, 'i')
    .replace(/(?<=.)i(?=[aoue])|^i(?=[aoue])/g, '')
    .replace(/(?<=[CSZ])o(?=v)/g, 'e')
    .replace(/(.)\1+/g, '$1')
    .replace(/^aleksander/, 'aleksandr');
}
