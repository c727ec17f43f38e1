/** A box on the screen, px from the window's top left corner. */
export interface ScreenBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the mark and what stands beside it: a pointer crosses it at once. */
const GAP = 6;
/** To the window's edge. */
const EDGE = 8;

/**
 * Where a box of `size` stands beside a mark: right, left, above or below, the first that has room, within the
 * window and never over the mark. Where no side has room, in the corner that lies furthest from the mark.
 */
export function placeBeside(
  mark: ScreenBox,
  size: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const right = mark.left + mark.width;
  const bottom = mark.top + mark.height;
  const latest = {
    left: Math.max(EDGE, window.width - EDGE - size.width),
    top: Math.max(EDGE, window.height - EDGE - size.height),
  };
  const inside = (value: number, last: number) => Math.min(last, Math.max(EDGE, value));
  const top = inside(mark.top + (mark.height - size.height) / 2, latest.top);
  const left = inside(mark.left + (mark.width - size.width) / 2, latest.left);
  const beside = [
    { left: right + GAP, top },
    { left: mark.left - GAP - size.width, top },
    { left, top: mark.top - GAP - size.height },
    { left, top: bottom + GAP },
  ];
  const found = beside.find(
    (place) =>
      place.left >= EDGE &&
      place.left <= latest.left &&
      place.top >= EDGE &&
      place.top <= latest.top,
  );
  return (
    found ?? {
      left: mark.left + mark.width / 2 < window.width / 2 ? latest.left : EDGE,
      top: mark.top + mark.height / 2 < window.height / 2 ? latest.top : EDGE,
    }
  );
}

/** At the window's upper edge, out of the way of a finger; at the lower one where the mark is up there. */
export function dock(
  mark: ScreenBox,
  size: Size,
  window: Size,
): { readonly left: number; readonly top: number } {
  const left = Math.max(EDGE, (window.width - size.width) / 2);
  const isFree = mark.top >= EDGE + size.height + GAP;
  return { left, top: isFree ? EDGE : Math.max(EDGE, window.height - EDGE - size.height) };
}
