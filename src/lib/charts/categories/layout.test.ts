import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import type { RectMark, Scene } from '#lib/scene/scene.ts';
import {
  categoriesSpecs,
  chartContext,
  groundOf,
  marksOf,
  textsOf,
  withLongNames,
  wordsOf,
} from '../../../../tests/fixtures/charts.ts';
import { isFree } from '../text-box.ts';
import { layoutCategories } from './layout.ts';
import { categoryShape } from './shape.ts';

const WIDTHS = [300, 308, 350, 420, 700, 1084, 1600];

function rect(scene: Scene, key: string): RectMark {
  const mark = marksOf(scene).find((one) => one.key === key);
  if (mark?.kind !== 'rect') throw new Error(`${key}: no rectangle`);
  return mark;
}

function find(scene: Scene, key: string): string | undefined {
  const mark = textsOf(scene).find((one) => one.key === key);
  return mark && wordsOf(mark).replaceAll('\u00a0', ' ');
}

describe.each(Object.entries(categoriesSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of WIDTHS) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongNames(context)]) {
        const scene = layoutCategories(spec, one);
        const outside = marksOf(scene)
          .map((mark) => ({ key: mark.key, ...groundOf(mark) }))
          .filter(
            ({ x0, x1, y0, y1 }) =>
              !(x0 >= -1 && x1 <= width + 1 && y0 >= -1 && y1 <= scene.height + 1),
          );
        const texts = textsOf(scene).map((mark) => ({ words: wordsOf(mark), ...groundOf(mark) }));
        const solids = marksOf(scene)
          .filter(({ kind }) => kind === 'rect' || kind === 'line')
          .map(groundOf);
        const covered = texts.filter(
          (text, index) => !isFree(text, [...solids, ...texts.slice(index + 1)]),
        );
        expect({ width, outside, covered }).toEqual({ width, outside: [], covered: [] });
      }
    }
  });
});

describe('the two bars of a group', () => {
  it('are shares on one axis from one zero', async () => {
    const scene = layoutCategories(categoriesSpecs.everything, await chartContext('en', 308));
    const perShare = rect(scene, 'A-grants').width / (157 / 402);
    const kroner = 88_284_600;
    for (const [key, share] of [
      ['A-kroner', 45_298_600 / kroner],
      ['E-grants', 6 / 402],
      ['X-kroner', 21_303_500 / kroner],
    ] as const) {
      expect(rect(scene, key).width / perShare).toBeCloseTo(share, 9);
      expect(rect(scene, key).x).toBe(0);
    }
  });

  it('have their figures beside them', async () => {
    const scene = layoutCategories(categoriesSpecs.period, await chartContext('en', 308));
    expect(find(scene, 'A-words')).toBe('98  42%');
    expect(find(scene, 'A-money')).toBe('24.7 million kr');
  });

  it('say what is not stated instead of nothing, and nothing of a group without grants', async () => {
    const spec = {
      rows: [
        { group: 'A' as const, grants: 2, grantsWithAmount: 0, sumNok: 0 },
        { group: 'C' as const, grants: 1, grantsWithAmount: 1, sumNok: 12_000 },
        { group: 'B' as const, grants: 0, grantsWithAmount: 0, sumNok: 0 },
      ],
      selected: [],
    };
    const scene = layoutCategories(spec, await chartContext('en', 308));
    expect(find(scene, 'A-money')).toBe('amount not stated');
    expect(find(scene, 'C-money')).toBe('<0.1 million kr');
    expect(find(scene, 'B-money')).toBeUndefined();
  });

  it('step back where the group is filtered away, with readable figures', async () => {
    const scene = layoutCategories(categoriesSpecs.selected, await chartContext('en', 308));
    expect(rect(scene, 'A-grants').opacity).toBeUndefined();
    expect(rect(scene, 'B-grants').opacity).toBeLessThan(0.5);
    const texts = textsOf(scene).filter(({ key }) => key.startsWith('B-'));
    expect(new Set(texts.map(({ fill, opacity }) => `${fill} ${opacity}`))).toEqual(
      new Set(['ink3 undefined']),
    );
  });
});

it('long names take more lines and push the rest down', async () => {
  const context = await chartContext('en', 308);
  const plain = layoutCategories(categoriesSpecs.everything, context);
  const long = layoutCategories(categoriesSpecs.everything, withLongNames(context));
  expect(long.height).toBeGreaterThan(plain.height + 6 * 20);
});

it('the signs differ in form, not only in colour', () => {
  const forms = CATEGORY_GROUPS.map((group) => {
    const { fill, key, ...form } = {
      stroke: undefined,
      ...categoryShape(group, 6, 6, 10),
    } as RectMark;
    return JSON.stringify([form, fill === 'none', key === `sign-${group}`]);
  });
  expect(new Set(forms).size).toBe(CATEGORY_GROUPS.length);
});
