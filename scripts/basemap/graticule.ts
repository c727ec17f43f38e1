import { ARCTIC_CIRCLE, project } from '#lib/map/projection.ts';
import type { Line } from './plane.ts';

/** Every tenth meridian and every fifth parallel around the region, and the Arctic Circle apart. */
export function buildGraticule(): Line[] {
  const meridians = range(-30, 110, 10).map((lon) =>
    range(52, 85, 3).map((lat) => project(lon, lat)),
  );
  const parallels = [55, 60, 65, 70, 75, 80].map(buildParallel);
  return [...meridians, ...parallels];
}

export function buildArcticCircle(): Line {
  return buildParallel(ARCTIC_CIRCLE);
}

function buildParallel(lat: number): Line {
  return range(-30, 110, 4).map((lon) => project(lon, lat));
}

function range(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + index * step,
  );
}
