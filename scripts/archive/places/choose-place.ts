import type { Candidate } from './place-index.ts';
import type { MatchedPlace, PlaceKind, PlaceQuery } from './place-match.ts';

const KINDS: readonly PlaceKind[] = ['settlement', 'municipality', 'region'];
/** What may stand in a column for another kind, the most exact first. */
export const KIND_ORDER: Readonly<Record<PlaceQuery['kind'], readonly PlaceKind[]>> = {
  any: KINDS,
  settlement: KINDS,
  municipality: ['municipality', 'settlement', 'region'],
  region: ['region', 'municipality', 'settlement'],
};

/**
 * Those of the candidates that a text may mean: inside the counties of the row if any is, then of the
 * kind that the column holds, then by their own name. More than one are left where nothing in the row
 * decides; never by size.
 */
export function choosePlaces(
  candidates: readonly Candidate[],
  { kind, within }: Pick<PlaceQuery, 'kind' | 'within'>,
): readonly Candidate[] {
  const inside = candidates.filter(({ place }) => isWithin(place, within));
  const near = inside.length > 0 ? inside : candidates;
  if (kind === 'any') {
    const widest = keepWidest(near);
    return widest.length === 1 ? widest : keepWidest(preferMainName(near));
  }
  return preferMainName(firstKind(near, kind));
}

export function isWithin(
  { countyOrRegion, regionLabel }: MatchedPlace,
  within: readonly string[],
): boolean {
  return within.includes(countyOrRegion) || (regionLabel !== null && within.includes(regionLabel));
}

function firstKind(candidates: readonly Candidate[], kind: PlaceKind): readonly Candidate[] {
  const first = KIND_ORDER[kind].find((of) => candidates.some(({ place }) => place.kind === of));
  return candidates.filter(({ place }) => place.kind === first);
}

function preferMainName(candidates: readonly Candidate[]): readonly Candidate[] {
  const main = candidates.filter(({ isMainName }) => isMainName);
  return main.length > 0 ? main : candidates;
}

/** A town and the county or municipality around it may share a name: the wider is right either way. */
function keepWidest(candidates: readonly Candidate[]): readonly Candidate[] {
  const [widest] = [...candidates].sort(
    (a, b) => KINDS.indexOf(b.place.kind) - KINDS.indexOf(a.place.kind),
  );
  if (!widest) return [];
  const holdsAll = candidates.every(
    ({ place }) => place.id === widest.place.id || contains(widest.place, place),
  );
  return holdsAll ? [widest] : candidates;
}

/** Whether a place lies in the region or municipality `wide`. */
export function contains(wide: MatchedPlace, place: MatchedPlace): boolean {
  if (wide.kind === 'region') {
    return place.kind !== 'region' && isWithin(place, [wide.countyOrRegion]);
  }
  return (
    wide.kind === 'municipality' &&
    place.kind === 'settlement' &&
    place.municipality === wide.municipality &&
    place.countyOrRegion === wide.countyOrRegion
  );
}
