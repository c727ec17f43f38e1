import { describe, expect, test } from 'vitest';
import { dock, placeBeside, type ScreenBox } from './place-beside.ts';

const size = { width: 200, height: 90 };
const screen = { width: 1000, height: 700 };
const mark = (left: number, top: number, width = 60, height = 24): ScreenBox => ({
  ...{ left, top, width, height },
});

function touches(a: ScreenBox, b: ScreenBox): boolean {
  return (
    a.left < b.left + b.width &&
    b.left < a.left + a.width &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}

function isOnScreen({ left, top, width, height }: ScreenBox, on = screen): boolean {
  return left >= 0 && top >= 0 && left + width <= on.width && top + height <= on.height;
}

describe('beside a mark', () => {
  test('right where there is room, else left, above, below', () => {
    expect(placeBeside(mark(100, 300), size, screen).left).toBe(166);
    expect(placeBeside(mark(900, 300), size, screen).left).toBe(694);
    expect(placeBeside(mark(20, 300, 960), size, screen).top).toBe(204);
    expect(placeBeside(mark(20, 20, 960), size, screen).top).toBe(50);
  });

  test('never over the mark, never off the screen, wherever that is', () => {
    for (let left = 0; left <= 940; left += 47) {
      for (let top = 0; top <= 676; top += 52) {
        const at = mark(left, top);
        const box = { ...size, ...placeBeside(at, size, screen) };
        expect([touches(box, at), isOnScreen(box)], `${left} ${top}`).toEqual([false, true]);
      }
    }
  });

  test('a phone: a row as wide as the screen is not covered', () => {
    const phone = { width: 320, height: 560 };
    for (let top = 0; top <= 530; top += 10) {
      const at = mark(0, top, 320, 30);
      const box = { ...size, ...placeBeside(at, size, phone) };
      expect([touches(box, at), isOnScreen(box, phone)], String(top)).toEqual([false, true]);
    }
  });

  test('a mark without room on any side: the corner away from its middle', () => {
    const place = placeBeside(mark(0, 0, 900, 640), size, screen);
    expect(place).toEqual({ left: 792, top: 602 });
  });
});

describe('docked', () => {
  const phone = { width: 390, height: 800 };

  test('at the top, and at the bottom where the mark is up there', () => {
    expect(dock(mark(20, 400), size, phone)).toEqual({ left: 95, top: 8 });
    expect(dock(mark(20, 60), size, phone)).toEqual({ left: 95, top: 702 });
  });

  test('never over the mark', () => {
    for (let top = 0; top <= 776; top += 7) {
      const at = mark(100, top);
      expect(touches({ ...size, ...dock(at, size, phone) }, at), String(top)).toBe(false);
    }
  });
});
