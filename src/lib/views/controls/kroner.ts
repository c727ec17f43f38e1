import { KRONER, type AmountRange } from '#lib/selection/selection.ts';

/** What a field for kroner says: a number, nothing, or no amount at all. */
export type Kroner = number | null | 'unreadable';

/** Sizes that are chosen with one press; nominal kroner, both ends included. */
export const SIZES: readonly AmountRange[] = [
  { from: null, to: 50_000 },
  { from: 50_000, to: 200_000 },
  { from: 200_000, to: 500_000 },
  { from: 500_000, to: null },
];

/** Reads whole kroner as people of four languages write them: 50 000, 50.000, 50,000, kr 50000,-. */
export function parseKroner(text: string): Kroner {
  const plain = text
    .toLowerCase()
    .replace(/nok|kr\.?|крон[аы]?/gu, '')
    .replace(/[,.]-+\s*$/u, '')
    .replace(/[\s'’]+/gu, ' ')
    .trim();
  if (plain === '') return null;
  if (!/^(?:\d+|\d{1,3}(?:[ .,]\d{3})+)$/.test(plain)) return 'unreadable';
  return Math.min(Number(plain.replace(/\D/g, '')), KRONER.to);
}

export function isSameRange(a: AmountRange | null, b: AmountRange): boolean {
  return a !== null && a.from === b.from && a.to === b.to;
}
