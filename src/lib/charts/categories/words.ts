import type { GroupAmounts } from '#lib/query/breakdowns.ts';
import type { ChartContext } from '../chart.ts';

/** What the smallest decimal of a million stands for. */
const SMALLEST = 100_000;

/**
 * Nominal kroner in millions. What no source states is said to be unknown, not 0.0, and a small sum
 * is not rounded to nothing. Empty where there are no grants.
 */
export function wordKroner(
  { grants, grantsWithAmount, sumNok }: GroupAmounts,
  { m, f }: ChartContext,
): string {
  if (grants === 0) return '';
  if (grantsWithAmount === 0) return m.list.amountUnknown;
  const isTiny = sumNok < SMALLEST / 2;
  return m.categories.millionKr(isTiny ? `<${f.millions(SMALLEST)}` : f.millions(sumNok));
}
