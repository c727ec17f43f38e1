import type { Box, Circle } from './boxes.ts';
import type { LineCover } from './line-cover.ts';
import type { PlanePoint } from './projection.ts';

/** Where a label could go. */
export interface Candidate {
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** Which of the label's forms stands there. */
  readonly form: number;
  /** A hairline from the disc to a name that stands apart. */
  readonly leader: readonly [PlanePoint, PlanePoint] | null;
  readonly cost: number;
}

/** A label that wants a place: its disc, which it may not leave, and all it could do. */
export interface Claim {
  readonly own: Circle;
  readonly candidates: readonly Candidate[];
}

export interface Obstacles {
  /** Whether a box is on the paper at all. */
  readonly isWithin: (box: Box) => boolean;
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  /** Lines may be covered, but rather not. */
  readonly lines: LineCover;
}

/** Air between two labels, px. */
export const LABEL_GAP = 3;
/** The label's box, and its leader as a chain of specks. */
export function boxesOf({ box, leader }: Candidate): readonly Box[] {
  if (!leader) return [box];
  const [[x0, y0], [x1, y1]] = leader;
  const specks = [0.2, 0.4, 0.6, 0.8].map((t) => {
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
    return { x0: x - 1, y0: y - 1, x1: x + 1, y1: y + 1 };
  });
  return [box, ...specks];
}
