import type { NameScreen, NameScreening } from './names/screen-names.ts';

/** Enough for the sources and labels of an archive, little enough to be no matter. */
const MOST_TEXTS = 20_000;

/**
 * The same screen, which screens a text once: thousands of grants have one source or label. Where the
 * row knows names the text depends on more than itself, and is screened anew. Keeps the `most` texts
 * used last, and up to as many before them.
 */
export function rememberTexts(screen: NameScreen, most = MOST_TEXTS): NameScreen {
  // Two maps in turn: a map from which the oldest entry is taken each time gets slower and slower.
  let fresh = new Map<string, NameScreening>();
  let old: typeof fresh = new Map();
  return (text, names, language) => {
    if (names.persons.length > 0 || names.organisations.length > 0) {
      return screen(text, names, language);
    }
    const key = `${language}\n${text}`;
    const known = fresh.get(key);
    if (known) return known;
    const screened = old.get(key) ?? screen(text, names, language);
    if (fresh.size >= most) {
      old = fresh;
      fresh = new Map();
    }
    fresh.set(key, screened);
    return screened;
  };
}
