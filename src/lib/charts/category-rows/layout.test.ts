import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf } from '../../../../tests/fixtures/charts.ts';
import { categoryRowsSpecs, withLongNames } from '../../../../tests/fixtures/explore-charts.ts';
import { faultsOf, faultsOfRows, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { describeCategoryRows } from './describe.ts';
import { layoutCategoryRows } from './layout.ts';
import { tableCategoryRows } from './table.ts';

describe.each(Object.entries(categoryRowsSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)(
    'is whole, readable and can be chosen at every width in %s',
    async (language) => {
      for (const width of [230, 274, 350, 700]) {
        const context = await chartContext(language, width);
        for (const one of [context, withLongNames(context)]) {
          const { scene, rows } = layoutCategoryRows(spec, one);
          expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
          expect({ width, faults: faultsOfRows(rows, scene) }).toEqual({ width, faults: [] });
        }
      }
    },
  );
});

it('the bars share one scale, and what is not classified is an outline', async () => {
  const { scene } = layoutCategoryRows(categoryRowsSpecs.everything, await chartContext('en', 274));
  const culture = rectOf(scene, 'A-bar');
  expect(culture.width).toBe(274 - 20);
  expect(rectOf(scene, 'E-bar').width / culture.width).toBeCloseTo(6 / 157, 6);
  expect([culture.fill, rectOf(scene, 'X-bar').fill]).toEqual(['catA', 'none']);
});

it('a chosen detail marks its group in part; a choice moves nothing', async () => {
  const context = await chartContext('en', 274);
  const { scene, rows } = layoutCategoryRows(categoryRowsSpecs.selected, context);
  expect(rows.map(({ key, state }) => `${key} ${state}`)).toEqual([
    'A selected',
    'C off',
    'B part',
    'D off',
    'E off',
    'X off',
  ]);
  expect(marksOf(scene).map(({ key }) => key)).toEqual(
    expect.arrayContaining(['A-cap', 'B-cap-top']),
  );
  const plain = layoutCategoryRows(categoryRowsSpecs.everything, context);
  expect(rows.map(({ box }) => box)).toEqual(plain.rows.map(({ box }) => box));
});

it('what is left out is struck through', async () => {
  const { scene, rows } = layoutCategoryRows(
    categoryRowsSpecs.excluded,
    await chartContext('en', 274),
  );
  expect(rows.map(({ state }) => state)).toEqual([
    'part',
    'plain',
    'excluded',
    'plain',
    'plain',
    'excluded',
  ]);
  expect(rectOf(scene, 'B-bar').stroke?.dash).toBeDefined();
  expect(textsOf(scene).find(({ key }) => key === 'B-figure')?.fill).toBe('ink3');
});

it('says the same in words', async () => {
  const context = await chartContext('en', 0);
  expect(describeCategoryRows(categoryRowsSpecs.one, context)).toBe(
    'Category: Business and entrepreneurship 1.',
  );
  expect(describeCategoryRows(categoryRowsSpecs.empty, context)).toBe(
    'Category. No grants match this selection.',
  );
  const { rows } = tableCategoryRows(categoryRowsSpecs.everything, context);
  expect(rows[0]).toEqual(['Culture, sport and welfare', '157']);
  expect(rows.at(-1)).toEqual(['Total', '402']);
});
