import { measureText, type TextStyle } from '#lib/scene/measure.ts';

/** Breaks at spaces into lines of at most `width` px; a longer word keeps a line of its own. */
export function wrapText(text: string, style: TextStyle, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && measureText(longer, style) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
