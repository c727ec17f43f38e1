import { distance } from 'fastest-levenshtein';
import {
  CATEGORY_DETAILS,
  CATEGORY_GROUPS,
  PROGRAMMES,
  type CategoryGroup,
} from '#lib/archive/taxonomy.ts';
import type { OpenName } from '../import/outcome.ts';
import {
  integerOrNull,
  oneOf,
  oneOfOrNull,
  text,
  textList,
  textOrNull,
  yesOrEmpty,
} from '../source/cells.ts';
import type { RowOf } from '../source/read-table.ts';

export const CROSSWALK_FILE = 'reference/crosswalk.csv';

/** What a label of the sources means, one row a label as written. */
export const CROSSWALK_COLUMNS = {
  label: text,
  group: oneOf(CATEGORY_GROUPS),
  detail: oneOfOrNull(CATEGORY_DETAILS),
  programme: oneOfOrNull(PROGRAMMES),
  flag_youth: yesOrEmpty,
  /** First and last year in which the label means this; empty where it does not depend on the year. */
  from: integerOrNull(1993, 2099),
  to: integerOrNull(1993, 2099),
  note: textOrNull,
  /** Numbers of the list of sources in `taxonomy.md`. */
  source: textList,
} as const;

export type CrosswalkRow = RowOf<typeof CROSSWALK_COLUMNS>;
type Detail = (typeof CATEGORY_DETAILS)[number];
type Programme = (typeof PROGRAMMES)[number];

export type Classification =
  | {
      readonly isKnown: true;
      readonly group: CategoryGroup;
      /** Null where the label covers more than one theme, or none. */
      readonly detail: Detail | null;
      /** Only where the label is the name of a programme. */
      readonly programme: Programme | null;
      readonly isYouth: boolean;
    }
  | {
      readonly isKnown: false;
      readonly unknown: string;
      /** Up to three labels, best first. They are not used: a person has to say so. */
      readonly suggestions: readonly string[];
    };

export interface Crosswalk {
  /** `year` of the grant, null where it is not known. */
  readonly classify: (label: string, year: number | null) => Classification;
}

/** Looks labels up as they are written, but for case, spaces and signs; never by likeness. */
export function createCrosswalk(rows: readonly CrosswalkRow[]): Crosswalk {
  const byKey = new Map<string, CrosswalkRow[]>();
  for (const row of rows) {
    const key = foldLabel(row.label);
    byKey.set(key, [...(byKey.get(key) ?? []), row]);
  }
  return {
    classify(label, year) {
      const all = byKey.get(foldLabel(label)) ?? [];
      const meanings = all.filter((row) => isInYear(row, year));
      const [first] = meanings;
      if (!first) return { isKnown: false, unknown: label, suggestions: suggest(label, rows) };
      // Without a year the meanings of all years stand: what they do not share is not known.
      const agreed = <T>(of: (row: CrosswalkRow) => T): T | null =>
        meanings.every((row) => of(row) === of(first)) ? of(first) : null;
      return {
        isKnown: true,
        group: agreed(({ group }) => group) ?? 'X',
        detail: agreed(({ detail }) => detail),
        programme: agreed(({ programme }) => programme),
        isYouth: meanings.every(({ flag_youth: isYouth }) => isYouth),
      };
    },
  };
}

function isInYear({ from, to }: CrosswalkRow, year: number | null): boolean {
  return year === null || (year >= (from ?? year) && year <= (to ?? year));
}

/** "Kompetanse/utdanning" and "KOMPETANSE OG UTDANNING" are one. */
function foldLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s(?:og|and|и)\s|[&+]/g, '/')
    .replace(/[-–]/g, '')
    .replace(/[^\p{L}\p{N}/,]+/gu, ' ')
    .replace(/\s*([/,])\s*/g, '$1')
    .trim();
}

const MOST = 3;
const SHORTEST_WORD = 4;

/** Labels with few other letters, then labels that share a word. */
function suggest(label: string, rows: readonly CrosswalkRow[]): readonly string[] {
  const key = foldLabel(label);
  const words = key.split(/[\s/,]+/).filter((word) => word.length >= SHORTEST_WORD);
  const ranked = rows.flatMap(({ label: other }, order) => {
    const otherKey = foldLabel(other);
    const mistakes = distance(key, otherKey);
    const isNear = mistakes <= Math.max(1, Math.floor(key.length / 4));
    const shared = words.filter((word) => otherKey.split(/[\s/,]+/).includes(word)).length;
    if (!isNear && shared === 0) return [];
    return [{ other, order, rank: isNear ? mistakes - 100 : otherKey.length - 10 * shared }];
  });
  const sorted = ranked.sort((a, b) => a.rank - b.rank || a.order - b.order);
  const best = new Map<string, string>();
  for (const { other } of sorted) {
    if (!best.has(foldLabel(other))) best.set(foldLabel(other), other);
  }
  return [...best.values()].slice(0, MOST);
}

/** The open question about a label that the crosswalk does not have; its grants stay not classified. */
export function openCategory(
  label: string,
  lines: readonly number[],
  suggestions: readonly string[],
): OpenName {
  const nb = suggestions.length > 0 ? ` Kanskje ${suggestions.join(' eller ')}?` : '';
  const en = suggestions.length > 0 ? ` Perhaps ${suggestions.join(' or ')}?` : '';
  return {
    kind: 'category',
    name: label,
    lines,
    reason: {
      code: 'category-unknown',
      nb: `Kategorien «${label}» er ikke kjent; tilskuddene føres som uklassifisert.${nb} Rett den, eller la den bli lagt til i kategorilisten.`,
      en: `The category “${label}” is not known; its grants are entered as not classified.${en} Correct it, or have it added to the list of categories.`,
    },
    suggestions,
  };
}
