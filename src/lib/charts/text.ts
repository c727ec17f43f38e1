import { measureText, wrapText } from '#lib/scene/measure.ts';
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

/** Lines of at most `width` px, set small where nothing is said. */
export function wrapLabel(
  text: string,
  width: number,
  size: number = SIZE.small,
  weight: 400 | 600 = 400,
): readonly string[] {
  return wrapText(text, { face: 'sans', size, weight }, width);
}
