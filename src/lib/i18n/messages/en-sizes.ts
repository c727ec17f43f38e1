import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** What an amount is in; `baseYear` is the year of constant kroner. */
export interface AmountUnit {
  readonly measure: 'nominal' | 'constant' | 'euro';
  readonly baseYear: number;
}

/** The words about the size of grants, in English, the measure of the other three. */
export function createSizes(f: Format) {
  const { grants } = createPhrases(f);
  const money = (amount: number, { measure, baseYear }: AmountUnit) => {
    if (measure === 'euro') return `€${f.integer(amount)}`;
    return `NOK ${f.integer(amount)}${measure === 'constant' ? ` in ${baseYear} prices` : ''}`;
  };

  return {
    title: 'Sizes of grants',
    unit: ({ measure, baseYear }: AmountUnit) =>
      ({
        nominal: 'Nominal kroner',
        constant: `Kroner at ${baseYear} prices`,
        euro: 'Euros',
      })[measure],
    /** Both already worded. */
    range: (from: string, to: string) => `${from} to under ${to}`,
    median: (amount: number) => `median ${f.integer(amount)}`,
    middleHalf: 'middle half',
    /** The finding, in up to four sentences. */
    half: (n: number, amount: number, unit: AmountUnit) =>
      `Of the ${grants(n)} with a stated amount, half are of ${money(amount, unit)} or less.`,
    same: (n: number, amount: number, unit: AmountUnit) =>
      `${grants(n)} with a stated amount: ${n > 1 ? 'all are of ' : ''}${money(amount, unit)}.`,
    tenth: (n: number, share: string) =>
      `The largest tenth (${grants(n)}) accounts for ${share} of the money.`,
    applicants: (share: string) =>
      `The ten largest applicants account for ${share} of the money whose applicant is named.`,
    without: (n: number, { measure }: AmountUnit) =>
      measure === 'nominal'
        ? `${f.integer(n)} ${f.plural(n, { one: 'states', other: 'state' })} no amount.`
        : `${f.integer(n)} cannot be converted: amount, year or rate is not known.`,
    none: 'No amounts are known.',
    method:
      'The bars count grants between round sums, each about twice the one before. Half of the grants lie in the marked range. The documented grants are a sample; these are not the sizes of all grants.',
    onlyNominal: 'The filter of amounts is in nominal kroner, so bars can be chosen only there.',
    table: 'Sizes as a table',
    tableBins: 'Grants by size',
    tableClasses: 'Classes, cut at round sums near the quartiles',
    tableLargest: 'The largest grants',
    columnShare: 'Share of the money',
  };
}

export type Sizes = ReturnType<typeof createSizes>;
