import { Clipper, EndType, FillRule, JoinType, type Path64, type Paths64 } from 'clipper2-ts';
import type { PlanePoint } from '#lib/map/projection.ts';

/** Rings or lines in the plane of the map, km. A ring's last point is not its first again. */
export type Line = readonly PlanePoint[];

/** Clipper calculates in integers: metres. */
const GRID = 1000;

function toGrid(lines: readonly Line[]): Paths64 {
  return lines.map((line) =>
    line.map(([x, y]) => ({ x: Math.round(x * GRID), y: Math.round(y * GRID) })),
  );
}

function fromGrid(paths: Paths64): Line[] {
  return paths.map((path: Path64) => path.map(({ x, y }) => [x / GRID, y / GRID] as const));
}

export function union(rings: readonly Line[]): Line[] {
  return fromGrid(Clipper.union(toGrid(rings), FillRule.EvenOdd));
}

/** Of overlapping rings of several polygons. */
export function merge(rings: readonly Line[]): Line[] {
  return fromGrid(Clipper.union(toGrid(rings), FillRule.NonZero));
}

export function intersect(a: readonly Line[], b: readonly Line[]): Line[] {
  return fromGrid(Clipper.intersect(toGrid(a), toGrid(b), FillRule.NonZero));
}

export function subtract(a: readonly Line[], b: readonly Line[]): Line[] {
  return fromGrid(Clipper.difference(toGrid(a), toGrid(b), FillRule.NonZero));
}

/** Grows (or, below zero, shrinks) areas by km. */
export function grow(rings: readonly Line[], km: number): Line[] {
  return fromGrid(Clipper.inflatePaths(toGrid(rings), km * GRID, JoinType.Miter, EndType.Polygon));
}

/** Signed area of a ring, km²; positive where it runs clockwise on the screen. */
export function areaOf(ring: Line): number {
  return (
    ring.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

export function rectangle(e: { x0: number; y0: number; x1: number; y1: number }): Line {
  return [
    [e.x0, e.y0],
    [e.x1, e.y0],
    [e.x1, e.y1],
    [e.x0, e.y1],
  ];
}

export function disc([x, y]: PlanePoint, radius: number): Line {
  return Array.from({ length: 72 }, (_, index) => {
    const angle = (index / 36) * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}

/** The parts of open lines that lie inside a convex area. */
export function cutLines(lines: readonly Line[], inside: (point: PlanePoint) => boolean): Line[] {
  const parts: PlanePoint[][] = [];
  for (const line of lines) {
    let part: PlanePoint[] = [];
    for (const [index, point] of line.entries()) {
      const neighbour = [line[index - 1], line[index + 1]].some((p) => p && inside(p));
      // One point beyond the edge is kept, so that the line runs out of the picture.
      if (inside(point) || neighbour) part.push(point);
      else if (part.length > 0) {
        parts.push(part);
        part = [];
      }
    }
    if (part.length > 0) parts.push(part);
  }
  return parts.filter((part) => part.length > 1);
}
