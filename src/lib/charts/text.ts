import { measureText } from '#lib/scene/measure.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Face, TextMark, TextRun } from '#lib/scene/scene.ts';

/** The four sizes of the page, px. */
export const SIZE = { small: 13, text: 16, title: 22 } as const;

export interface LabelStyle {
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly fill?: Ink;
  readonly anchor?: TextMark['anchor'];
  readonly face?: Face;
  /** Ground behind the letters, where they stand on lines. */
  readonly halo?: Ink;
}

/** A line of text; `text` in one weight, or runs. Small and in ink where nothing is said. */
export function label(
  key: string,
  x: number,
  y: number,
  text: string | readonly TextRun[],
  style: LabelStyle = {},
): TextMark {
  const { size = SIZE.small, weight = 400, fill = 'ink', anchor = 'start', face = 'sans' } = style;
  return {
    kind: 'text',
    key,
    x,
    y,
    anchor,
    face,
    size,
    fill,
    runs: typeof text === 'string' ? [{ text, weight }] : text,
    ...(style.halo && { halo: { ink: style.halo, width: 4 } }),
  };
}

/** Width in px of a small label. */
export function widthOf(text: string, weight: 400 | 600 = 400, size: number = SIZE.small): number {
  return measureText(text, { face: 'sans', size, weight });
}

/** Breaks at spaces into lines of at most `width` px; a longer word keeps a line of its own. */
export function wrapText(
  text: string,
  width: number,
  size: number = SIZE.small,
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, 400, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
