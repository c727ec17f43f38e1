import type { CircleMark, Def, Mark } from '#lib/scene/scene.ts';
import type { Side } from '#lib/archive/taxonomy.ts';
import type { Circle } from './boxes.ts';
import { toView, type View } from './frame.ts';
import type { DrawnPlace } from './spec.ts';

/** A disc on paper: a place of the selection in px. */
export interface Disc extends Circle {
  readonly drawn: DrawnPlace;
}

export const sideInk = (side: Side) => (side === 'NO' ? 'fjord' : 'rust');
export const hatchId = (side: Side) => `hatch-${side}`;

/** The area is proportional to the grants. */
export function discRadius(grants: number, perRoot: number): number {
  return perRoot * Math.sqrt(grants);
}

export function placeDiscs(
  places: readonly DrawnPlace[],
  view: View,
  perRoot: number,
): readonly Disc[] {
  return places.map((drawn) => {
    const [cx, cy] = toView(view, drawn.at);
    return { drawn, cx, cy, r: discRadius(drawn.grants, perRoot) };
  });
}

/** From the largest to the smallest, so that a small one is never covered. */
export function drawDiscs(discs: readonly Disc[]): Mark[] {
  return discs.flatMap(({ drawn: { place }, cx, cy, r }) =>
    place.precision === 'settlement'
      ? [drawSettlement(place.id, place.side, { cx, cy, r })]
      : drawVague(place.id, place.side, { cx, cy, r }),
  );
}

export function drawSettlement(key: string, side: Side, circle: Circle): CircleMark {
  return {
    kind: 'circle',
    key,
    ...circle,
    fill: sideInk(side),
    stroke: { paint: 'halo', width: 1 },
  };
}

/** Hollow, hatched and dashed: somewhere in the county, not here. Opaque, so that no line shows through. */
export function drawVague(key: string, side: Side, circle: Circle): Mark[] {
  return [
    { kind: 'circle', key: `${key}-ground`, ...circle, fill: 'halo' },
    {
      kind: 'circle',
      key,
      ...circle,
      fill: { def: hatchId(side) },
      stroke: { paint: sideInk(side), width: 1.4, dash: [3.2, 2.6] },
    },
  ];
}

export function buildHatches(): Def[] {
  return (['NO', 'RU'] as const).map((side) => ({
    kind: 'hatch',
    id: hatchId(side),
    pitch: 5,
    width: 1,
    ink: sideInk(side),
    opacity: 0.4,
  }));
}
