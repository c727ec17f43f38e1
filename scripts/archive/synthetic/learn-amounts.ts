import type { SourceGrant } from '../source/schema.ts';
import type { Random } from './random.ts';
import { draw, groupBy, tallyBy, type Conditional } from './weighted.ts';

/** Amounts in kroner, as 21 quantiles, and the round numbers that they come in. */
export interface Amounts {
  /** By category group, where enough amounts are known. */
  readonly byGroup: ReadonlyMap<string, readonly number[]>;
  readonly overall: readonly number[];
  /** By size. */
  readonly steps: Conditional<number>;
}

const QUANTILES = 20;
const MIN_AMOUNTS = 30;
const STEPS: readonly number[] = [100_000, 50_000, 10_000, 5_000, 1_000, 500, 100];

export function learnAmounts(grants: readonly SourceGrant[]): Amounts {
  const known = grants.flatMap(({ category_group: group, amount_nok: amount }) =>
    amount === null ? [] : [{ group, amount }],
  );
  const groups = [...groupBy(known, ({ group }) => group)];
  return {
    byGroup: new Map(
      groups
        .filter(([, part]) => part.length >= MIN_AMOUNTS)
        .map(([group, part]) => [group, quantilesOf(part.map(({ amount }) => amount))] as const),
    ),
    overall: quantilesOf(known.map(({ amount }) => amount)),
    steps: tallyBy(
      known,
      ({ amount }) => sizeOf(amount),
      ({ amount }) => STEPS.find((step) => amount % step === 0) ?? 1,
    ),
  };
}

/** Between two quantiles amounts lie evenly on a logarithmic scale. */
export function drawAmount(amounts: Amounts, group: string, random: Random): number {
  const quantiles = amounts.byGroup.get(group) ?? amounts.overall;
  const position = random() * (quantiles.length - 1);
  const low = quantiles[Math.floor(position)] ?? 1;
  const high = quantiles[Math.floor(position) + 1] ?? low;
  const exact = low * (high / low) ** (position % 1);
  const steps = amounts.steps.byKey.get(sizeOf(exact)) ?? amounts.steps.overall;
  return roundTo(draw(steps, random), exact);
}

/** No rounder than the step: every second multiple of 5 000 is one of 10 000 too. */
function roundTo(step: number, exact: number): number {
  const rounded = Math.max(step, Math.round(exact / step) * step);
  const isRounder = STEPS.some((larger) => larger > step && rounded % larger === 0);
  return isRounder ? rounded + (exact < rounded ? -step : step) : rounded;
}

function quantilesOf(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return Array.from({ length: QUANTILES + 1 }, (_, index) => {
    const position = (index / QUANTILES) * (sorted.length - 1);
    return sorted[Math.round(position)] ?? 1;
  });
}

/** Small amounts are given to the thousand, large ones to the hundred thousand. */
function sizeOf(amount: number): string {
  if (amount < 50_000) return 'small';
  return amount < 200_000 ? 'middle' : 'large';
}
