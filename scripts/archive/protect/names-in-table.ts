import { makeLooseKey } from './names/romanise.ts';

/** Shorter words are found everywhere. */
const SHORTEST_WORD = 3;

/**
 * Finds in a text the names of other rows: a person who is a contact of one grant may be named in the
 * title of the next. Only whole names of two words or more count, in any romanisation, persons also
 * with the surname first; a single word would be found in too many innocent titles.
 */
export function indexNames(names: Iterable<string>): (text: string) => readonly string[] {
  const byFirst = new Map<string, { readonly name: string; readonly rest: readonly string[] }[]>();
  const add = (name: string, [first, ...rest]: readonly string[]) => {
    if (first === undefined || rest.length === 0) return;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { name, rest }]);
  };
  for (const name of new Set(names)) {
    const keys = keysOf(name);
    add(name, keys);
    if (keys.length === 2) add(name, [...keys].reverse());
  }
  return (text) => {
    const keys = keysOf(text);
    return keys.flatMap((key, index) =>
      (byFirst.get(key) ?? [])
        .filter(({ rest }) => rest.every((word, offset) => keys[index + 1 + offset] === word))
        .map(({ name }) => name),
    );
  };
}

function keysOf(text: string): readonly string[] {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.filter(({ length }) => length >= SHORTEST_WORD).map(makeLooseKey);
}
