import { namesOf } from '../places/place-ref.ts';
import type { Inputs } from '../source/inputs.ts';
import type { GazetteerPlace } from '../source/schema.ts';
import type { HomePlace } from './grant-model.ts';
import { weigh, type Weighted } from './weighted.ts';

/** How much of all draws falls on places that the sample has not, by the root of their inhabitants. */
const NEW_PLACES = 0.2;

type PlacesByRegion<T> = ReadonlyMap<string, Weighted<T>>;

/** Places of the gazetteer by county or region, drawn as often as in the sample, and some that it has not. */
export function learnPlaces({ grants, gazetteer, regions }: Inputs): {
  readonly homePlaces: PlacesByRegion<HomePlace>;
  readonly municipalities: PlacesByRegion<HomePlace>;
  readonly russianPlaces: PlacesByRegion<string>;
} {
  const labels = regions.flatMap(({ side, source_label: label }) =>
    label === null ? [] : [{ side, label }],
  );
  const collect = <T>(
    side: GazetteerPlace['side'],
    kind: GazetteerPlace['kind'],
    stated: readonly string[],
    toValue: (name: string, place: GazetteerPlace) => T,
  ): PlacesByRegion<T> => {
    const counts = countTexts(stated);
    const alike = gazetteer.filter((place) => place.side === side && place.kind === kind);
    const uses = countTexts(alike.flatMap(namesOf));
    const lists = labels
      .filter((region) => region.side === side)
      .flatMap(({ label }) => {
        const inside = alike.filter(({ county_or_region: region }) => region === label);
        const entries = weighPlaces(inside, uses, counts);
        return entries.length === 0
          ? []
          : [[label, weigh(entries.map(([n, p, w]) => [toValue(n, p), w] as const))] as const];
      });
    return new Map(lists);
  };
  const toHome = (name: string, { municipality }: GazetteerPlace) => ({ name, municipality });
  return {
    homePlaces: collect(
      'NO',
      'settlement',
      grants.flatMap(({ applicant_place: places }) => places),
      toHome,
    ),
    municipalities: collect('NO', 'municipality', [], toHome),
    russianPlaces: collect(
      'RU',
      'settlement',
      grants.flatMap(({ partner_place: places }) => places),
      (name) => name,
    ),
  };
}

type WeighedPlace = readonly [name: string, place: GazetteerPlace, weight: number];

function weighPlaces(
  inside: readonly GazetteerPlace[],
  uses: ReadonlyMap<string, number>,
  counts: ReadonlyMap<string, number>,
): readonly WeighedPlace[] {
  const named = inside
    // A name that two places have cannot be joined where a grant has both their regions.
    .map((place) => ({ place, names: namesOf(place).filter((name) => uses.get(name) === 1) }))
    .filter(({ names }) => names.length > 0)
    .map(({ place, names }) => {
      const count = names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
      // As the source most often writes it.
      const [name = ''] = names.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
      return { place, name, count, root: Math.sqrt(place.population ?? 100) };
    });
  const stated = sum(named.map(({ count }) => count));
  const roots = sum(named.map(({ root }) => root));
  const perRoot = (stated === 0 ? 1 : stated * (NEW_PLACES / (1 - NEW_PLACES))) / roots;
  return named.map(({ place, name, count, root }) => [name, place, count + root * perRoot]);
}

function countTexts(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
