/** Grants from `from` up to, and without, `to`; in whole kroner or euros of the question's measure. */
export interface SizeBin {
  readonly from: number;
  readonly to: number;
  readonly grants: number;
  readonly sum: number;
}

/** 0, 1, 2, 5, 10, 20 … up to a billion: the amounts that people think in. Nothing lies below or above. */
const BOUNDS: readonly string[] = [
  '0',
  ...Array.from({ length: 9 }, (_, exponent) =>
    ['1', '2', '5'].map((digit) => `${digit}e${exponent}`),
  ).flat(),
  '1e9',
  '1e15',
];

/** Rows of VALUES: lower and upper bound of each bin, as doubles. */
export const BIN_VALUES = BOUNDS.slice(1)
  .map((upper, index) => `(${BOUNDS[index] ?? '0'}::DOUBLE, ${upper}::DOUBLE)`)
  .join(', ');

/** From the first to the last bin that has grants, those between without any included; ascending. */
export function fillBins(found: readonly Omit<SizeBin, 'to'>[]): readonly SizeBin[] {
  const bounds = BOUNDS.map(Number);
  const indices = found.map(({ from }) => bounds.indexOf(from));
  const first = Math.min(...indices);
  const byFrom = new Map(found.map((bin) => [bin.from, bin]));
  return bounds.slice(first, Math.max(...indices) + 1).map((from, index) => ({
    from,
    to: bounds[first + index + 1] ?? Infinity,
    grants: byFrom.get(from)?.grants ?? 0,
    sum: byFrom.get(from)?.sum ?? 0,
  }));
}

/**
 * Small, middle and large, of bins: cut at those bounds of the bins that lie nearest (in ratio) to the lower
 * and the upper quartile. So the classes are computed from the amounts and each holds about a quarter, a
 * half and a quarter of the grants, but their bounds are round: amounts gather at round sums, and a cut at
 * the quartile itself would part equal ones and be a number that nobody remembers. Two classes, or one,
 * where the quartiles lie together or at an end; from the first to the last bin, without gaps.
 */
export function cutClasses(
  bins: readonly SizeBin[],
  quartiles: { readonly q1: number; readonly q3: number },
): readonly SizeBin[] {
  const bounds = bins.slice(1).map(({ from }) => from);
  const nearest = (value: number) =>
    bounds.toSorted((a, b) => distance(a, value) - distance(b, value) || a - b)[0];
  const cuts = [nearest(quartiles.q1), nearest(quartiles.q3)];
  return bins
    .filter(({ from }, index) => index === 0 || cuts.includes(from))
    .map(({ from }, index, starts) => {
      const end = starts[index + 1]?.from ?? Infinity;
      const inside = bins.filter((bin) => bin.from >= from && bin.from < end);
      return {
        from,
        to: inside.at(-1)?.to ?? end,
        grants: inside.reduce((sum, bin) => sum + bin.grants, 0),
        sum: inside.reduce((sum, bin) => sum + bin.sum, 0),
      };
    });
}

/** How many times one is the other, whichever is larger. */
function distance(a: number, b: number): number {
  return Math.abs(Math.log(Math.max(a, 1)) - Math.log(Math.max(b, 1)));
}
