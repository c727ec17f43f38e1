import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { TimelineFigures } from '#lib/i18n/figures.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import type { Coverage } from '#lib/query/context.ts';
import type { TimelineSpec } from './spec.ts';

/** The new Nordic scheme has no Russian partners; its years are no continuation of the series. */
export const NORDIC_SCHEME_FROM = 2024;

/** The axis holds at least these years, so that it stays where it is while filters change. */
const AXIS = { from: 1993, to: 2026 } as const;

export interface YearBar {
  readonly year: number;
  readonly grants: number;
  readonly grantsWithAmount: number;
  readonly sumNok: number;
  readonly groups: ReadonlyMap<CategoryGroup, number>;
  /** The published total of just this year. */
  readonly published: Coverage | null;
}

export interface TimelineYears {
  /** The first years, if their total is published only as one sum; drawn as one block. */
  readonly span: Coverage | null;
  /** Documented grants of those years, under the selection. */
  readonly spanGrants: number;
  /** The years of the span that have grants. */
  readonly spanBars: readonly YearBar[];
  /** Every single year after the span to the last one known, those without grants too. */
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  readonly undated: number;
}

/** Puts answers and published totals together, year by year. */
export function arrangeYears({ years, coverage, events }: TimelineSpec): TimelineYears {
  const rowsOf = (wanted: number | null) => years.filter(({ year }) => year === wanted);
  const known = [
    ...years.map(({ year }) => year).filter((year) => year !== null),
    ...coverage.flatMap(({ from, to }) => [from, to]),
    ...events.map(({ date }) => Number(date.slice(0, 4))),
  ];
  const first = Math.min(AXIS.from, ...known);
  const last = Math.max(AXIS.to, ...known);
  const span = coverage.find(({ from, to }) => to > from && from === first) ?? null;
  const firstBar = span ? span.to + 1 : first;
  const buildBar = (year: number): YearBar => {
    const published = coverage.find(({ from, to }) => from === year && to === year) ?? null;
    return { year, ...addUp(rowsOf(year)), published };
  };
  const all = Array.from({ length: last - first + 1 }, (_, index) => buildBar(first + index));
  const spanBars = all.filter(({ year, grants }) => year < firstBar && grants > 0);
  return {
    span,
    spanGrants: sum(spanBars.map(({ grants }) => grants)),
    spanBars,
    bars: all.filter(({ year }) => year >= firstBar),
    first,
    last,
    undated: addUp(rowsOf(null)).grants,
  };
}

/** The documented part of a year's published total; null where there is none, or more is documented than it says. */
export function shareOfPublished({
  grants,
  published,
}: Pick<YearBar, 'grants' | 'published'>): number | null {
  return published && grants <= published.published ? grants / published.published : null;
}

/** The figures of the timeline's sentences. */
export function countTimeline(spec: TimelineSpec): TimelineFigures {
  const { spanBars, bars, first, last, undated } = arrangeYears(spec);
  const single = spec.coverage.filter(({ from, to }) => from === to);
  const dated = [...spanBars, ...bars];
  const peak = dated.reduce<YearBar | null>(
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
    dated: sum(dated.map(({ grants }) => grants)),
    undated,
    peakYear: peak ? String(peak.year) : '',
    peak: peak?.grants ?? 0,
  };
}

/** Rows of one year, of several, or of none, as one. */
export function addUp(rows: readonly YearGroup[]) {
  const groups = new Map<CategoryGroup, number>();
  for (const { group, grants } of rows) groups.set(group, (groups.get(group) ?? 0) + grants);
  return {
    grants: sum(rows.map(({ grants }) => grants)),
    grantsWithAmount: sum(rows.map(({ grantsWithAmount }) => grantsWithAmount)),
    sumNok: sum(rows.map(({ sumNok }) => sumNok)),
    groups,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
