import { distance } from 'fastest-levenshtein';

const LONGEST_COMPARED = 80;

/**
 * The choice that was probably meant, or null if none is near: a third of the letters
 * may differ, of short words two, since letters are easily swapped.
 * Of equally near ones the first.
 */
export function findNearest(word: string, choices: Iterable<string>): string | null {
  const wanted = fold(word);
  let best: string | null = null;
  let least = Math.max(wanted.length < 3 ? 1 : 2, Math.floor(wanted.length / 3)) + 1;
  for (const choice of choices) {
    const steps = distance(wanted, fold(choice));
    if (steps < least) {
      best = choice;
      least = steps;
    }
  }
  return best;
}

function fold(text: string): string {
  // The time grows with the product of the lengths.
  return text
    .slice(0, LONGEST_COMPARED)
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}
