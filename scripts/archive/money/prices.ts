import type { SourceDeflator } from '../source/schema.ts';

/** `reference/prices.json`: "latest" is the last year whose price index is known. */
export interface PriceRules {
  readonly baseYear: number | 'latest';
}

export interface Prices {
  readonly baseYear: number;
  /** Kroner of the base year, to the øre; null where the year or its index is not known. */
  readonly toConstant: (amountNok: number | null, year: number | null) => number | null;
  /** Euros at the mean rate of the year, to the cent; null where the year or its rate is not known. */
  readonly toEuro: (amountNok: number | null, year: number | null) => number | null;
}

/** @throws Error where the base year has no price index. */
export function createPrices(
  deflators: readonly SourceDeflator[],
  { baseYear }: PriceRules,
): Prices {
  const index = new Map(deflators.flatMap(({ year, cpi }) => (cpi === null ? [] : [[year, cpi]])));
  const rates = new Map(
    deflators.flatMap(({ year, nok_per_eur: rate }) => (rate === null ? [] : [[year, rate]])),
  );
  const year = baseYear === 'latest' ? Math.max(...index.keys()) : baseYear;
  const base = index.get(year);
  if (base === undefined) throw new Error(`deflators.csv has no price index of ${year}`);
  return {
    baseYear: year,
    toConstant(amount, of) {
      const then = of === null ? undefined : index.get(of);
      return amount === null || then === undefined
        ? null
        : roundToHundredth((amount * base) / then);
    },
    toEuro(amount, of) {
      const rate = of === null ? undefined : rates.get(of);
      return amount === null || rate === undefined ? null : roundToHundredth(amount / rate);
    },
  };
}

function roundToHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}
