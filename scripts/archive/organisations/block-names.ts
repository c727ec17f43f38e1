import type { DescribedName } from './compare-names.ts';

/** What more names than this share says little: such names meet by what is rarer in them. */
const LARGEST_BLOCK = 30;
const PIECE = 4;
const RAREST_PIECES = 3;

/**
 * Pairs worth comparing, each once: names that share a word, all words, initials, or one of their
 * rarest groups of letters. Far fewer than all pairs, so that thousands of names take a moment.
 */
export function* blockNames<T extends DescribedName>(
  names: readonly T[],
): Generator<readonly [T, T]> {
  const blocks = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const block = blocks.get(key);
    if (block) block.push(index);
    else blocks.set(key, [index]);
  };
  const counts = countPieces(names);
  names.forEach((name, index) => {
    add(`words ${name.wordSet}`, index);
    add(`initials ${name.initials}`, index);
    const [only] = name.words;
    if (name.words.length === 1 && only !== undefined) add(`initials ${only}`, index);
    for (const word of new Set(name.words)) add(`word ${word}`, index);
    for (const piece of rarest(name.key, counts)) add(`piece ${piece}`, index);
  });
  const seen = new Set<number>();
  for (const block of blocks.values()) {
    if (block.length > LARGEST_BLOCK) continue;
    for (const [at, first] of block.entries()) {
      for (const second of block.slice(at + 1)) {
        const pair = Math.min(first, second) * names.length + Math.max(first, second);
        if (first === second || seen.has(pair)) continue;
        seen.add(pair);
        const [a, b] = [names[first], names[second]];
        if (a && b) yield [a, b];
      }
    }
  }
}

function countPieces(names: readonly DescribedName[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of names) {
    for (const piece of pieces(key)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  }
  return counts;
}

/** The rarest that any other name has too; a misspelling is in pieces that no other name has. */
function rarest(key: string, counts: ReadonlyMap<string, number>): readonly string[] {
  return [...pieces(key)]
    .filter((piece) => (counts.get(piece) ?? 0) > 1)
    .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
    .slice(0, RAREST_PIECES);
}

function pieces(key: string): ReadonlySet<string> {
  const all = new Set<string>();
  for (let start = 0; start + PIECE <= key.length; start += 1) {
    all.add(key.slice(start, start + PIECE));
  }
  return all;
}
