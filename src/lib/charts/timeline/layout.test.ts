import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import type { RectMark, Scene } from '#lib/scene/scene.ts';
import {
  chartContext,
  displaySpecs,
  groundOf,
  marksOf,
  textsOf,
  timelineSpecs,
  withLongNames,
  wordsOf,
  yearRow,
} from '../../../../tests/fixtures/charts.ts';
import { isFree } from '../text-box.ts';
import { layoutTimeline } from './layout.ts';
import type { TimelineSpec } from './spec.ts';

const WIDTHS = [300, 320, 350, 390, 480, 639, 640, 700, 768, 900, 999, 1000, 1084, 1344, 1600];
const SPECS: readonly (readonly [string, TimelineSpec])[] = [
  ...Object.entries(timelineSpecs),
  ...displaySpecs,
];

function rect(scene: Scene, key: string): RectMark {
  const mark = marksOf(scene).find((one) => one.key === key);
  if (mark?.kind !== 'rect') throw new Error(`${key}: no rectangle`);
  return mark;
}

function find(scene: Scene, key: string): string | undefined {
  const mark = textsOf(scene).find((one) => one.key === key);
  return mark && wordsOf(mark);
}

describe.each(SPECS)('%s', (_name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of WIDTHS) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongNames(context)]) {
        const { scene } = layoutTimeline(spec, one);
        const texts = textsOf(scene).map((mark) => ({ words: wordsOf(mark), ...groundOf(mark) }));
        const outside = marksOf(scene)
          .map((mark) => ({ key: mark.key, ...groundOf(mark) }))
          .filter(
            ({ x0, x1, y0, y1 }) =>
              !(x0 >= -1 && x1 <= width + 1 && y0 >= -1 && y1 <= scene.height + 1),
          );
        const onEachOther = texts.flatMap((text, index) =>
          texts
            .slice(index + 1)
            .filter((other) => !isFree(text, [other]))
            .map((other) => [text.words, other.words]),
        );
        expect({ width, outside, onEachOther }).toEqual({ width, outside: [], onEachOther: [] });
      }
    }
  });

  it('gives every mark its own key', async () => {
    for (const width of [350, 1344]) {
      const { scene } = layoutTimeline(spec, await chartContext('en', width));
      const keys = scene.marks.map(({ key }) => key);
      expect(keys).toHaveLength(new Set(keys).size);
    }
  });
});

describe('the bars', () => {
  it('rise from zero in proportion, documented and published on one scale', async () => {
    const { scene } = layoutTimeline(timelineSpecs.everything, await chartContext('en', 1344));
    const perGrant = rect(scene, 'bar-2015').height / 56;
    const heights = Object.entries({
      'bar-2010': 49,
      'bar-2017': 38,
      'bar-2025': 1,
      'published-2017': 226,
      'published-2022': 47,
      span: 2800 / 15,
      'bar-2002': 2,
    });
    const base = rect(scene, 'bar-2015').y + rect(scene, 'bar-2015').height;
    for (const [key, grants] of heights) {
      const bar = rect(scene, key);
      expect(bar.height / perGrant).toBeCloseTo(grants, 6);
      expect(bar.y + bar.height).toBeCloseTo(base, 6);
    }
  });

  it('lie from one edge in proportion where the years run downwards', async () => {
    const { scene } = layoutTimeline(timelineSpecs.everything, await chartContext('nb', 350));
    const perGrant = rect(scene, 'bar-2015').width / 56;
    for (const [key, grants] of [
      ['bar-2009', 5],
      ['published-2013', 200],
      ['span', 2800 / 15],
    ] as const) {
      expect(rect(scene, key).width / perGrant).toBeCloseTo(grants, 6);
      expect(rect(scene, key).x).toBe(rect(scene, 'bar-2015').x);
    }
  });

  it('are not there, nor a 0, in years without grants', async () => {
    for (const width of [350, 1344]) {
      const { scene } = layoutTimeline(timelineSpecs.everything, await chartContext('en', width));
      expect(marksOf(scene).filter(({ key }) => /^(bar|published)-2008/.test(key))).toEqual([]);
      expect(textsOf(scene).map(wordsOf)).not.toContain('0');
    }
  });

  it('stand in the inks of their groups when stacked, and add up', async () => {
    const { scene } = layoutTimeline(timelineSpecs.stacked, await chartContext('en', 1344));
    const pieces = marksOf(scene).filter(
      (mark) => mark.kind === 'rect' && mark.key.startsWith('bar-2015-'),
    ) as RectMark[];
    expect(pieces.map(({ fill }) => fill)).toEqual(
      ['catA', 'catC', 'catB', 'catD', 'catE', 'catX'].filter((ink) =>
        pieces.some(({ fill }) => fill === ink),
      ),
    );
    const top = Math.min(...pieces.map(({ y }) => y));
    const bottom = Math.max(...pieces.map(({ y, height }) => y + height));
    expect(bottom - top).toBeCloseTo(rect(scene, 'published-2017').height * (56 / 226), 6);
    const inks = marksOf(scene).flatMap((mark) => ('fill' in mark ? [mark.fill] : []));
    expect(inks).not.toContain('doc');
    expect(inks).not.toContain('docoff');
  });

  it('outside the chosen years recede', async () => {
    const plain = layoutTimeline(timelineSpecs.period, await chartContext('en', 1344)).scene;
    expect([rect(plain, 'bar-2012').fill, rect(plain, 'bar-2013').fill]).toEqual(['docoff', 'doc']);
    expect([rect(plain, 'bar-2019').fill, rect(plain, 'bar-2020').fill]).toEqual(['doc', 'docoff']);
    const stacked = layoutTimeline(
      timelineSpecs.stackedPeriod,
      await chartContext('en', 1344),
    ).scene;
    expect([rect(stacked, 'bar-2012-A').opacity, rect(stacked, 'bar-2013-A').opacity]).toEqual([
      0.45,
      undefined,
    ]);
  });
});

