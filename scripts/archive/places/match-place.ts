import type { Remark } from '../import/raw-table.ts';
import type { GazetteerPlace, Region } from '../source/schema.ts';
import { choosePlaces, isWithin } from './choose-place.ts';
import type { PlaceHistory } from './place-history.ts';
import { indexPlaces, type Candidate, type PlaceIndex } from './place-index.ts';
import type { MatchedPlace, PlaceMatch, PlaceQuery } from './place-match.ts';
import * as remarks from './place-remarks.ts';
import { readAddress, readName, splitAddress, type PlaceReading } from './read-place.ts';
import { reduceName } from './reduce-name.ts';
import { suggestPlaces } from './suggest-places.ts';

export interface PlaceMatcher {
  /**
   * Finds the place that the text of a cell names: one place, without the commas or semicolons of a list.
   * It never chooses between places of one name that nothing in the row tells apart. In a column for
   * any kind, the county or municipality is taken where a town has the same name: it is right either way.
   */
  readonly match: (text: string, query: PlaceQuery) => PlaceMatch;
}

/** Prepares the lists once, for matching many cells; answers depend on nothing else. */
export function createPlaceMatcher(
  gazetteer: readonly GazetteerPlace[],
  regions: readonly Region[],
  history: PlaceHistory,
): PlaceMatcher {
  const index = indexPlaces(gazetteer, regions, history);
  const known = new Map<string, PlaceMatch>();
  return {
    match(text, query) {
      // A column repeats few names many times.
      const key = JSON.stringify([text, query.side, query.kind, query.within]);
      const before = known.get(key);
      if (before) return before;
      const match = matchText(index, text.trim(), {
        ...query,
        within: query.within.flatMap((name) => toCounties(index, name, query.side)),
      });
      known.set(key, match);
      return match;
    },
  };
}

/** Counties of the past stand for those of today. */
function toCounties(index: PlaceIndex, name: string, side: PlaceQuery['side']): readonly string[] {
  const found = index.find(name, side).filter(({ place }) => place.kind === 'region');
  return [...new Set([name, ...found.map(({ place }) => place.countyOrRegion)])];
}

function matchText(index: PlaceIndex, text: string, query: PlaceQuery): PlaceMatch {
  if (text === '') return unknown([], remarks.noPlace());
  const whole = readName(index, text, query.side);
  if (whole.candidates.length > 0) return decide(text, whole, query, true);
  if (whole.isTooWide) return unknown([], remarks.tooWide(text));
  const address = readAddress(index, text, query);
  if (address && 'several' in address) {
    const { several: candidates } = address;
    return { result: 'ambiguous', candidates, remark: remarks.severalPlaces(text, candidates) };
  }
  if (address) return decide(text, address.head, query, address.isComplete);
  const country = findCountry(index, text, query.side);
  if (country) return unknown([], remarks.inOtherCountry(text, country));
  const suggestions = suggestPlaces(index, text, query).map((place) =>
    formatSuggestion(index, place, query),
  );
  return unknown(suggestions, remarks.unknownPlace(text, suggestions));
}

/** A short name is too easily found in what is left of a longer one. */
const SHORTEST_BARE = 5;

function findCountry(index: PlaceIndex, text: string, side: PlaceQuery['side']) {
  const bare = reduceName(text)
    .map((reduced) => reduced.text)
    .filter((name) => name.length >= SHORTEST_BARE);
  return [text, ...splitAddress(text), ...bare]
    .map((name) => index.findCountry(name, side))
    .find((country) => country !== null);
}

function unknown(suggestions: readonly string[], remark: Remark): PlaceMatch {
  return { result: 'unknown', suggestions, remark };
}

/** The bare name, unless that would not be found again without its county. */
function formatSuggestion(index: PlaceIndex, place: MatchedPlace, query: PlaceQuery): string {
  const chosen = choosePlaces(index.find(place.name, query.side), query);
  const isFound = chosen.length === 1 && chosen[0]?.place.id === place.id;
  return isFound ? place.name : remarks.formatPlace(place);
}

function decide(
  text: string,
  { candidates, kind }: PlaceReading,
  query: PlaceQuery,
  isComplete: boolean,
): PlaceMatch {
  const chosen = choosePlaces(candidates, { ...query, kind: kind ?? query.kind });
  const [first, second] = chosen;
  if (!first || second) {
    const places = chosen.map(({ place }) => place);
    return {
      result: 'ambiguous',
      candidates: places,
      remark: remarks.ambiguousPlace(text, places),
    };
  }
  const { place, how } = first;
  // "Kirkenes kommune": there is a town of that name, and no such municipality.
  const isAll = isComplete && (kind === null || kind === place.kind);
  return { result: 'found', place, how, remark: findRemark(text, first, query, isAll) };
}

/** The gravest of what is to be said about a place that was found. */
function findRemark(
  text: string,
  candidate: Candidate,
  { kind, within }: PlaceQuery,
  isComplete: boolean,
): Remark | null {
  const { place } = candidate;
  if (within.length > 0 && !isWithin(place, within)) return remarks.outsideCounty(place, within);
  if (!isComplete) return remarks.partlyRead(text, place);
  if (place.regionLabel !== place.countyOrRegion) return remarks.outsideArchive(place);
  if (candidate.former) return remarks.formerName(candidate);
  return kind === 'any' || kind === place.kind ? null : remarks.otherKind(text, place, kind);
}
