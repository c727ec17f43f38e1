import { describe, expect, it } from 'vitest';
import { layoutCategoryRows } from '#lib/charts/category-rows/layout.ts';
import { layoutDumbbell } from '#lib/charts/dumbbell/layout.ts';
import { layoutKinds } from '#lib/charts/kinds/layout.ts';
import { layoutRegions } from '#lib/charts/regions/layout.ts';
import type { Language } from '#lib/i18n/language.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { chartContext } from '../fixtures/charts.ts';
import {
  categoryRowsSpecs,
  dumbbellSpecs,
  kindsSpecs,
  regionsSpecs,
  withLongNames,
  withLongRows,
} from '../fixtures/explore-charts.ts';

type Case<Name> = readonly (readonly [Name, Language, number])[];

/** One mark a line, so that a change shows as what it is. */
async function expectGolden(scene: Scene, name: string): Promise<void> {
  const svg = writeSvg(scene, { palette: LIGHT, idPrefix: 'chart-' });
  await expect(svg.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
    `explore-charts/${name}.svg`,
  );
}

const KINDS: Case<keyof typeof kindsSpecs> = [
  ['everything', 'en', 274],
  ['everything', 'nb', 350],
  ['everything', 'nn', 420],
  ['everything', 'ru', 274],
  ['everything', 'ru', 230],
  ['empty', 'nb', 274],
  ['one', 'en', 274],
  ['many', 'ru', 230],
  ['selected', 'en', 274],
  ['selected', 'ru', 420],
];

const REGIONS: Case<keyof typeof regionsSpecs> = [
  ['counties', 'en', 274],
  ['regions', 'ru', 274],
  ['regions', 'ru', 230],
  ['regions', 'ru', 130],
  ['empty', 'nn', 274],
  ['one', 'nb', 274],
  ['many', 'en', 230],
  ['selected', 'ru', 274],
  ['excluded', 'ru', 274],
];

const CATEGORIES: Case<keyof typeof categoryRowsSpecs> = [
  ['everything', 'en', 274],
  ['everything', 'nb', 350],
  ['everything', 'ru', 230],
  ['empty', 'nn', 274],
  ['one', 'en', 274],
  ['many', 'ru', 230],
  ['selected', 'en', 274],
  ['excluded', 'ru', 274],
];

const COMPARISONS: Case<keyof typeof dumbbellSpecs> = [
  ['compared', 'en', 404],
  ['compared', 'nb', 320],
  ['compared', 'ru', 230],
  ['compared', 'nn', 640],
  ['empty', 'en', 404],
  ['none', 'nb', 404],
  ['one', 'en', 404],
  ['many', 'ru', 404],
  ['edges', 'en', 404],
];

describe('who works with whom as SVG', () => {
  it.each(KINDS)('%s, %s, %d px', async (name, language, width) => {
    const { scene } = layoutKinds(kindsSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `kinds-${name}-${language}-${width}`);
  });

  it('very long names', async () => {
    const context = withLongNames(await chartContext('ru', 274));
    await expectGolden(layoutKinds(kindsSpecs.everything, context).scene, 'kinds-long-ru-274');
  });
});

describe('counties and regions as SVG', () => {
  it.each(REGIONS)('%s, %s, %d px', async (name, language, width) => {
    const { scene } = layoutRegions(regionsSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `regions-${name}-${language}-${width}`);
  });
});

describe('the rows of categories as SVG', () => {
  it.each(CATEGORIES)('%s, %s, %d px', async (name, language, width) => {
    const context = await chartContext(language, width);
    const { scene } = layoutCategoryRows(categoryRowsSpecs[name], context);
    await expectGolden(scene, `categories-${name}-${language}-${width}`);
  });

  it('very long names', async () => {
    const context = withLongNames(await chartContext('ru', 274));
    const { scene } = layoutCategoryRows(categoryRowsSpecs.everything, context);
    await expectGolden(scene, 'categories-long-ru-274');
  });
});

describe('the comparison as SVG', () => {
  it.each(COMPARISONS)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutDumbbell(dumbbellSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `comparison-${name}-${language}-${width}`);
  });

  it('very long names', async () => {
    const context = await chartContext('ru', 404);
    await expectGolden(layoutDumbbell(withLongRows(dumbbellSpecs.compared), context), 'comparison-long-ru-404');
  });
});
