import { measureText } from '#lib/scene/measure.ts';
import type { TextMark } from '#lib/scene/scene.ts';

/** A rectangle in px of the scene. */
export interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Heights above and below the base line, of the size: letters with ascenders, descenders. */
const ASCENT = 0.74;
const DESCENT = 0.2;

/** The ground that a line of text covers; upright, or turned to run upwards. */
export function boxOf({ x, y, anchor, runs, face, size, rotate = 0 }: TextMark): Box {
  const length = runs.reduce(
    (sum, { text, weight = 400 }) => sum + measureText(text, { face, size, weight }),
    0,
  );
  const before = anchor === 'start' ? 0 : anchor === 'middle' ? length / 2 : length;
  const [up, down] = [size * ASCENT, size * DESCENT];
  return rotate === -90
    ? { x0: x - up, x1: x + down, y0: y + before - length, y1: y + before }
    : { x0: x - before, x1: x - before + length, y0: y - up, y1: y + down };
}

export function isFree(box: Box, taken: readonly Box[]): boolean {
  return taken.every(
    ({ x0, x1, y0, y1 }) => box.x1 <= x0 || box.x0 >= x1 || box.y1 <= y0 || box.y0 >= y1,
  );
}
