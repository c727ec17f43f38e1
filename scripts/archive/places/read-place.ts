import type { Side } from '#lib/archive/taxonomy.ts';
import { choosePlaces, contains, isWithin, KIND_ORDER } from './choose-place.ts';
import type { Candidate, PlaceIndex } from './place-index.ts';
import type { MatchedPlace, PlaceKind, PlaceQuery } from './place-match.ts';
import { reduceName } from './reduce-name.ts';

/** What a text or a part of an address may name. */
export interface PlaceReading {
  readonly candidates: readonly Candidate[];
  /** The kind that the text itself states (kommune, oblast, город). */
  readonly kind: PlaceKind | null;
  readonly isTooWide: boolean;
}

/** One name with what may stand about it: prepositions, cases, post codes, kinds of places. */
export function readName(index: PlaceIndex, text: string, side: Side): PlaceReading {
  const direct = index.find(text, side);
  if (direct.length > 0) return { candidates: direct, kind: null, isTooWide: false };
  if (index.isTooWide(text)) return { candidates: [], kind: null, isTooWide: true };
  for (const { text: bare, how, kind } of reduceName(text)) {
    const found = index.find(bare, side);
    if (found.length > 0) {
      const ofKind = found.filter(({ place }) => place.kind === kind);
      const candidates = (ofKind.length > 0 ? ofKind : found).map((candidate) =>
        candidate.how === 'former' ? candidate : { ...candidate, how },
      );
      return { candidates, kind, isTooWide: false };
    }
    if (index.isTooWide(bare)) return { candidates: [], kind: null, isTooWide: true };
  }
  return { candidates: [], kind: null, isTooWide: false };
}

export interface AddressReading {
  readonly head: PlaceReading;
  /** Parts that were not understood and may be another place. */
  readonly isComplete: boolean;
}

/** The parts of "Kirkenes, Sør-Varanger", "Alta i Finnmark", "Murmansk (Russland)", "Kirkenes og Vardø". */
export function splitAddress(text: string): readonly string[] {
  const parts = text
    .split(/[,;:()[\]/|&+\n]|\s[-–—]\s|\s(?:i|in|og|and|и)\s/iu)
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 1 ? parts : [];
}

/**
 * The most exact part of an address in which all others agree; several places where they do not; null
 * where no part names a place.
 */
export function readAddress(
  index: PlaceIndex,
  text: string,
  { side, kind, within }: PlaceQuery,
): AddressReading | { readonly several: readonly MatchedPlace[] } | null {
  const parts = splitAddress(text).map((part) => ({
    part,
    county: index.findCounty(part, side),
    ...readName(index, part, side),
  }));
  const counties = parts.flatMap(({ county }) => county ?? []);
  const named = parts.filter(({ candidates }) => candidates.length > 0);
  if (named.length === 0) return null;
  const isComplete = parts.every(
    ({ part, county, candidates, isTooWide }) =>
      candidates.length > 0 || county !== null || isTooWide || /\d/.test(part),
  );
  for (const headKind of KIND_ORDER[kind]) {
    for (const head of named) {
      const rest = named.filter((other) => other !== head);
      const ofKind = head.candidates.filter(({ place }) => place.kind === headKind);
      const fitting = ofKind.filter(
        (candidate) =>
          counties.every((county) => isWithin(candidate.place, [county])) &&
          rest.every((other) => agree(candidate, other)),
      );
      if (fitting.length === 0) continue;
      const candidates = fitting.map((candidate) =>
        candidate.how === 'former' ? candidate : { ...candidate, how: 'address' as const },
      );
      return { head: { candidates, kind: head.kind, isTooWide: false }, isComplete };
    }
  }
  const chosen = named.flatMap(({ candidates }) => choosePlaces(candidates, { kind, within }));
  return { several: chosen.map(({ place }) => place) };
}

/** One lies in the other, or both are the same place. */
function agree({ place }: Candidate, { candidates }: PlaceReading): boolean {
  return candidates.some(
    ({ place: other }) => other.id === place.id || contains(other, place) || contains(place, other),
  );
}
