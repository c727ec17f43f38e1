import { LENS_CENTRE } from './basemap.ts';
import type { Box } from './boxes.ts';
import type { PlanePoint } from './projection.ts';

/** From the plane to px: a scale and where the plane's origin falls. */
export interface View {
  /** px a km. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** A round piece of the map, drawn larger in the open sea, and the ring on the map that it repeats. */
export interface Lens {
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly view: View;
  readonly ring: { readonly cx: number; readonly cy: number; readonly r: number };
}

export interface Frame {
  readonly kind: 'wide' | 'narrow';
  readonly width: number;
  readonly height: number;
  readonly view: View;
  readonly lens: Lens;
  /** Radius of a disc: this many px by the root of its grants. */
  readonly disc: number;
  /** Width of a line: this many px a grant. */
  readonly line: number;
  /**
   * Where title and legend begin. The map bleeds to the left edge of the window; on a wide window the
   * page's text begins further in (1344 px of text, of which the map takes 1036).
   */
  readonly left: number;
  /** px that the page's own title covers. */
  readonly title: Box;
  /** Left edge of the fade into the page; null where the map bleeds to the edge. */
  readonly fade: number | null;
  /** Where the caption of the lens stands: in the sea beside it, or as a last row of the legend. */
  readonly caption: Box;
  readonly isCaptionRow: boolean;
}

/** How many times the lens enlarges the ground; discs and lines keep their scale. */
export const LENS_TIMES = 3;
/** Below this width the narrow crop is drawn, whose title and legend stand outside or above the sea. */
export const WIDE_FROM = 640;

/** Below this width nothing fits between the legend and the lens. */
const CAPTION_FROM = 780;

/** The crop for a width in px; narrow below 640, wide from there. Widths are held to 280..1600. */
export function frameFor(width: number): Frame {
  const held = Math.min(1600, Math.max(280, width));
  return held < WIDE_FROM ? narrowFrame(held) : wideFrame(held);
}

export function toView(view: View, [x, y]: PlanePoint): PlanePoint {
  return [view.x + x * view.scale, view.y + y * view.scale];
}

function wideFrame(width: number): Frame {
  const left = Math.max(48, width - 1036);
  const scale = 0.405 + (width - 1084) * 0.00026;
  const r = Math.round(390 * scale);
  // East of the lens there is room for its caption only from here on.
  const isRoomy = width >= 1040;
  const cx = Math.round(isRoomy ? width - 180 - r : width - r - 14 - (width - WIDE_FROM) * 0.12);
  const top = width < CAPTION_FROM ? 418 : 396 + Math.max(0, scale - 0.405) * 320;
  const view = { scale, x: width * 0.4333, y: top };
  const root = Math.min(1, Math.sqrt(scale / 0.405));
  const west = cx - r - 12;
  return {
    kind: 'wide',
    width,
    height: Math.round(view.y + 751 * scale),
    view,
    lens: lensAt(cx, 20 + r, r, view),
    disc: 2.55 * root,
    line: 0.36 * root,
    left,
    title: { x0: left - 8, y0: 0, x1: left + 336, y1: 104 },
    fade: Math.round(width * 0.865),
    caption: isRoomy
      ? { x0: cx + r + 12, y0: 44, x1: cx + r + 150, y1: 130 }
      : width < CAPTION_FROM
        ? { x0: left, y0: 252, x1: left + 282, y1: 290 }
        : { x0: west - 146, y0: 128, x1: west, y1: 210 },
    isCaptionRow: width < CAPTION_FROM,
  };
}

function narrowFrame(width: number): Frame {
  const scale = Math.min(0.3, Math.max(0.2, 0.00061 * width));
  const r = Math.round(353 * scale);
  const cy = 46 + r;
  const view = { scale, x: width * 0.5436, y: cy + r + 302 * scale };
  const cx = width - r - 12;
  return {
    kind: 'narrow',
    width,
    height: Math.round(view.y + 765 * scale),
    view,
    lens: lensAt(cx, cy, r, view),
    disc: 1.9,
    line: 0.25,
    left: 20,
    title: { x0: 0, y0: 0, x1: width, y1: 42 },
    fade: null,
    caption: { x0: 20, y0: 62, x1: cx - r - 12, y1: 130 },
    isCaptionRow: false,
  };
}

function lensAt(cx: number, cy: number, r: number, main: View): Lens {
  const scale = main.scale * LENS_TIMES;
  const [x, y] = LENS_CENTRE;
  const [ringX, ringY] = toView(main, LENS_CENTRE);
  return {
    cx,
    cy,
    r,
    view: { scale, x: cx - x * scale, y: cy - y * scale },
    ring: { cx: ringX, cy: ringY, r: r / LENS_TIMES },
  };
}

/** The two lines that touch the ring and the lens, each from the ring to the lens, px. */
export function tangents({ lens }: Frame): readonly (readonly [PlanePoint, PlanePoint])[] {
  const { ring } = lens;
  const dx = lens.cx - ring.cx;
  const dy = lens.cy - ring.cy;
  const towards = Math.atan2(dy, dx);
  const open = Math.acos((ring.r - lens.r) / Math.hypot(dx, dy));
  return [towards + open, towards - open].map((angle) => {
    const onCircle = (circle: { cx: number; cy: number; r: number }): PlanePoint => [
      circle.cx + circle.r * Math.cos(angle),
      circle.cy + circle.r * Math.sin(angle),
    ];
    return [onCircle(ring), onCircle(lens)] as const;
  });
}
