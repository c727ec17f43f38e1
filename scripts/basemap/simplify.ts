import type { PlanePoint } from '#lib/map/projection.ts';
import type { Line } from './plane.ts';

interface Corner {
  readonly point: PlanePoint;
  readonly index: number;
  previous: Corner | undefined;
  next: Corner | undefined;
  area: number;
}

/**
 * Visvalingam: takes out the corner that spans the smallest triangle, until the smallest is larger
 * than `tolerance` km². Ends of lines stay; rings with fewer than four corners left are returned as
 * they are and may be dropped by the caller.
 */
export function simplify(line: Line, tolerance: number, isRing: boolean): Line {
  const corners: Corner[] = line.map((point, index) => ({
    point,
    index,
    previous: undefined,
    next: undefined,
    area: Infinity,
  }));
  corners.forEach((corner, index) => {
    corner.previous = corners[index - 1] ?? (isRing ? corners.at(-1) : undefined);
    corner.next = corners[index + 1] ?? (isRing ? corners[0] : undefined);
  });
  const heap = new CornerHeap();
  for (const corner of corners) {
    corner.area = triangleArea(corner);
    heap.push(corner, corner.area);
  }
  const removed = new Set<Corner>();
  for (let entry = heap.pop(); entry; entry = heap.pop()) {
    const { corner, area } = entry;
    if (removed.has(corner) || area !== corner.area) continue;
    if (area > tolerance || corners.length - removed.size <= (isRing ? 4 : 2)) break;
    removed.add(corner);
    const { previous, next } = corner;
    if (previous) previous.next = next;
    if (next) next.previous = previous;
    for (const neighbour of [previous, next]) {
      if (!neighbour) continue;
      // Never smaller than what has gone before: a chain of small corners goes together.
      neighbour.area = Math.max(triangleArea(neighbour), area);
      heap.push(neighbour, neighbour.area);
    }
  }
  return corners.filter((corner) => !removed.has(corner)).map((corner) => corner.point);
}

function triangleArea({ previous, point, next }: Corner): number {
  if (!previous || !next) return Infinity;
  const [ax, ay] = previous.point;
  const [bx, by] = point;
  const [cx, cy] = next.point;
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
}

/** A binary heap; equal areas come out in the order of the line, so that the result never varies. */
class CornerHeap {
  readonly #entries: { corner: Corner; area: number }[] = [];

  push(corner: Corner, area: number): void {
    const entries = this.#entries;
    entries.push({ corner, area });
    let at = entries.length - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#isBefore(at, parent)) break;
      this.#swap(at, parent);
      at = parent;
    }
  }

  pop(): { corner: Corner; area: number } | undefined {
    const entries = this.#entries;
    const first = entries[0];
    const last = entries.pop();
    if (!first || !last || entries.length === 0) return first;
    entries[0] = last;
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= entries.length) break;
      const child = left + 1 < entries.length && this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#isBefore(child, at)) break;
      this.#swap(at, child);
      at = child;
    }
    return first;
  }

  #isBefore(a: number, b: number): boolean {
    const x = this.#entries[a];
    const y = this.#entries[b];
    if (!x || !y) return false;
    return x.area < y.area || (x.area === y.area && x.corner.index < y.corner.index);
  }

  #swap(a: number, b: number): void {
    const x = this.#entries[a];
    const y = this.#entries[b];
    if (!x || !y) return;
    this.#entries[a] = y;
    this.#entries[b] = x;
  }
}
