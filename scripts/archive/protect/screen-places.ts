import { namesOf } from '../places/place-ref.ts';
import type { ProtectedGrant } from './protect-places.ts';
import type { Inputs } from '../source/inputs.ts';

const WORD = /[\p{L}\p{N}]+/gu;
/** Stands for the first word of names that begin with none, and are looked for in every text. */
const ANYWHERE = '';

/**
 * Takes names of Russian settlements out of texts: a text may name one only where the row itself shows
 * it. Words that also name a region, or a place outside Russia, stay. The text is cut into words once,
 * and only names whose first word is among them are looked for.
 */
export function createPlaceScreen({
  gazetteer,
  regions,
  rules,
}: Pick<Inputs, 'gazetteer' | 'regions' | 'rules'>) {
  const kept = new Set([
    ...rules.wordsOfRegions,
    ...regions.map(({ source_label: label }) => label ?? ''),
    ...gazetteer.filter(({ side }) => side !== 'RU').flatMap(namesOf),
  ]);
  const names = gazetteer
    .filter(({ side, kind }) => side === 'RU' && (kind === 'settlement' || kind === 'municipality'))
    .flatMap((place) =>
      namesOf(place)
        .filter((name) => name.length > 2 && !kept.has(name))
        .map((name) => ({ name, placeId: place.id })),
    );
  const patterns = new Map<number, RegExp>();
  const index = indexFirstWords(names.map(({ name }) => name));

  const findIn = (text: string): readonly number[] => {
    const found = new Set(index.get(ANYWHERE));
    for (const [word] of text.matchAll(WORD)) {
      for (const number of index.get(word) ?? []) found.add(number);
    }
    return [...found].sort((a, b) => a - b);
  };
  return (text: string, { grant, shown }: ProtectedGrant): string => {
    if (findIn(text).length === 0) return text;
    const stand = rules.placeInTitle[grant.title_language] ?? '[…]';
    const open = new Set(shown.map(({ id }) => id));
    let rest = text;
    // What stands for one name could hold another.
    for (const number of findIn(`${text} ${stand}`)) {
      const hidden = names[number];
      if (!hidden || open.has(hidden.placeId)) continue;
      // A thousand patterns take longer to make than most archives need to be screened.
      const pattern = patterns.get(number) ?? wholeWord(hidden.name);
      patterns.set(number, pattern);
      rest = rest.replace(pattern, stand);
    }
    return rest;
  };
}

/** First word of a name, as written, in capitals, and with what the pattern allows after it → numbers of the names. */
function indexFirstWords(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  names.forEach((name, number) => {
    for (const form of new Set([name, name.toUpperCase()])) {
      const [first = ''] = form.match(WORD) ?? [];
      const isAtStart = first !== '' && form.startsWith(first);
      // Only where the name ends with its first word can an s follow at once.
      const words = !isAtStart ? [ANYWHERE] : form === first ? [first, `${first}s`] : [first];
      for (const word of words) index.set(word, [...(index.get(word) ?? []), number]);
    }
  });
  return index;
}

/** As written in the gazetteer or in capitals, with a genitive s, and before a hyphen. */
function wholeWord(name: string): RegExp {
  const forms = [name, name.toUpperCase()].map((form) =>
    form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})s?(?![\\p{L}\\p{N}])`, 'gu');
}
