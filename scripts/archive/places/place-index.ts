import type { Side } from '#lib/archive/taxonomy.ts';
import type { GazetteerPlace, Region } from '../source/schema.ts';
import { nameKey } from './fold-name.ts';
import { namesOf } from './place-ref.ts';
import { listEntries, listWideNames, type FormerName, type PlaceEntry } from './place-entries.ts';
import type { PlaceHistory } from './place-history.ts';
import type { MatchedPlace, PlaceHow } from './place-match.ts';
import { hasCyrillic, looseKey } from './romanise.ts';

/** A place that a text may mean, and how the text names it. */
export interface Candidate {
  readonly place: MatchedPlace;
  readonly how: PlaceHow;
  readonly isMainName: boolean;
  readonly former: FormerName | null;
}

export interface PlaceIndex {
  /** Places of one side that a plain name may mean, none twice. */
  readonly find: (name: string, side: Side) => readonly Candidate[];
  /** Whether the name is of a country, or of an area larger than the regions of the archive. */
  readonly isTooWide: (name: string) => boolean;
  /** The country of a place of this name, if there is none on this side. */
  readonly findCountry: (name: string, side: Side) => GazetteerPlace['side'] | null;
  /** The county or region of this name in the gazetteer, also where it is none of the archive's. */
  readonly findCounty: (name: string, side: Side) => string | null;
  /** Every spelling of a side that a person may have meant, for suggestions. */
  readonly spellings: (side: Side) => readonly PlaceEntry[];
}

/** Best first. */
const HOWS: readonly PlaceHow[] = [
  'exact',
  'alternative',
  'romanised',
  'former',
  'inflected',
  'address',
];

/** Puts gazetteer, regions and history in order by the keys under which a text is looked up. */
export function indexPlaces(
  gazetteer: readonly GazetteerPlace[],
  regions: readonly Region[],
  history: PlaceHistory,
): PlaceIndex {
  const entries = listEntries(gazetteer, regions, history);
  const exact = groupBy(entries, ({ spelling, place }) => `${place.side} ${nameKey(spelling)}`);
  // Norwegian names in Latin letters are no romanisation: i and y, k and kh are different there.
  const loose = groupBy(
    entries.filter(({ place, spelling }) => place.side === 'RU' || hasCyrillic(spelling)),
    ({ spelling, place }) => `${place.side} ${looseKey(spelling)}`,
  );
  const wide = new Set(listWideNames(gazetteer, regions).map(nameKey));
  const countries = new Map(
    gazetteer.flatMap((row) => namesOf(row).map((name) => [nameKey(name), row.side] as const)),
  );
  const counties = new Map(
    entries.map(({ place: { side, countyOrRegion: county } }) => [
      `${side} ${nameKey(county)}`,
      county,
    ]),
  );
  return {
    findCounty: (name, side) => counties.get(`${side} ${nameKey(name)}`) ?? null,
    find(name, side) {
      const key = nameKey(name);
      if (key === '') return [];
      const isLoose = side === 'RU' || hasCyrillic(name);
      const near = isLoose ? (loose.get(`${side} ${looseKey(name)}`) ?? []) : [];
      return preferPlain(unite([...(exact.get(`${side} ${key}`) ?? []), ...near.map(asRomanised)]));
    },
    isTooWide: (name) => wide.has(nameKey(name)),
    findCountry(name, side) {
      const other = side === 'NO' ? 'RU' : 'NO';
      const isThere = (exact.get(`${other} ${nameKey(name)}`) ?? []).length > 0;
      const country = isThere ? other : countries.get(nameKey(name));
      return country === undefined || country === side ? null : country;
    },
    spellings: (side) =>
      entries.filter(({ place, how }) => place.side === side && how !== 'inflected'),
  };
}

function asRomanised(entry: PlaceEntry): Candidate {
  const isPlain = entry.how === 'exact' || entry.how === 'alternative';
  return { ...entry, how: isPlain ? 'romanised' : entry.how };
}

/** Each place once, as it is named best. */
function unite(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { place, how, isMainName, former } = candidate;
    const before = best.get(place.id);
    const isBetter = !before || HOWS.indexOf(how) < HOWS.indexOf(before.how);
    best.set(place.id, {
      place,
      how: isBetter ? how : before.how,
      isMainName: isMainName || (before?.isMainName ?? false),
      former: isBetter ? former : before.former,
    });
  }
  return [...best.values()];
}

/** A name as it stands is not taken for a case of another name. */
function preferPlain(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter(({ how }) => how !== 'inflected');
  return plain.length > 0 ? plain : candidates;
}

function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
