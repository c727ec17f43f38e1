import { describe, expect, it } from 'vitest';
import { LENS_CENTRE, LENS_EXTENT, MAIN_EXTENT } from './basemap.ts';
import { boxesTouch, circleTouches } from './boxes.ts';
import { frameFor, LENS_TIMES, tangents } from './frame.ts';
import { discRadius } from './discs.ts';

const WIDTHS = [280, 350, 390, 500, 639, 640, 700, 779, 780, 900, 1039, 1040, 1084, 1300, 1600];
/** Half the widest stroke along a coast, px: cut edges of the sheets must lie further out. */
const HALF_STROKE = 22;

describe.each(WIDTHS)('frameFor(%d)', (width) => {
  const frame = frameFor(width);
  const { view, lens } = frame;

  it('shows only what the basemap holds', () => {
    expect(-view.x / view.scale).toBeGreaterThan(MAIN_EXTENT.x0);
    expect(-view.y / view.scale).toBeGreaterThan(MAIN_EXTENT.y0);
    expect((frame.height - view.y) / view.scale).toBeLessThan(MAIN_EXTENT.y1);
    expect((width - view.x) / view.scale).toBeLessThan(MAIN_EXTENT.x1);
    expect((LENS_EXTENT - lens.r / lens.view.scale) * lens.view.scale).toBeGreaterThan(HALF_STROKE);
  });

  it('has its lens on the paper, clear of title and caption', () => {
    expect(lens.cx + lens.r).toBeLessThan(width);
    expect(lens.cy - lens.r).toBeGreaterThan(0);
    expect(circleTouches(lens, frame.title)).toBe(false);
    expect(circleTouches(lens, frame.caption)).toBe(false);
    expect(boxesTouch(frame.title, frame.caption)).toBe(false);
  });

  it('repeats in the lens what is in the ring', () => {
    expect(lens.view.scale / view.scale).toBeCloseTo(LENS_TIMES);
    expect(lens.ring.cx).toBeCloseTo(view.x + LENS_CENTRE[0] * view.scale);
    expect(lens.r / lens.ring.r).toBeCloseTo(LENS_TIMES);
    for (const [from, to] of tangents(frame)) {
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      // A tangent is at right angles to both radii.
      const dot =
        (to[0] - from[0]) * (from[0] - lens.ring.cx) + (to[1] - from[1]) * (from[1] - lens.ring.cy);
      expect(Math.abs(dot) / length).toBeLessThan(1e-6);
    }
  });
});

describe('discRadius', () => {
  it('gives areas in proportion to the grants', () => {
    const area = (grants: number) => discRadius(grants, 2.55) ** 2;
    expect(area(100) / area(1)).toBeCloseTo(100);
    expect(area(58) / area(29)).toBeCloseTo(2);
  });
});
