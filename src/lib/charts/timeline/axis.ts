import type { TimelineYears } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** Years from left to right, px. */
export interface YearAxis {
  readonly width: number;
  /** What the block of the first years takes; 0 without one. */
  readonly spanWidth: number;
  /** One single year. */
  readonly step: number;
  /** Left edge of a year; a fraction lies within it. */
  readonly xOf: (year: number) => number;
}

/** A long span is drawn narrower than its years where the single ones need the room. */
export function buildYearAxis({ span, bars, last }: TimelineYears, width: number): YearAxis {
  const spanYears = span ? span.to - span.from + 1 : 0;
  const share = width < 1000 ? 0.26 : Math.min(0.44, spanYears / (spanYears + bars.length));
  const spanWidth = span ? width * share : 0;
  const step = (width - spanWidth) / Math.max(1, bars.length);
  const firstBar = last - bars.length + 1;
  return {
    width,
    spanWidth,
    step,
    xOf: (year) =>
      span && year < firstBar
        ? ((year - span.from) / spanYears) * spanWidth
        : spanWidth + (year - firstBar) * step,
  };
}

/** 1, 2 or 5 times a power of ten, so that there are two to four ticks; none below `least`. */
export function chooseTicks(highest: number, least: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(Math.max(least, highest)));
  const step = [0.2, 0.5, 1, 2, 5].map((times) => times * power).find((unit) => highest / unit < 4);
  const unit = Math.max(least, step ?? power);
  return Array.from({ length: Math.floor(highest / unit) }, (_, index) => (index + 1) * unit);
}

/** Ticks of the bars: of shares halves, of sums no less than can be written, of grants whole ones. */
export function listTicks(highest: number, { form, measure }: TimelineSpec): readonly number[] {
  if (form === 'shares') return [0.5, 1];
  return chooseTicks(highest, measure === 'grants' ? 1 : 1e5);
}
