import {
  APPLICANT_TYPES,
  CATEGORY_DETAILS,
  CATEGORY_GROUPS,
  PARTNER_TYPES,
  PRECISIONS,
  PROGRAMMES,
  isOneOf,
} from '#lib/archive/taxonomy.ts';

/** Stands for "not stated" among the values of a facet: the grants whose field is empty. */
export const NONE = '-';

/** A dimension of which the reader picks values. */
export interface FacetAbout {
  /** Name of the parameter in the address. Never changed: old links go on resolving. */
  readonly key: string;
  /** Whether a text is a value of this facet; NONE aside. */
  readonly isValue: (text: string) => boolean;
  /** A grant may have several values of it. */
  readonly isMultiple: boolean;
  /** Some grants have no value of it, and NONE picks those. Elsewhere `unknown` or X is a value. */
  readonly hasNone: boolean;
}

/** In each direction of a clause: more than anybody picks one by one. */
export const MOST_VALUES = 60;
const LONGEST_NAME = 120;

const oneOf = (...lists: readonly (readonly string[])[]) => {
  const all = lists.flat();
  return (text: string) => isOneOf(all, text);
};
const isPlaceOf = (side: 'no' | 'ru') => (text: string) =>
  new RegExp(`^${side}-[a-z0-9-]{1,60}$`).test(text);
/** Any name as the builder writes them: composed letters, no control characters. */
const isName = (text: string) =>
  text.length > 0 &&
  text.length <= LONGEST_NAME &&
  !/[\p{Cc}\p{Cf}\p{Cs}]/u.test(text) &&
  text === text.normalize('NFC');

export const FACETS = {
  /** Groups (A) and details (A1). */
  category: {
    key: 'category',
    isValue: oneOf(CATEGORY_GROUPS, CATEGORY_DETAILS),
    isMultiple: false,
    hasNone: false,
  },
  programme: { key: 'programme', isValue: oneOf(PROGRAMMES), isMultiple: false, hasNone: false },
  applicantType: {
    key: 'applicant-type',
    isValue: oneOf(APPLICANT_TYPES),
    isMultiple: false,
    hasNone: false,
  },
  applicant: { key: 'applicant', isValue: isName, isMultiple: false, hasNone: true },
  /** Ids of settlements, municipalities and counties; a county holds all its places. */
  from: { key: 'from', isValue: isPlaceOf('no'), isMultiple: true, hasNone: true },
  /** Ids of Russian settlements and regions; a region holds all its places. */
  to: { key: 'to', isValue: isPlaceOf('ru'), isMultiple: true, hasNone: true },
  partnerType: {
    key: 'partner-type',
    isValue: oneOf(PARTNER_TYPES),
    isMultiple: true,
    hasNone: true,
  },
  flag: { key: 'flag', isValue: oneOf(['youth', 'indigenous']), isMultiple: true, hasNone: true },
  /** How exactly the Norwegian, and the Russian, place is shown. */
  fromPrecision: {
    key: 'from-precision',
    isValue: oneOf(PRECISIONS),
    isMultiple: true,
    hasNone: true,
  },
  toPrecision: { key: 'to-precision', isValue: oneOf(PRECISIONS), isMultiple: true, hasNone: true },
} as const satisfies Record<string, FacetAbout>;

export type FacetName = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as readonly FacetName[];

/** What may stand in a clause of the facet, in an address or from a click. */
export function isFacetValue(facet: FacetName, text: string): boolean {
  return text === NONE ? FACETS[facet].hasNone : FACETS[facet].isValue(text);
}
