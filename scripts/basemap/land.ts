import { project } from '#lib/map/projection.ts';
import { areaOf, grow, intersect, merge, subtract, union, type Line } from './plane.ts';
import { projectFeatures, type Feature, type Sources } from './read-geo.ts';
import { simplify } from './simplify.ts';

/** Land cut into three parts that never share a seam: where two meet, the one beneath reaches under. */
export interface Land {
  readonly other: readonly Line[];
  readonly norway: readonly Line[];
  readonly russia: readonly Line[];
}

export interface LandDetail {
  /** Corners that span less than this go, km². */
  readonly tolerance: number;
  /** Islands and other shreds below this go, km². */
  readonly smallest: number;
}

/** Box of the detailed land layer in degrees; beyond it the coarse context land goes on. */
const DETAIL_BOX = { west: -6, east: 75, south: 56, north: 83 } as const;

/**
 * Islands wholly north of this line, km, are left out: Bear Island, Svalbard and the archipelagos east
 * of it lie half cut off by the upper edge and under the title, where their shore bands read as stains.
 */
const NORTHERN_ISLANDS = -700;

/** How far, in km, the sources' coasts and borders may differ, and how far parts reach under others. */
const SLACK = { coast: 5, under: 1.5 } as const;

/** All land inside `sheet` (rings), before simplification. Outer rings one way, holes the other. */
export function buildLand(sources: Sources, sheet: readonly Line[]): Line[] {
  const detail = projectFeatures(sources.land);
  const context = subtract(union(projectFeatures(sources.context)), grow([detailBox()], -3));
  return intersect(merge([...union(detail), ...context]), sheet);
}

export function splitLand(sources: Sources, land: readonly Line[], detail: LandDetail): Land {
  const coast = land
    .map((ring) => simplify(ring, detail.tolerance, true))
    .filter((ring) => Math.abs(areaOf(ring)) >= detail.smallest && !isLeftOut(ring));
  const parts = (codes: readonly string[]) =>
    merge(
      projectFeatures(sources.regions.filter((region) => isOf(region, codes))).map((ring) =>
        orient(simplify(ring, detail.tolerance, true)),
      ),
    );
  const norway = parts(['NO']);
  const russia = parts(['RU']);
  const nordic = parts(['SE', 'FI']);
  const pick = (own: Line[], others: Line[]) =>
    intersect(coast, subtract(grow(own, SLACK.coast), others));
  const beneath = (own: Line[], others: Line[]) =>
    subtract(grow(own, SLACK.coast - SLACK.under), grow(others, SLACK.under));
  const clean = (rings: Line[]) =>
    rings.filter((ring) => Math.abs(areaOf(ring)) >= detail.smallest);
  return {
    other: clean(
      subtract(coast, [
        ...beneath(norway, [...russia, ...nordic]),
        ...beneath(russia, [...norway, ...nordic]),
      ]),
    ),
    norway: clean(pick(norway, [...russia, ...nordic])),
    // Reaches under Norway, so that no hair of the ground beneath shows along the border.
    russia: clean(pick(russia, [...grow(norway, -SLACK.under), ...nordic])),
  };
}

function isOf(region: Feature, codes: readonly string[]): boolean {
  return codes.includes(String(region.properties['cc']));
}

function orient(ring: Line): Line {
  return areaOf(ring) < 0 ? [...ring].reverse() : ring;
}

function isLeftOut(ring: Line): boolean {
  return ring.every(([, y]) => y < NORTHERN_ISLANDS);
}

function detailBox(): Line {
  const { west, east, south, north } = DETAIL_BOX;
  const steps = Array.from({ length: 82 }, (_, index) => index / 81);
  return [
    ...steps.map((t) => project(west + t * (east - west), north)),
    ...steps.map((t) => project(east, north + t * (south - north))),
    ...steps.map((t) => project(east + t * (west - east), south)),
    ...steps.map((t) => project(west, south + t * (north - south))),
  ];
}
