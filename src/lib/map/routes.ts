import { ANCHORS } from './anchors.ts';
import { toView, type View } from './frame.ts';
import type { PlanePoint } from './projection.ts';
import type { DrawnPlace } from './spec.ts';

/**
 * The way of a line as one cubic Bézier curve: start, two points that pull, end. The second is the
 * same for all lines to a region, so that they fan in from one direction.
 */
export type Route = readonly [PlanePoint, PlanePoint, PlanePoint, PlanePoint];

/** Lines shorter than this, km, are not bundled; they bow by a share of their length. */
const SHORT = 200;
const BOW = 0.16;
/** A settlement this close to its region's hub is reached directly, km. */
const NEAR_HUB = 130;
/** How much of the way from the straight line to the hub a line is pulled. */
const PULL = 0.85;

export function isShortRoute(from: DrawnPlace, to: DrawnPlace): boolean {
  return Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]) < SHORT;
}

export function buildRoute(from: DrawnPlace, to: DrawnPlace): Route {
  const [start, end] = [from.at, to.at];
  if (isShortRoute(from, to)) {
    const side = [(end[1] - start[1]) * BOW, (start[0] - end[0]) * BOW] as const;
    const shift = ([x, y]: PlanePoint): PlanePoint => [x + side[0], y + side[1]];
    return [start, shift(between(start, end, 1 / 3)), shift(between(start, end, 2 / 3)), end];
  }
  return [start, pull(start, end, from, 1 / 3), pull(start, end, to, 2 / 3), end];
}

/** The point at a share of the straight way, pulled towards the hub of the place's county or region. */
function pull(start: PlanePoint, end: PlanePoint, drawn: DrawnPlace, share: number): PlanePoint {
  const straight = between(start, end, share);
  const hub = ANCHORS[drawn.place.regionId]?.hub;
  if (!hub) return straight;
  const { place, at } = drawn;
  const isNear = Math.hypot(at[0] - hub[0], at[1] - hub[1]) < NEAR_HUB;
  if (isNear && place.precision === 'settlement') return straight;
  const [dx, dy] = [end[0] - start[0], end[1] - start[1]];
  const along = ((hub[0] - start[0]) * dx + (hub[1] - start[1]) * dy) / (dx * dx + dy * dy);
  // A hub behind the start or beyond the end would turn the line back on itself.
  return along > 0.05 && along < 0.95 ? between(straight, hub, PULL) : straight;
}

function between([ax, ay]: PlanePoint, [bx, by]: PlanePoint, share: number): PlanePoint {
  return [ax + (bx - ax) * share, ay + (by - ay) * share];
}

export function routeInView(route: Route, view: View): Route {
  const [a, b, c, d] = route;
  return [toView(view, a), toView(view, b), toView(view, c), toView(view, d)];
}

/** Path data of a route whose points are in px. */
export function writeRoute([a, b, c, d]: Route): string {
  const text = (point: PlanePoint) => point.map((n) => Math.round(n * 10) / 10).join(',');
  return `M${text(a)}C${text(b)} ${text(c)} ${text(d)}`;
}

/** Points along a route, for keeping labels off it. */
export function sampleRoute([a, b, c, d]: Route, count: number): readonly PlanePoint[] {
  return Array.from({ length: count }, (_, index) => {
    const t = (index + 0.5) / count;
    const u = 1 - t;
    const [wa, wb, wc, wd] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [
      wa * a[0] + wb * b[0] + wc * c[0] + wd * d[0],
      wa * a[1] + wb * b[1] + wc * c[1] + wd * d[1],
    ] as const;
  });
}
