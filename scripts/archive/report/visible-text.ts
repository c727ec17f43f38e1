const NEWLINE = /\r\n|[\n\r\u2028\u2029]/g;

/**
 * What the eye cannot see or what turns the writing round: controls, direction marks, zero-width
 * characters, soft hyphens, tags, private characters, halves of characters and blank Hangul letters.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

export interface VisibleText {
  readonly text: string;
  /** Characters of the whole where it was cut, else null. */
  readonly cutFrom: number | null;
}

/**
 * Text of a file as a person can trust it: unseen characters become `⟨U+202E⟩`, line breaks `↵`, tabs `⇥`.
 * @param max Characters kept; an astral character counts as one.
 */
export function showUnseen(text: string, max: number): VisibleText {
  const { kept, length } = cutText(text, max);
  return {
    text: kept.replace(NEWLINE, '↵').replaceAll('\t', '⇥').replace(UNSEEN, nameCharacter),
    cutFrom: length > max ? length : null,
  };
}

function cutText(text: string, max: number): { kept: string; length: number } {
  // Most texts are short; only the others need to be counted character by character.
  if (text.length <= max) return { kept: text, length: text.length };
  const characters = Array.from(text);
  return { kept: characters.slice(0, max).join(''), length: characters.length };
}

function nameCharacter(char: string): string {
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `⟨U+${code}⟩`;
}
