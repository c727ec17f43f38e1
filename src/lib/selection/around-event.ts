import type { Period } from './selection.ts';

/** Years that have grants, first and last. */
export interface YearSpan {
  readonly first: number;
  readonly last: number;
}

/** Whole years before (a) and after (b) an event, equally many; its own year is in neither. */
export interface Around {
  readonly a: Period;
  readonly b: Period;
}

/** A published total of grants, and how many of them the archive documents. */
interface PublishedTotal {
  readonly from: number;
  readonly to: number;
  readonly published: number;
  readonly documented: number;
}

/** Why what is seen before and after an event may say little. */
export type AroundWarning =
  /** Fewer years on each side than a few chance grants need to even out. */
  | { readonly kind: 'short'; readonly years: number }
  /** The archive was compiled in the course of this year, which is in B. */
  | { readonly kind: 'unfinished'; readonly year: number }
  /** Years of one side for which no yearly total is published. */
  | { readonly kind: 'missing'; readonly side: 'a' | 'b'; readonly years: readonly number[] }
  /** Documented shares of the published totals, of which one is more than twice the other. */
  | { readonly kind: 'uneven'; readonly a: number; readonly b: number };

const LONGEST = 5;
const SHORT_BELOW = 3;
const UNEVEN_FROM = 2;

/**
 * As many whole years as there are on both sides of an event, at most five.
 * @param date YYYY, YYYY-MM or YYYY-MM-DD.
 * @returns null where a side would have no year.
 */
export function aroundEvent(date: string, { first, last }: YearSpan): Around | null {
  const year = Number(date.slice(0, 4));
  const length = Math.min(LONGEST, year - first, last - year);
  if (!(length >= 1)) return null;
  return { a: { from: year - length, to: year - 1 }, b: { from: year + 1, to: year + length } };
}

/**
 * What to say before anything is read from the two sides.
 * @param compiled Year in which the archive was compiled.
 */
export function warnAround(
  { a, b }: Around,
  totals: readonly PublishedTotal[],
  compiled: number,
): readonly AroundWarning[] {
  const years = b.to - b.from + 1;
  const [ofA, ofB] = [sumTotals(a, totals), sumTotals(b, totals)];
  return [
    ...(years < SHORT_BELOW ? [{ kind: 'short', years } as const] : []),
    ...(b.to >= compiled ? [{ kind: 'unfinished', year: compiled } as const] : []),
    ...(['a', 'b'] as const).flatMap((side) => {
      const { missing } = side === 'a' ? ofA : ofB;
      return missing.length > 0 ? [{ kind: 'missing', side, years: missing } as const] : [];
    }),
    ...warnUneven(ofA.share, ofB.share),
  ];
}

function warnUneven(a: number | null, b: number | null): readonly AroundWarning[] {
  if (a === null || b === null || Math.max(a, b) <= UNEVEN_FROM * Math.min(a, b)) return [];
  return [{ kind: 'uneven', a, b }];
}

/** Years of a period without a yearly total. A total for several years tells nothing of one of them. */
export function yearsWithoutTotal(
  { from, to }: Period,
  totals: readonly Pick<PublishedTotal, 'from' | 'to'>[],
): readonly number[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return years.filter((year) => !totals.some((total) => total.from === year && total.to === year));
}

function sumTotals(period: Period, totals: readonly PublishedTotal[]) {
  const single = totals.filter(
    ({ from, to }) => from === to && from >= period.from && to <= period.to,
  );
  const published = single.reduce((sum, total) => sum + total.published, 0);
  const documented = single.reduce((sum, total) => sum + total.documented, 0);
  return {
    share: published > 0 ? documented / published : null,
    missing: yearsWithoutTotal(period, totals),
  };
}
