import { foldMarks } from './fold-name.ts';

/** Cyrillic → English letters, without the signs that romanisations leave out as they like. */
const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Marked letters of scholarly romanisation, before folding takes the marks off. */
const SCHOLARLY: Readonly<Record<string, string>> = { č: 'ch', š: 'sh', ž: 'zh', ë: 'yo' };

/** In this order: longer groups first. S, C and Z stand for ш (and щ), ч and ж. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|sjtsj|shch/g, 'S'],
  [/tsch|tsj|tch|tsh/g, 'C'],
  [/sch/g, 'S'],
  [/ch/g, 'C'],
  [/zh|zj/g, 'Z'],
  [/sh|sj/g, 'S'],
  [/ck|kh|h/g, 'k'],
  [/c/g, 'ts'],
  [/w/g, 'v'],
  [/x/g, 'ks'],
  [/[yj]/g, 'i'],
  [/i+/g, 'i'],
  // Before е and ё a romanisation may write y, j, i or nothing, and ё is often written е.
  [/ie|io/g, 'e'],
  [/([SCZ])o/g, '$1e'],
  [/(.)\1+/g, '$1'],
];

export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/**
 * One key for a Russian name in Cyrillic and in any romanisation (English, Norwegian, German,
 * scholarly): Заполярный, Zapolyarny, Zapoljarnyj and Zapolyarnyy. It is coarse: only for finding
 * names of a short list, never to be shown.
 */
export function looseKey(text: string): string {
  const latin = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[čšžë]/g, (letter) => SCHOLARLY[letter] ?? letter);
  const folded = foldMarks(latin.replace(/[а-яё]/g, (letter) => LATIN[letter] ?? letter));
  return SOUNDS.reduce(
    (key, [sound, symbol]) => key.replace(sound, symbol),
    folded.replaceAll(' ', ''),
  );
}
