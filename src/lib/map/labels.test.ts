import { describe, expect, it } from 'vitest';
import { boxesTouch, circleTouches, isInCircle, isInside } from './boxes.ts';
import { candidatesAround } from './label-candidates.ts';
import { type Claim, type Obstacles } from './claims.ts';
import { settleClaims } from './labels.ts';

const FORM = { width: 60, height: 16, cost: 0 };
const PAPER = { x0: 0, y0: 0, x1: 400, y1: 300 };
const open: Obstacles = {
  isWithin: (box) => isInside(box, PAPER),
  boxes: [],
  circles: [],
  lines: () => 0,
};

function claim(cx: number, cy: number, r = 6): Claim {
  const own = { cx, cy, r };
  return { own, candidates: candidatesAround(own, [FORM], false) };
}

describe('settleClaims', () => {
  it('puts a lone label to the right of its disc', () => {
    const [label] = settleClaims([claim(200, 150)], open);
    expect(label?.box).toEqual({ x0: 210, y0: 142, x1: 270, y1: 158 });
    expect(label?.align).toBe('start');
  });

  it('turns to the left at the right edge of the paper', () => {
    const [label] = settleClaims([claim(390, 150)], open);
    expect(label?.align).toBe('end');
    expect(label?.box.x1).toBeLessThan(390);
  });

  it('keeps off lines where another place is as good', () => {
    const lines = (box: { x0: number }) => (box.x0 > 200 ? 10 : 0);
    const [label] = settleClaims([claim(200, 150)], { ...open, lines });
    expect(label?.box.x1).toBeLessThan(200);
  });

  it('never lays one label on another, nor on a disc, in a crowd', () => {
    const claims = Array.from({ length: 14 }, (_, n) =>
      claim(150 + (n % 5) * 22, 110 + Math.floor(n / 5) * 20, 4),
    );
    const circles = claims.map(({ own }) => own);
    const chosen = settleClaims(claims, { ...open, circles });
    const boxes = chosen.flatMap((candidate) => (candidate ? [candidate.box] : []));
    expect(boxes.length).toBeGreaterThan(5);
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => boxesTouch(box, other))).toBe(false);
      expect(circles.some((circle) => circleTouches(circle, box))).toBe(false);
    }
  });

  it('moves an earlier label when that makes room for a later one', () => {
    const first = claim(100, 150);
    const right = { ...FORM, width: 60 };
    const own = { cx: 190, cy: 150, r: 6 };
    // The second can stand only where the first would like to.
    const second: Claim = {
      own,
      candidates: candidatesAround(own, [right], false).filter(
        ({ box }) => box.x1 < 185 && box.y0 === 142,
      ),
    };
    const circles = [first.own, own];
    const [a, b] = settleClaims([first, second], { ...open, circles });
    expect(b).not.toBeNull();
    expect(a).not.toBeNull();
    expect(a && b && boxesTouch(a.box, b.box)).toBe(false);
  });

  it('goes without a label rather than off the paper', () => {
    const nowhere = { ...open, isWithin: () => false };
    expect(settleClaims([claim(200, 150)], nowhere)).toEqual([null]);
  });
});

describe('boxes', () => {
  it('knows a box inside a circle by its corners', () => {
    const circle = { cx: 0, cy: 0, r: 10 };
    expect(isInCircle({ x0: -6, y0: -6, x1: 6, y1: 6 }, circle)).toBe(true);
    expect(isInCircle({ x0: -8, y0: -8, x1: 8, y1: 8 }, circle)).toBe(false);
  });
});
