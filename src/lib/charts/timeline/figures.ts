import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { TimelineFigures } from '#lib/i18n/figures.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import type { Coverage } from '#lib/query/context.ts';
import { readAmount } from './measure.ts';
import type { TimelineSpec } from './spec.ts';

/** The new Nordic scheme has no Russian partners; its years are no continuation of the series. */
export const NORDIC_SCHEME_FROM = 2024;

/** The axis holds at least these years, so that it stays where it is while filters change. */
const AXIS = { from: 1993, to: 2026 } as const;

/** A year's published total in the measure of the bars. */
export interface Published {
  readonly value: number;
  /** What another source says, where that is less; else the same. */
  readonly low: number;
  /** The source says "over". */
  readonly atLeast: boolean;
}

export interface YearFigures {
  readonly grants: number;
  /** Grants that have a value in the measure: all, or those whose amount is known. */
  readonly stated: number;
  /** In the measure: number of grants, or the sum of the amounts. */
  readonly total: number;
  /** Nominal kroner, whatever the measure, and of how many grants. */
  readonly grantsWithAmount: number;
  readonly sumNok: number;
  /** The total by group; groups without a value are absent. */
  readonly parts: ReadonlyMap<CategoryGroup, number>;
}

export interface YearBar extends YearFigures {
  readonly year: number;
  /** Length of the bar: the total; where shares are drawn 1, or 0 without a total. */
  readonly value: number;
  /** The published total of just this year, where it is in the measure of the bars. */
  readonly published: Published | null;
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
export function arrangeYears(spec: TimelineSpec): TimelineYears {
  const { years, coverage, events, form } = spec;
  const rows = new Map<number | null, YearGroup[]>();
  for (const row of years) {
    const found = rows.get(row.year);
    if (found) found.push(row);
    else rows.set(row.year, [row]);
  }
  const known = [
    ...[...rows.keys()].filter((year) => year !== null),
    ...coverage.flatMap(({ from, to }) => [from, to]),
    ...events.map(({ date }) => Number(date.slice(0, 4))),
  ];
  const first = Math.min(AXIS.from, ...known);
  const last = Math.max(AXIS.to, ...known);
  // Only bars of grants can stand beside it: it is a number of grants.
  const hasSpan =
    spec.isSample && spec.measure === 'grants' && (form === 'together' || form === 'stacked');
  const span = hasSpan
    ? (coverage.find(({ from, to }) => to > from && from === first) ?? null)
    : null;
  const firstBar = span ? span.to + 1 : first;
  const buildBar = (year: number): YearBar => {
    const figures = addUp(rows.get(year) ?? [], spec);
    const isShare = form === 'shares';
    return {
      year,
      ...figures,
      value: isShare ? Math.min(1, figures.total) : figures.total,
      published: isShare ? null : findPublished(year, spec),
    };
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
    undated: sum((rows.get(null) ?? []).map(({ grants }) => grants)),
  };
}

/** None beside a complete archive, which needs no comparison, and none in another unit. */
function findPublished(year: number, spec: TimelineSpec): Published | null {
  if (!spec.isSample) return null;
  if (spec.measure === 'grants') {
    const total = spec.coverage.find(({ from, to }) => from === year && to === year);
    return total ? { value: total.published, low: total.published, atLeast: total.atLeast } : null;
  }
  if (spec.measure !== 'nominal') return null;
  const sums = spec.publishedKroner.filter((one) => one.year === year).map(({ nok }) => nok);
  return sums.length > 0
    ? { value: Math.max(...sums), low: Math.min(...sums), atLeast: false }
    : null;
}

/** The documented part of a year's published total; null where there is none, sources differ, or more is documented. */
export function shareOfPublished({
  total,
  published,
}: Pick<YearBar, 'total' | 'published'>): number | null {
  return published && published.low === published.value && total <= published.value
    ? total / published.value
    : null;
}

/** The figures of the timeline's sentences. */
export function countTimeline(spec: TimelineSpec): TimelineFigures {
  const { spanBars, bars, first, last, undated } = arrangeYears(spec);
  const single = spec.isSample ? spec.coverage.filter(({ from, to }) => from === to) : [];
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
export function addUp(
  rows: readonly YearGroup[],
  { measure }: Pick<TimelineSpec, 'measure'>,
): YearFigures {
  const parts = new Map<CategoryGroup, number>();
  let [grants, stated, total, grantsWithAmount, sumNok] = [0, 0, 0, 0, 0];
  for (const row of rows) {
    const amount = readAmount(row, measure);
    grants += row.grants;
    stated += amount.stated;
    total += amount.total;
    grantsWithAmount += row.grantsWithAmount;
    sumNok += row.sumNok;
    if (amount.total > 0) parts.set(row.group, (parts.get(row.group) ?? 0) + amount.total);
  }
  return { grants, stated, total, grantsWithAmount, sumNok, parts };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
