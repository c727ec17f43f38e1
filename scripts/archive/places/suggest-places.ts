import { distance } from 'fastest-levenshtein';
import { isWithin } from './choose-place.ts';
import { nameKey } from './fold-name.ts';
import type { PlaceIndex } from './place-index.ts';
import type { MatchedPlace, PlaceQuery } from './place-match.ts';
import { splitAddress } from './read-place.ts';
import { reduceName } from './reduce-name.ts';
import { looseKey } from './romanise.ts';

const MOST = 3;
/** One letter in so many may be wrong. */
const LETTERS_PER_MISTAKE = 4;
const SHORTEST = 3;

/** Places whose name differs from the text by few letters: nearest first, those of the row's county before others. */
export function suggestPlaces(
  index: PlaceIndex,
  text: string,
  { side, kind, within }: PlaceQuery,
): readonly MatchedPlace[] {
  const toKey = side === 'RU' ? looseKey : nameKey;
  const bare = reduceName(text).map((reduced) => reduced.text);
  const keys = [...new Set([text, ...splitAddress(text), ...bare].map(toKey))].filter(
    (key) => key.length >= SHORTEST,
  );
  const best = new Map<string, { readonly place: MatchedPlace; readonly rank: number }>();
  for (const { spelling, place } of index.spellings(side)) {
    const mistakes = Math.min(...keys.map((key) => countMistakes(key, toKey(spelling))));
    if (mistakes === Infinity) continue;
    const isOther =
      (kind !== 'any' && place.kind !== kind ? 0.2 : 0) + (isWithin(place, within) ? 0 : 0.4);
    const rank = mistakes + isOther;
    // A town and the municipality about it have one spelling: the better of them is enough.
    const one = `${toKey(spelling)} ${place.countyOrRegion}`;
    if (rank < (best.get(one)?.rank ?? Infinity)) best.set(one, { place, rank });
  }
  const sorted = [...best.values()]
    .sort((a, b) => a.rank - b.rank || (a.place.id < b.place.id ? -1 : 1))
    .map(({ place }) => place);
  return [...new Set(sorted)].slice(0, MOST);
}

function countMistakes(key: string, name: string): number {
  const most = Math.max(1, Math.floor(key.length / LETTERS_PER_MISTAKE));
  if (Math.abs(key.length - name.length) > most) return Infinity;
  const mistakes = distance(key, name);
  return mistakes <= most ? mistakes : Infinity;
}
