import type { AmountRange } from '#lib/selection/selection.ts';
import type { SizeBin } from '#lib/query/size-bins.ts';
import type { Sizes } from '#lib/query/sizes.ts';
import type { ChartContext } from '../chart.ts';
import type { RowState } from '../kinds/row-state.ts';

export interface SizesSpec {
  readonly sizes: Sizes;
  /** What is chosen of the amounts, in nominal kroner; not shown in another measure. */
  readonly amount: AmountRange | null;
  /** Year of the constant kroner. */
  readonly baseYear: number;
}

/** A bin with its name and what it is as a filter. */
export interface BinRow extends SizeBin {
  readonly key: string;
  /** "10,000 to under 20,000". */
  readonly name: string;
  readonly state: RowState;
  /** Whole kroner, both included; null in other measures, which no filter is in. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

export function listBins(
  { sizes, amount }: SizesSpec,
  { m, f }: Pick<ChartContext, 'm' | 'f'>,
): readonly BinRow[] {
  return sizes.bins.map((bin) => {
    const range = sizes.measure === 'nominal' ? { from: bin.from, to: bin.to - 1 } : null;
    return {
      ...bin,
      key: `bin-${bin.from}`,
      name: m.sizes.range(f.integer(bin.from), f.integer(bin.to)),
      state: range && amount ? stateIn(range, amount) : 'plain',
      range,
    };
  });
}

function stateIn(
  range: { readonly from: number; readonly to: number },
  amount: AmountRange,
): RowState {
  const [from, to] = [amount.from ?? -Infinity, amount.to ?? Infinity];
  if (from <= range.from && to >= range.to) return 'selected';
  return from <= range.to && to >= range.from ? 'part' : 'off';
}
