/** Upright rectangles in px, and what may not lie on what. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Circle {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
}

export function boxesTouch(a: Box, b: Box, gap = 0): boolean {
  return a.x0 < b.x1 + gap && b.x0 < a.x1 + gap && a.y0 < b.y1 + gap && b.y0 < a.y1 + gap;
}

/** True where the circle and the box share a point, or come closer than `gap`. */
export function circleTouches({ cx, cy, r }: Circle, box: Box, gap = 0): boolean {
  const x = Math.max(box.x0, Math.min(cx, box.x1));
  const y = Math.max(box.y0, Math.min(cy, box.y1));
  return (cx - x) ** 2 + (cy - y) ** 2 < (r + gap) ** 2;
}

export function isInside(box: Box, outer: Box): boolean {
  return box.x0 >= outer.x0 && box.x1 <= outer.x1 && box.y0 >= outer.y0 && box.y1 <= outer.y1;
}

/** True where the whole box lies in the circle, `gap` px from its edge. */
export function isInCircle(box: Box, { cx, cy, r }: Circle, gap = 0): boolean {
  const x = Math.max(Math.abs(box.x0 - cx), Math.abs(box.x1 - cx));
  const y = Math.max(Math.abs(box.y0 - cy), Math.abs(box.y1 - cy));
  return Math.hypot(x, y) <= r - gap;
}
