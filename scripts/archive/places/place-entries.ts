import type { GazetteerPlace, Region } from '../source/schema.ts';
import { declineRussian } from './decline-russian.ts';
import { nameKey } from './fold-name.ts';
import { namesOf } from './place-ref.ts';
import type { PlaceHistory } from './place-history.ts';
import type { MatchedPlace } from './place-match.ts';
import { MORE_REGION_NAMES } from './region-names.ts';
import { hasCyrillic } from './romanise.ts';

/** A name that is no longer in use, and the first year without it. */
export interface FormerName {
  readonly name: string;
  readonly year: number;
}

/** One spelling of one place. */
export interface PlaceEntry {
  readonly spelling: string;
  readonly place: MatchedPlace;
  readonly how: 'exact' | 'alternative' | 'inflected' | 'former';
  /** What the place is called comes before what it is also called. */
  readonly isMainName: boolean;
  readonly former: FormerName | null;
}

/** The region label for Russian regions of which the archive makes no difference. */
const OTHER_RUSSIA = 'other Russia';

/** Every spelling of the places in Norway and Russia, of the regions, and of what they were called. */
export function listEntries(
  gazetteer: readonly GazetteerPlace[],
  regions: readonly Region[],
  history: PlaceHistory,
): readonly PlaceEntry[] {
  const labels = new Set(regions.flatMap(({ source_label: label }) => label ?? []));
  const merged = new Set(history.municipalities.map(({ name }) => nameKey(name)));
  const ofRegions = regions.flatMap(regionEntries);
  const regionPlaces = new Map(ofRegions.map(({ place }) => [place.id, place]));
  const places = gazetteer.flatMap((row) => toPlace(row, labels, regionPlaces));
  return [
    ...places.flatMap(({ place, row }) => placeEntries(place, row, merged)),
    ...ofRegions,
    ...formerMunicipalities(
      places.map(({ place }) => place),
      history,
    ),
    ...countyNames([...regionPlaces.values()], history),
  ];
}

function toPlace(
  row: GazetteerPlace,
  labels: ReadonlySet<string>,
  regions: ReadonlyMap<string, MatchedPlace>,
): readonly { readonly row: GazetteerPlace; readonly place: MatchedPlace }[] {
  const region = regions.get(row.id);
  if (region) return [{ row, place: region }];
  const { id, side, kind, municipality, county_or_region: county } = row;
  if ((side !== 'NO' && side !== 'RU') || kind === 'country' || county === null) return [];
  const name = side === 'NO' ? row.name_nb : row.name_en;
  const wider = side === 'RU' ? OTHER_RUSSIA : null;
  const regionLabel = labels.has(county) ? county : wider;
  return [
    { row, place: { id, side, kind, name, municipality, countyOrRegion: county, regionLabel } },
  ];
}

function placeEntries(
  place: MatchedPlace,
  row: GazetteerPlace,
  merged: ReadonlySet<string>,
): readonly PlaceEntry[] {
  const main = [row.name_nb, row.name_en, row.name_ru, row.name_se].flatMap((name) => name ?? []);
  // A merged municipality comes from the history, which knows when it merged and with which.
  const names = namesOf(row).filter(
    (name) => main.includes(name) || place.kind !== 'municipality' || !merged.has(nameKey(name)),
  );
  return names.flatMap((name) => nameEntries(name, place, main.includes(name)));
}

function regionEntries(region: Region): readonly PlaceEntry[] {
  const { id, side, source_label: label } = region;
  if (label === null) return [];
  const place: MatchedPlace = {
    id,
    side,
    kind: 'region',
    name: side === 'NO' ? region.name_nb : region.name_en,
    municipality: null,
    countyOrRegion: label,
    regionLabel: label,
  };
  return [
    ...[label, ...regionNames(region)].flatMap((name) => nameEntries(name, place, true)),
    ...(MORE_REGION_NAMES[id] ?? []).flatMap((name) => nameEntries(name, place, false)),
  ];
}

function nameEntries(
  name: string,
  place: MatchedPlace,
  isMainName: boolean,
): readonly PlaceEntry[] {
  const forms = hasCyrillic(name) ? declineRussian(name) : [];
  const how = isMainName ? 'exact' : 'alternative';
  return [
    { spelling: name, place, how, isMainName, former: null },
    ...forms.map(
      (spelling) => ({ spelling, place, how: 'inflected', isMainName, former: null }) as const,
    ),
  ];
}

function formerMunicipalities(
  places: readonly MatchedPlace[],
  { municipalities }: PlaceHistory,
): readonly PlaceEntry[] {
  const today = places.filter(({ side, kind }) => side === 'NO' && kind === 'municipality');
  return municipalities.flatMap(({ name, merged_in: year, municipality, county }) =>
    today
      .filter((place) => place.name === municipality && place.countyOrRegion === county)
      .map((place) => formerEntry(name, place, year)),
  );
}

function countyNames(
  regions: readonly MatchedPlace[],
  { counties }: PlaceHistory,
): readonly PlaceEntry[] {
  const byLabel = new Map(regions.map((place) => [place.countyOrRegion, place]));
  return counties.flatMap(({ name, to, county }) => {
    const place = byLabel.get(county);
    if (!place) return [];
    return to === null ? nameEntries(name, place, false) : [formerEntry(name, place, to + 1)];
  });
}

function formerEntry(name: string, place: MatchedPlace, year: number): PlaceEntry {
  return { spelling: name, place, how: 'former', isMainName: false, former: { name, year } };
}

/** Countries, and areas larger than the regions of the archive. */
export function listWideNames(
  gazetteer: readonly GazetteerPlace[],
  regions: readonly Region[],
): readonly string[] {
  const countries = gazetteer.filter(({ kind }) => kind === 'country').flatMap(namesOf);
  const areas = regions
    .filter(({ source_label: label }) => label === null)
    .flatMap((region) => [...regionNames(region), ...(MORE_REGION_NAMES[region.id] ?? [])]);
  const names = [...countries, ...areas];
  return [...names, ...names.filter(hasCyrillic).flatMap(declineRussian)];
}

function regionNames(region: Region): readonly string[] {
  const { name_nb, name_nn, name_en, name_ru, name_se } = region;
  return [name_nb, name_nn, name_en, name_ru, name_se ?? ''].filter(Boolean);
}
