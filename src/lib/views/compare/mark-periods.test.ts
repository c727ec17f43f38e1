import { describe, expect, it } from 'vitest';
import { layoutTimeline } from '#lib/charts/timeline/layout.ts';
import type { TimelineSpec } from '#lib/charts/timeline/spec.ts';
import { createFormat } from '#lib/i18n/format.ts';
import { en } from '#lib/i18n/messages/en.ts';
import type { Mark, RectMark } from '#lib/scene/scene.ts';
import { markPeriods, type Periods } from './mark-periods.ts';

const f = createFormat('en');
const SPEC: TimelineSpec = {
  years: [
    {
      year: 2015,
      group: 'A',
      grants: 3,
      grantsWithAmount: 3,
      sumNok: 9,
      grantsWithConstant: 3,
      sumConstant: 11,
      grantsWithEuro: 3,
      sumEuro: 1,
    },
  ],
  coverage: [],
  publishedKroner: [],
  events: [],
  period: null,
  measure: 'grants',
  form: 'together',
  baseYear: 2024,
  isSample: true,
  isPart: false,
  hasCounties: false,
  hasCategories: false,
  compiled: '2026-11',
};
const PERIODS: Periods = { a: { from: 2013, to: 2015 }, b: { from: 2017, to: 2019 } };
const WIDTHS = [1344, 390] as const;

function mark(width: number, periods: Periods) {
  const layout = layoutTimeline(SPEC, { width, m: en(f), f });
  const scene = markPeriods(layout, periods);
  const find = (key: string) => scene.marks.find((item) => item.key === key);
  return { layout, scene, find, band: (side: string) => rectOf(find(`band-${side}`)) };
}

function rectOf(mark: Mark | undefined): RectMark | undefined {
  const inside = mark?.kind === 'group' ? mark.marks : [];
  return inside.find((item): item is RectMark => item.kind === 'rect');
}

function letterX(item: Mark | undefined): number {
  const circle = item?.kind === 'group' ? item.marks[0] : undefined;
  return circle?.kind === 'circle' ? circle.cx : NaN;
}

describe('markPeriods', () => {
  it.each(WIDTHS)('lays bands behind all else, within the picture, at %i px', (width) => {
    const { scene, band } = mark(width, PERIODS);
    expect(scene.marks.slice(0, 2).map(({ key }) => key)).toEqual(['band-a', 'band-b']);
    for (const rect of [band('a'), band('b')]) {
      expect(rect?.width).toBeGreaterThan(20);
      expect(rect?.height).toBeGreaterThan(20);
      expect((rect?.x ?? 0) + (rect?.width ?? Infinity)).toBeLessThanOrEqual(scene.width);
      expect((rect?.y ?? 0) + (rect?.height ?? Infinity)).toBeLessThanOrEqual(scene.height);
    }
  });

  it('covers whole years from left to right', () => {
    const { layout, band } = mark(1344, PERIODS);
    const years = layout.brush?.years ?? [];
    expect(band('a')?.x).toBe(years.find(({ year }) => year === 2013)?.x0);
    const end = (band('b')?.x ?? 0) + (band('b')?.width ?? 0);
    expect(end).toBeCloseTo(years.find(({ year }) => year === 2019)?.x1 ?? -1);
  });

  it.each(WIDTHS)('marks nothing for all years or years outside, at %i px', (width) => {
    const { scene, layout } = mark(width, { a: null, b: { from: 2090, to: 2099 } });
    expect(scene.marks).toEqual(layout.scene.marks);
  });

  it.each(WIDTHS)('keeps both letters legible where the years are the same, at %i px', (width) => {
    const same = { from: 2015, to: 2016 };
    const { find } = mark(width, { a: same, b: same });
    const [a, b] = [find('letter-a'), find('letter-b')];
    if (a?.kind === 'text' && b?.kind === 'text') expect(b.y - a.y).toBeGreaterThan(12);
    else expect(letterX(b) - letterX(a)).toBeGreaterThan(21);
  });
});
