import type { ChartContext } from '../chart.ts';
import { findIncomplete } from './breaks.ts';
import { arrangeYears, NORDIC_SCHEME_FROM, type YearBar } from './figures.ts';
import { wordValues } from './measure.ts';
import type { TimelineSpec } from './spec.ts';

/** A half of a period says something of a level from as many years. */
const LEAST_YEARS = 3;

type Words = Pick<ChartContext, 'm' | 'f'>;

/**
 * What the timeline shows of the chosen years, in one or two sentences. Of a sample: how much of what is
 * published is here, and that heights are not activity. Of a complete archive: level, peak, and the change
 * between the halves of the period.
 */
export function findTimeline(spec: TimelineSpec, words: Words): string {
  const { spanBars, bars } = arrangeYears({ ...spec, form: 'together' });
  const chosen = [...spanBars, ...bars].filter(({ year }) => isWithin(year, spec));
  return (spec.isSample ? findPart(spec, chosen, words) : findLevel(spec, chosen, words)).join(' ');
}

/** n of m grants have a known amount, and their sum. */
export function stateAmounts(spec: TimelineSpec, words: Words): string {
  const { spanBars, bars } = arrangeYears({ ...spec, form: 'together' });
  return wordStated(
    spec,
    [...spanBars, ...bars].filter(({ year }) => isWithin(year, spec)),
    words,
  );
}

function findPart(spec: TimelineSpec, chosen: readonly YearBar[], words: Words): readonly string[] {
  const { m, f } = words;
  const grants = add(chosen, ({ grants: number }) => number);
  if (grants === 0 && spec.isPart) return [m.noGrants];
  if (spec.measure !== 'grants') {
    const published = chosen.find((bar) => bar.published);
    const first =
      published && !spec.isPart
        ? m.timeline.publishedSums(
            String(published.year),
            spec.publishedKroner
              .filter(({ year }) => year === published.year)
              .map(({ nok }) => f.millions(nok)),
            f.millions(published.total),
          )
        : wordStated(spec, chosen, words);
    return [first, m.timeline.height];
  }
  if (spec.isPart) return [m.timeline.selected(grants), m.timeline.height];
  const known = spec.coverage.filter(({ from, to }) => from === to && isWithin(from, spec));
  const figures = {
    published: known.reduce((sum, { published }) => sum + published, 0),
    documented: known.reduce((sum, { documented }) => sum + documented, 0),
    atLeast: known.some(({ atLeast }) => atLeast),
    years: known.map(({ from }) => String(from)),
  };
  if (known.length === 0) return [m.caveat.unknown, m.timeline.height];
  const first = figures.documented > 0 ? m.caveat.known(figures) : m.caveat.none(figures);
  return [first, m.timeline.height];
}

function findLevel(
  spec: TimelineSpec,
  chosen: readonly YearBar[],
  { m, f }: Words,
): readonly string[] {
  const { value, long } = wordValues(spec, { m, f });
  const filled = chosen.filter(({ total }) => total > 0);
  const [first, last] = [filled[0]?.year, filled.at(-1)?.year];
  if (first === undefined || last === undefined) {
    const hasGrants = chosen.some(({ grants }) => grants > 0);
    return [hasGrants ? wordStated(spec, chosen, { m, f }) : m.noGrants];
  }
  const from = spec.period?.from ?? first;
  const to = spec.period?.to ?? last;
  const peak = filled.reduce((best, bar) => (bar.total > best.total ? bar : best));
  const sum = add(filled, ({ total }) => total);
  if (from === to) return [m.timeline.level(long(sum), String(from), '', '', '')];
  const mean = sum / (to - from + 1);
  // Below ten a whole number would hide what it is about.
  const meanWords = spec.measure === 'grants' && mean < 10 ? f.millions(mean * 1e6) : value(mean);
  const level = m.timeline.level(
    long(sum),
    f.years(from, to),
    meanWords,
    String(peak.year),
    value(peak.total),
  );
  const change = findChange(spec, chosen, { from, to }, { m, f });
  return change ? [level, change] : [level];
}

/** Between the halves of the years that can be compared: neither unfinished ones nor those of another scheme. */
function findChange(
  spec: TimelineSpec,
  chosen: readonly YearBar[],
  { from, to }: { readonly from: number; readonly to: number },
  { m, f }: Words,
): string | null {
  const last = Math.min(to, NORDIC_SCHEME_FROM - 1, (findIncomplete(spec) ?? Infinity) - 1);
  const half = Math.floor((last - from + 1) / 2);
  if (half < LEAST_YEARS) return null;
  const sumOf = (start: number) =>
    add(
      chosen.filter(({ year }) => year >= start && year < start + half),
      ({ total }) => total,
    );
  const [before, after] = [sumOf(from), sumOf(last - half + 1)];
  if (before === 0) return null;
  const share = Math.abs(after / before - 1);
  return m.timeline.change(
    share < 0.005 ? '' : f.percent(share),
    after > before,
    f.years(from, from + half - 1),
    f.years(last - half + 1, last),
  );
}

function wordStated(spec: TimelineSpec, chosen: readonly YearBar[], { m, f }: Words): string {
  const stated = add(chosen, (bar) => bar.stated);
  const sum = add(chosen, ({ total }) => total);
  const grants = add(chosen, (bar) => bar.grants);
  const { long } = wordValues(spec, { m, f });
  return m.timeline.stated(stated, grants, stated > 0 ? long(sum) : '');
}

function isWithin(year: number, { period }: TimelineSpec): boolean {
  return period === null || (year >= period.from && year <= period.to);
}

function add(bars: readonly YearBar[], read: (bar: YearBar) => number): number {
  return bars.reduce((sum, bar) => sum + read(bar), 0);
}
