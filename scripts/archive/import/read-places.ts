import type { PlaceMatcher } from '../places/match-place.ts';
import { resolveCounty } from '../places/resolve-county.ts';
import type { MatchedPlace, PlaceMatch, PlaceQuery } from '../places/place-match.ts';
import type { Mapping, Target } from './mapping/mapping.ts';
import type { OpenNames } from './open-names.ts';
import type { RowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { takeList } from './read-partners.ts';
import { takeText } from './take.ts';

type Kind = PlaceQuery['kind'];

export interface PlaceReader {
  readonly matcher: PlaceMatcher;
  readonly open: OpenNames;
}

/** The place of the applicant as the columns of the source have it. */
export interface NorwegianPlace {
  readonly applicant_place: string;
  readonly applicant_municipality: string;
  readonly applicant_county: string;
  readonly applicant_place_basis: 'stated' | 'name' | 'county_only' | 'unknown';
}

export interface RussianPlaces {
  readonly partner_place: string;
  readonly partner_region: string;
  readonly partner_place_basis: 'stated' | 'region_only' | 'unknown' | '';
}

/** The most exact place that is stated; where none is, one that is part of the applicant's name. */
export function readNorwegianPlace(
  cells: RowCells,
  applicant: string,
  { matcher, open }: PlaceReader,
  line: number,
  notes: RowNotes,
): NorwegianPlace {
  const find = (target: Target, look: (text: string) => PlaceMatch) => {
    const text = takeText(cells, target, notes);
    if (text === '') return null;
    return settle(look(text), { text, column: cells.one(target).column, line, open, notes });
  };
  const stated = cells.one('applicant_place').cell;
  const municipalityText = String(cells.one('applicant_municipality').cell ?? '').trim();
  const county = find('applicant_county', (text) =>
    resolveCounty(matcher, text, {
      municipality: municipalityText || null,
      places: typeof stated === 'string' && stated !== '' ? [stated] : [],
    }),
  );
  const inCounty = county ? [county.countyOrRegion] : [];
  const municipality = find('applicant_municipality', (text) =>
    matcher.match(text, { side: 'NO', kind: 'municipality', within: inCounty }),
  );
  const within = municipality ? [municipality.countyOrRegion] : inCounty;
  // A column of places beside one of counties holds towns; alone it may hold either.
  const kind = within.length > 0 ? 'settlement' : 'any';
  const place = find('applicant_place', (text) =>
    matcher.match(text, { side: 'NO', kind, within }),
  );
  const found = [place, municipality, county].find((candidate) => candidate?.regionLabel);
  if (found) return asColumns(found, found.kind === 'region' ? 'county_only' : 'stated');
  const named = applicant === '' ? null : findInName(applicant, matcher);
  return named ? asColumns(named, 'name') : NOWHERE;
}

const NOWHERE: NorwegianPlace = {
  applicant_place: '',
  applicant_municipality: '',
  applicant_county: '',
  applicant_place_basis: 'unknown',
};

function asColumns(
  { kind, name, municipality, regionLabel }: MatchedPlace,
  basis: NorwegianPlace['applicant_place_basis'],
): NorwegianPlace {
  return {
    applicant_place: kind === 'settlement' ? name : '',
    applicant_municipality: kind === 'municipality' ? name : (municipality ?? ''),
    applicant_county: regionLabel ?? '',
    applicant_place_basis: basis,
  };
}

/** "Sør-Varanger kommune" and "Kirkenes Idrettsforening" say where they are; two places say nothing. */
function findInName(applicant: string, matcher: PlaceMatcher): MatchedPlace | null {
  const words = applicant.match(/\p{Lu}[\p{L}-]{3,}/gu) ?? [];
  const found = words.flatMap((word) => {
    const match = matcher.match(word, { side: 'NO', kind: 'any', within: [] });
    const isPlain = match.result === 'found' && ['exact', 'alternative'].includes(match.how);
    return isPlain && match.place.regionLabel ? [match.place] : [];
  });
  const [only, second] = [...new Map(found.map((place) => [place.id, place])).values()];
  return only && !second ? only : null;
}

/** The settlements and regions of the Russian partners. A region stated beside its settlement says nothing more. */
export function readRussianPlaces(
  cells: RowCells,
  mapping: Mapping,
  { matcher, open }: PlaceReader,
  line: number,
  notes: RowNotes,
): RussianPlaces {
  const find = (target: Target, kind: Kind, within: readonly string[]) =>
    takeList(cells, target, mapping).flatMap((text) => {
      const match = matcher.match(text, { side: 'RU', kind, within });
      const place = settle(match, { text, column: cells.one(target).column, line, open, notes });
      return place ? [place] : [];
    });
  const regions = find('partner_region', 'region', []);
  const places = find(
    'partner_place',
    cells.has('partner_region') ? 'settlement' : 'any',
    regions.map((region) => region.countyOrRegion),
  );
  const settlements = places.filter(({ kind }) => kind !== 'region');
  const all = [...new Set([...regions, ...places].flatMap(({ regionLabel }) => regionLabel ?? []))];
  return {
    partner_place: [...new Set(settlements.map(({ name }) => name))].join('; '),
    partner_region: all.join('; '),
    partner_place_basis: settlements.length > 0 ? 'stated' : all.length > 0 ? 'region_only' : '',
  };
}

interface About {
  readonly text: string;
  readonly column: string;
  readonly line: number;
  readonly open: OpenNames;
  readonly notes: RowNotes;
}

/** The place of a match; where there is none it is noted, and stays open for the whole table. */
function settle(
  match: PlaceMatch,
  { text, column, line, open, notes }: About,
): MatchedPlace | null {
  if (match.result === 'found') {
    if (match.remark) notes.add('repair', column, text, match.remark);
    return match.place;
  }
  notes.add('warning', column, text, match.remark);
  const suggestions =
    match.result === 'unknown'
      ? match.suggestions
      : match.candidates.map(({ name, countyOrRegion }) => `${name} (${countyOrRegion})`);
  open.add('place', text, line, match.remark, suggestions);
  return null;
}
