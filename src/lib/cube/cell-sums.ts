import type { CubeCells } from '#lib/query/cubes.ts';
import { buildPrefixSums, type PrefixSums } from './prefix-sums.ts';

/** One view's running sums along the years. */
export interface CellSums {
  readonly keys: readonly string[];
  readonly grants: PrefixSums;
  readonly grantsWithAmount: PrefixSums;
  /** Kroner; øre for places. */
  readonly sums: PrefixSums;
}

export function sumCells(view: CubeCells, stepCount: number): CellSums {
  const { keys, cells, years } = view;
  const sum = (values: readonly number[]) =>
    buildPrefixSums(keys.length, stepCount, { cells, steps: years, values });
  return {
    keys,
    grants: sum(view.grants),
    grantsWithAmount: sum(view.grantsWithAmount),
    sums: sum(view.sums),
  };
}
