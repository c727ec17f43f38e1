import type { Side } from '#lib/archive/taxonomy.ts';
import { namesOf, regionRef, type PlaceRef } from './place-ref.ts';
import type { Inputs } from '../source/inputs.ts';
import type { GazetteerPlace } from '../source/schema.ts';

type Kind = 'settlement' | 'municipality';

/**
 * Finds places by name from an index made once: a grant costs one look-up a name, and all grants of a
 * place share one PlaceRef.
 */
export function createPlaceFinder({ gazetteer, regions }: Pick<Inputs, 'gazetteer' | 'regions'>) {
  const regionRefs = new Map(
    regions.flatMap((region) =>
      region.source_label
        ? [[`${region.side} ${region.source_label}`, regionRef(region)] as const]
        : [],
    ),
  );
  const index = indexNames(gazetteer);
  const refs = new Map<string, PlaceRef>();

  return {
    region(side: Side, label: string, report: (reason: string) => void): readonly PlaceRef[] {
      const ref = regionRefs.get(`${side} ${label}`);
      if (!ref) report('no such county or region');
      return ref ? [ref] : [];
    },
    place(
      side: Side,
      kind: Kind,
      name: string,
      within: readonly string[],
      report: (reason: string) => void,
    ): readonly PlaceRef[] {
      const named = index.get(keyOf(side, kind, name)) ?? [];
      // Homonyms are decided by the county or region of the row.
      const inside = named.filter(({ county_or_region: region }) => within.includes(region ?? ''));
      const [place, second] = inside.length > 0 ? inside : named;
      if (!place) report('not in the gazetteer');
      else if (second) report(`could be ${place.id} or ${second.id}`);
      const region = place && regionRefs.get(`${side} ${place.county_or_region ?? ''}`);
      if (place && !region) report(`its region ${place.county_or_region ?? ''} is not known`);
      if (!place || second || !region) return [];
      const { id, population } = place;
      const ref = refs.get(id) ?? { id, side, precision: kind, regionId: region.id, population };
      refs.set(id, ref);
      return [ref];
    },
  };
}

const keyOf = (side: string, kind: string, name: string) => `${side} ${kind} ${name}`;

/** In the order of the gazetteer. */
function indexNames(
  gazetteer: readonly GazetteerPlace[],
): ReadonlyMap<string, readonly GazetteerPlace[]> {
  const index = new Map<string, GazetteerPlace[]>();
  for (const place of gazetteer) {
    for (const name of namesOf(place)) {
      const key = keyOf(place.side, place.kind, name);
      const known = index.get(key);
      if (known) known.push(place);
      else index.set(key, [place]);
    }
  }
  return index;
}
