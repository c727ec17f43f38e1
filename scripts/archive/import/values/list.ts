import type { RawCell } from '../raw-table.ts';
import { cleanLines, cleanText } from './clean-text.ts';
import { isNotStated } from './not-stated.ts';

/** A slash only with spaces: "Tromsø/Harstad" is one thing. "og" and "и" join names as often as lists. */
export const LIST_SEPARATORS: readonly string[] = ['\n', ';', '|', ' / ', '•'];

/**
 * The several things that one cell names, each cleaned. Bullets and numbers before them go, empty ones too;
 * a thing named twice (in upper or lower case) is there once.
 */
export function readList(
  cell: RawCell,
  { separators }: { readonly separators: readonly string[] } = { separators: LIST_SEPARATORS },
): readonly string[] {
  let parts: readonly string[] = [cleanLines(cell).text];
  // A separator without any character would part the text letter by letter.
  for (const separator of separators.filter((separator) => separator !== '')) {
    parts = parts.flatMap((part) => part.split(separator));
  }
  const items = stripNumbers(parts.map((part) => part.trim().replace(BULLET, '')));
  const found = new Map<string, string>();
  for (const item of items) {
    const { text } = cleanText(item);
    const key = text.toLowerCase();
    if (!isNotStated(text) && !found.has(key)) found.set(key, text);
  }
  return [...found.values()];
}

const BULLET = /^(?:[•·▪●◦‣*]\s*|[-–—]\s+)+/;
const NUMBER = /^\(?(\d{1,2})[.)]\s+/;

/** Only where the numbers count: "1. divisjon" alone is a name. */
function stripNumbers(items: readonly string[]): readonly string[] {
  const filled = items.filter((item) => item !== '');
  const isCounted =
    filled.length > 1 &&
    filled.every((item, index) => Number(NUMBER.exec(item)?.[1] ?? NaN) === index + 1);
  return isCounted ? items.map((item) => item.replace(NUMBER, '')) : items;
}
