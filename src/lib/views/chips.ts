import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import { placeName } from '#lib/map/place-name.ts';
import type { Place } from '#lib/query/geography.ts';
import { FACET_NAMES, NONE, type FacetName } from '#lib/selection/facets.ts';
import {
  clauseOf,
  toggleValue,
  without,
  type Direction,
  type Selection,
} from '#lib/selection/selection.ts';

/** One thing that the reader has chosen, and the selection without it. */
export interface Chip {
  readonly key: string;
  readonly label: string;
  readonly isExcluded: boolean;
  readonly rest: Selection;
  /** The value that it stands for; null: a clause without values. */
  readonly of: {
    readonly facet: FacetName;
    readonly value: string;
    readonly direction: Direction;
  } | null;
}

interface Words {
  readonly m: Messages;
  readonly f: Format;
  readonly places: ReadonlyMap<string, Place>;
}

/** A chip for the period, the amount, the search, and each value of each facet, in a fixed order. */
export function listChips(selection: Selection, words: Words): readonly Chip[] {
  const { m, f } = words;
  const { period, amount, search } = selection;
  const chip = (key: string, label: string, rest: Selection): Chip => ({
    key,
    label,
    isExcluded: false,
    rest,
    of: null,
  });
  return [
    ...(period
      ? [
          chip(
            'period',
            `${m.filter.years} ${f.years(period.from, period.to)}`,
            without(selection, 'period'),
          ),
        ]
      : []),
    ...FACET_NAMES.flatMap((facet) => facetChips(selection, facet, words)),
    ...(amount
      ? [chip('amount', m.facets.amount(amount.from, amount.to), without(selection, 'amount'))]
      : []),
    ...(search ? [chip('search', `“${search}”`, without(selection, 'search'))] : []),
  ];
}

function facetChips(selection: Selection, facet: FacetName, words: Words): readonly Chip[] {
  const { include, exclude } = clauseOf(selection, facet);
  const chip = (value: string, direction: Direction): Chip => {
    const name = nameValue(facet, value, words);
    const isExcluded = direction === 'exclude';
    return {
      key: `${facet} ${direction} ${value}`,
      label: isExcluded ? words.m.facets.not(name) : name,
      isExcluded,
      rest: toggleValue(selection, facet, value, direction),
      of: { facet, value, direction },
    };
  };
  return [
    ...include.map((value) => chip(value, 'include')),
    ...exclude.map((value) => chip(value, 'exclude')),
  ];
}

/** A value of a facet in the reader's language. What the archive does not have is shown as it stands in the address. */
export function nameValue(facet: FacetName, value: string, { m, f, places }: Words): string {
  const none: Readonly<Record<string, string>> = m.facets.none;
  if (value === NONE) return none[facet] ?? value;
  const place = places.get(value);
  if (place) return placeName(place, f.language);
  const words = vocabularyOf(facet, m);
  return (Object.hasOwn(words, value) ? words[value] : undefined) ?? value;
}

function vocabularyOf(facet: FacetName, m: Messages): Readonly<Record<string, string>> {
  switch (facet) {
    case 'category':
      return { ...m.groups, ...m.facets.details };
    case 'programme':
      return m.facets.programmes;
    case 'applicantType':
      return m.facets.applicantTypes;
    case 'partnerType':
      return m.partnerTypes;
    case 'flag':
      return m.facets.flags;
    case 'fromPrecision':
      return m.facets.fromPrecisions;
    case 'toPrecision':
      return m.facets.toPrecisions;
    case 'applicant':
    case 'from':
    case 'to':
      return {};
  }
}