describe('what is known of the whole', () => {
  it('stands as shares below the years, at most where the total is open', async () => {
    const { scene } = layoutTimeline(timelineSpecs.everything, await chartContext('en', 1344));
    const share = (year: number) => find(scene, `year-${year}-share`);
    expect([share(2013), share(2017), share(2020), share(2015), share(2025)]).toEqual([
      '≤20%',
      '17%',
      '2%',
      '–',
      undefined,
    ]);
    expect(find(scene, 'figure')).toBe('149 of at least 902');
    expect(find(scene, 'year-2013-published')).toBe('over 200');
  });

  it('is no share where more is documented than was published', async () => {
    const { scene } = layoutTimeline(timelineSpecs.many, await chartContext('en', 1344));
    expect(find(scene, 'year-2017-share')).toBe('–');
    const whole = layoutTimeline(timelineSpecs.whole, await chartContext('en', 1600)).scene;
    expect(find(whole, 'year-2017-share')).toBe('100%');
  });

  it('is not compared with some categories only', async () => {
    const wide = layoutTimeline(timelineSpecs.category, await chartContext('en', 1344)).scene;
    expect(find(wide, 'year-2017-share')).toBe('–');
    expect(rect(wide, 'published-2017').opacity).toBeLessThan(1);
    expect(textsOf(wide).map(wordsOf)).toContain(
      'Published totals are of all grants, not of this selection.',
    );
    const narrow = layoutTimeline(timelineSpecs.category, await chartContext('en', 350)).scene;
    expect(find(narrow, 'year-2017-words')).toBe('21 / 226');
    const all = layoutTimeline(timelineSpecs.everything, await chartContext('en', 350)).scene;
    expect(find(all, 'year-2017-words')).toBe('38 of 226');
  });
});

describe('the axis and the brush', () => {
  it('stay where they are while filters change', async () => {
    const context = await chartContext('en', 1344);
    const { brush } = layoutTimeline(timelineSpecs.everything, context);
    expect(brush?.years.map(({ year }) => year)).toEqual(
      Array.from({ length: 34 }, (_, index) => 1993 + index),
    );
    for (const name of ['category', 'empty', 'period', 'stacked'] as const) {
      expect(layoutTimeline(timelineSpecs[name], context).brush?.years).toEqual(brush?.years);
    }
  });

  it('cover the width without a gap', async () => {
    const { brush } = layoutTimeline(timelineSpecs.everything, await chartContext('en', 1344));
    const years = brush?.years ?? [];
    expect([years[0]?.x0, years.at(-1)?.x1]).toEqual([0, 1344]);
    years.slice(1).forEach(({ x0 }, index) => {
      expect(x0).toBeCloseTo(years[index]?.x1 ?? NaN, 6);
    });
  });

  it('follow the data beyond the years that we know today', async () => {
    const spec = {
      ...timelineSpecs.everything,
      years: [yearRow(2029, 'A', 3)],
    };
    const { brush } = layoutTimeline(spec, await chartContext('en', 1344));
    expect(brush?.years.at(-1)?.year).toBe(2029);
  });

  it('has no brush on a phone', async () => {
    expect(
      layoutTimeline(timelineSpecs.everything, await chartContext('en', 639)).brush,
    ).toBeNull();
  });
});

describe('the events', () => {
  it.each([350, 640, 1344])('never cover each other at %d px', async (width) => {
    const { scene } = layoutTimeline(timelineSpecs.earlyEvents, await chartContext('en', width));
    const circles = marksOf(scene).filter(({ key }) => /^event-\d+$/.test(key));
    expect(circles).toHaveLength(timelineSpecs.earlyEvents.events.length);
    const grounds = circles.map(groundOf);
    grounds.forEach((ground, index) => {
      expect(isFree(ground, grounds.slice(index + 1))).toBe(true);
    });
  });
});
