import type { Flow, Place, PlaceCount } from '#lib/query/geography.ts';
import { ANCHORS } from './anchors.ts';
import { project, type PlanePoint } from './projection.ts';

/** What the map is drawn from: the dictionary of places and the answers of one selection. */
export interface MapSpec {
  readonly places: readonly Place[];
  readonly counts: readonly PlaceCount[];
  readonly flows: readonly Flow[];
}

/** A place of the selection where it is drawn: in the plane, km. */
export interface DrawnPlace {
  readonly place: Place;
  readonly grants: number;
  readonly at: PlanePoint;
}

/** The part of the plane that every crop shows, km; what lies outside is named in words only. */
const SHEET = { x0: -1010, y0: -420, x1: 1060, y1: 735 } as const;

/** Places of the selection that are on the map, largest first; equal ones by id. */
export function drawnPlaces(spec: MapSpec): readonly DrawnPlace[] {
  return countedPlaces(spec)
    .filter(isOnMap)
    .toSorted((a, b) => b.grants - a.grants || compareIds(a.place, b.place));
}

/** Places of the selection without a point on the map, largest first: Moscow, or "north-west Russia". */
export function offMapPlaces(spec: MapSpec): readonly Place[] {
  return countedPlaces(spec)
    .filter((drawn) => !isOnMap(drawn))
    .toSorted((a, b) => b.grants - a.grants || compareIds(a.place, b.place))
    .map(({ place }) => place);
}

/** Flows whose two ends are both on the map. */
export function drawnFlows(spec: MapSpec): readonly Flow[] {
  const drawn = new Set(drawnPlaces(spec).map(({ place }) => place.id));
  return spec.flows.filter((flow) => drawn.has(flow.noPlaceId) && drawn.has(flow.ruPlaceId));
}

function countedPlaces({ places, counts }: MapSpec): DrawnPlace[] {
  const byId = new Map(places.map((place) => [place.id, place]));
  return counts.flatMap(({ placeId, grants }) => {
    const place = byId.get(placeId);
    if (!place || grants <= 0) return [];
    return [{ place, grants, at: pointOf(place) }];
  });
}

/** A county or region has no one point: a hand-set anchor stands for it. */
function pointOf(place: Place): PlanePoint {
  const anchor = place.precision === 'region' ? ANCHORS[place.id] : undefined;
  return anchor?.at ?? project(place.lon, place.lat);
}

function isOnMap({ place, at: [x, y] }: DrawnPlace): boolean {
  // A region without an anchor is one whose middle would say something false, or lies elsewhere.
  if (place.precision === 'region' && !(place.id in ANCHORS)) return false;
  return x > SHEET.x0 && x < SHEET.x1 && y > SHEET.y0 && y < SHEET.y1;
}

function compareIds(a: Place, b: Place): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
