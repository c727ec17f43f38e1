import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { TimelineFigures } from '#lib/i18n/figures.ts';
import type { Coverage } from '#lib/query/context.ts';
import type { TimelineSpec } from './spec.ts';

/** The new Nordic scheme has no Russian partners; its years are no continuation of the series. */
export const NORDIC_SCHEME_FROM = 2024;
const FIRST_YEAR = 1993;

export interface YearBar {
  readonly year: number;
  readonly grants: number;
  readonly sumNok: number;
  readonly groups: ReadonlyMap<CategoryGroup, number>;
  /** The published total of just this year. */
  readonly published: Coverage | null;
}

export interface TimelineYears {
  /** Years whose total is published only as one sum; drawn as one block. */
  readonly span: Coverage | null;
  /** Documented grants within the span, under the selection. */
  readonly spanGrants: number;
  /** Every single year after the span to the last one known, those without grants too. */
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  readonly undated: number;
}

/** Puts answers and published totals together, year by year. */
export function arrangeYears({ years, coverage }: TimelineSpec): TimelineYears {
  const dated = years.filter(({ year }) => year !== null);
  const span = coverage.find(({ from, to }) => to > from) ?? null;
  const known = [...dated.map(({ year }) => year ?? 0), ...coverage.map(({ to }) => to)];
  const last = Math.max(...known, span?.to ?? FIRST_YEAR);
  const firstBar = span ? span.to + 1 : Math.min(...known, last);
  const bars = Array.from({ length: last - firstBar + 1 }, (_, index): YearBar => {
    const year = firstBar + index;
    const rows = dated.filter((row) => row.year === year);
    return {
      year,
      grants: sum(rows.map(({ grants }) => grants)),
      sumNok: sum(rows.map(({ sumNok }) => sumNok)),
      groups: new Map(rows.map(({ group, grants }) => [group, grants])),
      published: coverage.find(({ from, to }) => from === year && to === year) ?? null,
    };
  });
  const before = dated.filter(({ year }) => (year ?? 0) < firstBar);
  return {
    span,
    spanGrants: sum(before.map(({ grants }) => grants)),
    bars,
    first: span?.from ?? firstBar,
    last,
    undated: sum(years.filter(({ year }) => year === null).map(({ grants }) => grants)),
  };
}

/** The figures of the timeline's sentences. */
export function countTimeline(spec: TimelineSpec): TimelineFigures {
  const { bars, spanGrants, first, last, undated } = arrangeYears(spec);
  const single = spec.coverage.filter(({ from, to }) => from === to);
  const peak = bars.reduce<YearBar | null>(
    (best, bar) => (bar.grants > (best?.grants ?? 0) ? bar : best),
    null,
  );
  return {
    years: `${first}–${last}`,
    documented: sum(single.map(({ documented }) => documented)),
    published: sum(single.map(({ published }) => published)),
    atLeast: single.some(({ atLeast }) => atLeast),
    knownYears: single.length,
    publishedYears: single.map(({ from }) => String(from)),
    dated: spanGrants + sum(bars.map(({ grants }) => grants)),
    undated,
    peakYear: peak ? String(peak.year) : '',
    peak: peak?.grants ?? 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
