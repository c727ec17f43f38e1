import type { Side } from '#lib/archive/taxonomy.ts';
import { placeDiscs } from './discs.ts';
import { frameFor } from './frame.ts';
import { drawnPlaces, type MapSpec } from './spec.ts';

/** Where a place can be touched on the map, in px; largest first, so that a small one lies on top. */
export interface Spot {
  readonly placeId: string;
  readonly side: Side;
  readonly grants: number;
  readonly cx: number;
  readonly cy: number;
  /** Half the target: the disc, and never smaller than a finger's tip needs. */
  readonly r: number;
}

/** WCAG 2.2, target size (minimum): 24 px across. */
const SMALLEST = 12;

/** The discs of `layoutMap` at the same width, as targets. */
export function listSpots(spec: MapSpec, width: number): readonly Spot[] {
  const frame = frameFor(width);
  return placeDiscs(drawnPlaces(spec), frame.view, frame.disc)
    .map(({ drawn: { place, grants }, cx, cy, r }) => ({
      placeId: place.id,
      side: place.side,
      grants,
      cx,
      cy,
      r: Math.max(SMALLEST, r),
    }))
    .filter(({ cx, cy }) => cx > 0 && cx < frame.width && cy > 0 && cy < frame.height)
    .sort((a, b) => b.r - a.r);
}

/** Height of the map at a width, px, and whether it has room for its legend. */
export function mapFrame(width: number): { readonly height: number; readonly isNarrow: boolean } {
  const { height, kind } = frameFor(width);
  return { height, isNarrow: kind === 'narrow' };
}
