import type { AmountUnit } from '#lib/i18n/messages/en-sizes.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import type { Measure } from '#lib/selection/display.ts';
import type { ChartContext } from '../chart.ts';
import type { Published, YearBar } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** What a row adds to a measure, and how many of its grants have a value in it. */
export function readAmount(
  row: YearGroup,
  measure: Measure,
): { readonly total: number; readonly stated: number } {
  switch (measure) {
    case 'grants':
      return { total: row.grants, stated: row.grants };
    case 'nominal':
      return { total: row.sumNok, stated: row.grantsWithAmount };
    case 'constant':
      return { total: row.sumConstant, stated: row.grantsWithConstant };
    case 'euro':
      return { total: row.sumEuro, stated: row.grantsWithEuro };
  }
}

/** The unit of a sum; null for a number of grants. */
export function unitOf({ measure, baseYear }: TimelineSpec): AmountUnit | null {
  return measure === 'grants' ? null : { measure, baseYear };
}

/** How values of the measure are written; all sums in millions, without the unit, which the axis title names. */
export interface ValueWords {
  /** 38, or 12,5. */
  readonly value: (total: number) => string;
  /** With its unit: 38 grants, or 12,5 million kroner. */
  readonly long: (total: number) => string;
  /** Above a bar; empty without one. */
  readonly bar: (bar: YearBar) => string;
  /** over 200, or 42,0–52,0 where sources differ. */
  readonly published: (published: Published) => string;
}

export function wordValues(
  spec: TimelineSpec,
  { m, f }: Pick<ChartContext, 'm' | 'f'>,
): ValueWords {
  const unit = unitOf(spec);
  const value = (total: number) => (unit ? f.millions(total) : f.integer(total));
  return {
    value,
    long: (total) => (unit ? m.timeline.sum(value(total), unit) : m.timeline.axis(total)),
    bar: ({ total }) => (total > 0 ? value(total) : ''),
    published: ({ value: high, low, atLeast }) => {
      const figure = low === high ? value(high) : `${value(low)}–${value(high)}`;
      return atLeast ? m.timeline.over(figure) : figure;
    },
  };
}
