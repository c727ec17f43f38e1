import type { Answers } from '#lib/query/answers.ts';
import type { FacetCount } from '#lib/query/facet-counts.ts';
import { encodeComparison } from '#lib/selection/comparison.ts';
import { clauseOf, onlyValue, restOf, type Selection } from '#lib/selection/selection.ts';
import type { Chip } from '../chips.ts';

/** What a chip can say and do besides going away. */
export interface ChipExtras {
  /** Grants with the chip's value under all clauses but its facet's own; null: not known. */
  readonly grants: number | null;
  /** The facet's clause as this one value; null where it is that already. */
  readonly only: Selection | null;
  /** Query part of an address: the selection beside the rest of its facet; null where there is none. */
  readonly compare: string | null;
}

/** Counts of the facets that are not among the answers. */
export type AskedCounts = Readonly<Record<'programme' | 'flag', readonly FacetCount[] | null>>;

export function chipExtras(
  { of }: Pick<Chip, 'of'>,
  selection: Selection,
  answers: Answers,
  asked: AskedCounts,
): ChipExtras {
  if (!of) return { grants: null, only: null, compare: null };
  const { facet, value, direction } = of;
  const { include, exclude } = clauseOf(selection, facet);
  const rest = restOf(selection, facet);
  const isAlone = direction === 'include' && include.length + exclude.length === 1;
  return {
    grants: countOf(of, selection, answers, asked),
    only: isAlone ? null : onlyValue(selection, facet, value),
    compare: rest && encodeComparison({ a: selection, b: rest }),
  };
}

function countOf(
  { facet, value }: NonNullable<Chip['of']>,
  selection: Selection,
  answers: Answers,
  asked: AskedCounts,
): number | null {
  const among = (counts: readonly FacetCount[] | null) =>
    counts?.find((count) => count.value === value)?.grants ?? null;
  switch (facet) {
    case 'category':
      return answers.categories.find(({ group }) => group === value)?.grants ?? null;
    case 'programme':
    case 'flag':
      return among(asked[facet]);
    case 'applicantType':
    case 'partnerType':
      return among(answers.facets[facet]);
    case 'from':
    case 'to': {
      const inRegion = among(answers.facets[facet]);
      // The map's counts obey the facet's own clause too: where that leaves nothing out, all grants of a
      // place that it includes are there.
      const { include, exclude } = clauseOf(selection, facet);
      const isWhole = include.includes(value) && exclude.length === 0;
      const atPlace = answers.counts.find(({ placeId }) => placeId === value)?.grants ?? null;
      return inRegion ?? (isWhole ? atPlace : null);
    }
    case 'applicant':
    case 'fromPrecision':
    case 'toPrecision':
      return null;
  }
}
