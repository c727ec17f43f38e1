/** What a cell holds at one step of an ordered dimension, as columns of equal length. */
export interface Entries {
  readonly cells: readonly number[];
  readonly steps: readonly number[];
  readonly values: readonly number[];
}

/** Steps `from` (included) to `to` (not included). */
export interface Steps {
  readonly from: number;
  readonly to: number;
}

/** Running sums along an ordered dimension (years, classes of amounts), for every cell of a view. */
export interface PrefixSums {
  readonly cellCount: number;
  /** What the cell holds over the steps. One subtraction, however many steps and grants. */
  between(steps: Steps, cell: number): number;
}

/**
 * Dense: `(stepCount + 1) × cellCount` doubles, row `n` the sum of all steps before `n`. Doubles, since
 * sums in øre outgrow 32 bits; whole numbers stay exact up to 2⁵³.
 */
export function buildPrefixSums(
  cellCount: number,
  stepCount: number,
  { cells, steps, values }: Entries,
): PrefixSums {
  const sums = new Float64Array((stepCount + 1) * cellCount);
  cells.forEach((cell, index) => {
    const at = ((steps[index] ?? 0) + 1) * cellCount + cell;
    sums[at] = (sums[at] ?? 0) + (values[index] ?? 0);
  });
  for (let at = cellCount; at < sums.length; at += 1) {
    sums[at] = (sums[at] ?? 0) + (sums[at - cellCount] ?? 0);
  }
  return {
    cellCount,
    between: ({ from, to }, cell) =>
      (sums[to * cellCount + cell] ?? 0) - (sums[from * cellCount + cell] ?? 0),
  };
}
