import type { Remark } from '../import/raw-table.ts';
import { text, textOrNull, uniqueText } from '../source/cells.ts';
import type { RowOf } from '../source/read-table.ts';
import { bareKey, spellingKey } from './organisation-key.ts';

export const ALIASES_FILE = 'decisions/aliases.csv';

/** Spellings and former names of Norwegian organisations, and the name that stands for them. */
export const ALIAS_COLUMNS = { alias: uniqueText, name: text, note: textOrNull } as const;

export type Alias = Pick<RowOf<typeof ALIAS_COLUMNS>, 'alias' | 'name'>;

export interface Reconciler {
  /** The name under which the archive has the organisation; `remark` says what was changed, null if nothing. */
  readonly reconcile: (name: string) => { readonly name: string; readonly remark: Remark | null };
}

/** Common words that names are written with in small or capital letters; small by Norwegian custom. */
const SMALL = [
  ...['Kommune', 'Fylkeskommune', 'Videregående Skole', 'Videregående skole', 'Ungdomsskole'],
  ...['Kulturskole', 'Folkehøgskole', 'Menighet', 'Bibliotek', 'Fylkesbibliotek'],
];
const SMALL_WORD = new RegExp(`(?<=\\p{L} )(?:${SMALL.join('|')})(?!\\p{L})`, 'gu');
const WRITTEN_OUT: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L} )v\.?g\.?s\.?(?!\p{L})\.?/giu, 'videregående skole'],
  [/(?<=\p{L} )videregående$/iu, 'videregående skole'],
  [/(?<=\p{L} )komm\.?(?!\p{L})/giu, 'kommune'],
  [/(?<=\p{L} )fylkeskomm\.?(?!\p{L})/giu, 'fylkeskommune'],
];

/**
 * Unifies names of organisations by decision (`aliases`) and by spelling. `known` are further names
 * that are right as they stand, such as those already in the archive. A name that is like none of
 * them only has its abbreviations written out: likeness alone never unifies.
 */
export function createReconciler(
  aliases: readonly Alias[],
  known: readonly string[] = [],
): Reconciler {
  const names = [...new Set([...aliases.map(({ name }) => name), ...known])];
  const right = new Set(names);
  const written = new Map(aliases.map(({ alias, name }) => [alias, name]));
  const spellings = uniqueKeys(
    [...names.map((name) => [name, name] as const), ...written],
    spellingKey,
  );
  const bare = uniqueKeys([...names.map((name) => [name, name] as const), ...written], bareKey);
  return {
    reconcile(given) {
      const plain = given.normalize('NFC').replace(/\s+/g, ' ').trim();
      const decided = written.get(plain);
      if (decided !== undefined) return unified(plain, decided);
      if (right.has(plain)) return { name: plain, remark: null };
      const found = spellings.get(spellingKey(plain)) ?? bare.get(bareKey(plain));
      if (found !== undefined) return unified(plain, found);
      const tidy = writeOut(plain);
      return tidy === plain ? { name: plain, remark: null } : unified(plain, tidy);
    },
  };
}

/** Key → name; keys that two names share decide nothing. */
function uniqueKeys(
  pairs: readonly (readonly [string, string])[],
  toKey: (name: string) => string,
): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  for (const [spelling, name] of pairs) {
    const key = toKey(spelling);
    if (key !== '') all.set(key, (all.get(key) ?? new Set()).add(name));
  }
  return new Map(
    [...all].flatMap(([key, [name, ...others]]) =>
      name !== undefined && others.length === 0 ? [[key, name] as const] : [],
    ),
  );
}

function writeOut(name: string): string {
  return WRITTEN_OUT.reduce((text, [short, long]) => text.replace(short, long), name).replace(
    SMALL_WORD,
    (word) => word.toLowerCase(),
  );
}

function unified(from: string, to: string) {
  const remark: Remark = {
    code: 'organisation-unified',
    nb: `«${from}» er ført som «${to}».`,
    en: `“${from}” is entered as “${to}”.`,
  };
  return { name: to, remark: from === to ? null : remark };
}
