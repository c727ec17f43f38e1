/**
 * What texts made from one pattern have in common: `«1,5» er lest som 2` and `«3,5» er lest som 4` give
 * `… er lest som …`. Where that leaves too little to understand, the first text stands for all.
 */
export function summariseTexts(texts: readonly string[]): {
  readonly text: string;
  readonly isUniform: boolean;
} {
  const first = texts[0] ?? '';
  const others = new Set(texts.filter((text) => text !== first));
  if (others.size === 0) return { text: first, isUniform: true };
  let shared: readonly Word[] = first.split(' ').map((word, at) => ({ word, at }));
  const length = shared.length;
  for (const text of [...others].slice(0, MAX_COMPARED))
    shared = keepShared(shared, text.split(' '));
  if (shared.length < MIN_SHARED) return { text: first, isUniform: false };
  return { text: writeWithGaps(shared, length), isUniform: false };
}

/** A word of the first text and its place there. */
interface Word {
  readonly word: string;
  readonly at: number;
}

const MIN_SHARED = 3;
/** Enough to tell what changes from row to row; each row shows its own text anyway. */
const MAX_COMPARED = 200;
/** More words than any remark has; longer texts quote something long, and are only compared so far. */
const MAX_WORDS = 100;

/** The longest row of words that both have in this order. */
function keepShared(words: readonly Word[], text: readonly string[]): readonly Word[] {
  const a = words.slice(0, MAX_WORDS);
  const b = text.slice(0, MAX_WORDS);
  // lengths[i][j]: how many words a from i on and b from j on share.
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint8Array(b.length + 1));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = lengths[i];
      if (!row) continue;
      row[j] = a[i]?.word === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const kept: Word[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const word = a[i];
    if (word && word.word === b[j]) {
      kept.push(word);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return kept;
}

function writeWithGaps(shared: readonly Word[], length: number): string {
  const parts: string[] = [];
  let next = 0;
  for (const { word, at } of shared) {
    if (at > next) parts.push('…');
    parts.push(word);
    next = at + 1;
  }
  if (next < length) parts.push('…');
  return parts.join(' ');
}
