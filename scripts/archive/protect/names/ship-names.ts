import type { Word } from './find-kept.ts';
import type { LetterCase } from './tokens.ts';
import { SHIP_FORMS, SHIPS } from './words/kind-words.ts';

/** Whether the name at `index` is a ship's: `skonnerten Anna`, `MS Anna`, `M/S Anna`. */
export function namesShip(words: readonly Word[], index: number, letters: LetterCase): boolean {
  const [kind, before] = [words[index - 1], words[index - 2]];
  if (!kind || !/^\s+$/.test(words[index]?.gap ?? '')) return false;
  if (SHIPS.has(kind.folded)) return true;
  if (letters !== 'mixed') return false;
  const isSlashed = kind.gap === '/' && before?.text === 'M' && /^[SKTY]$/.test(kind.text);
  return isSlashed || SHIP_FORMS.test(kind.text);
}
