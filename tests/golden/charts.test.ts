import { describe, expect, it } from 'vitest';
import { layoutCategories } from '#lib/charts/categories/layout.ts';
import { layoutTimeline } from '#lib/charts/timeline/layout.ts';
import type { Language } from '#lib/i18n/language.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { categoriesSpecs, chartContext, timelineSpecs, withLongNames } from '../fixtures/charts.ts';

/** One mark a line, so that a change shows as what it is. */
function write(scene: Scene): string {
  return writeSvg(scene, { palette: LIGHT, idPrefix: 'chart-' }).replaceAll('><', '>\n<') + '\n';
}

const TIMELINES: readonly (readonly [keyof typeof timelineSpecs, Language, number])[] = [
  ['everything', 'en', 1344],
  ['everything', 'nb', 350],
  ['everything', 'nn', 700],
  ['period', 'ru', 1344],
  ['period', 'ru', 350],
  ['stackedPeriod', 'en', 1344],
  ['stacked', 'nb', 350],
  ['category', 'en', 1344],
  ['empty', 'en', 1344],
  ['empty', 'nn', 350],
  ['nothing', 'en', 700],
  ['one', 'en', 1344],
  ['many', 'ru', 700],
  ['many', 'en', 350],
];

const CATEGORIES: readonly (readonly [keyof typeof categoriesSpecs, Language, number])[] = [
  ['everything', 'nb', 350],
  ['everything', 'nn', 350],
  ['everything', 'ru', 308],
  ['period', 'en', 308],
  ['selected', 'en', 308],
  ['empty', 'en', 308],
  ['one', 'en', 308],
  ['many', 'ru', 308],
];

describe('the timeline as SVG', () => {
  it.each(TIMELINES)('%s, %s, %d px', async (name, language, width) => {
    const { scene } = layoutTimeline(timelineSpecs[name], await chartContext(language, width));
    await expect(write(scene)).toMatchFileSnapshot(`charts/timeline-${name}-${language}-${width}.svg`);
  });
});

describe('the categories as SVG', () => {
  it.each(CATEGORIES)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutCategories(categoriesSpecs[name], await chartContext(language, width));
    await expect(write(scene)).toMatchFileSnapshot(`charts/categories-${name}-${language}-${width}.svg`);
  });

  it('very long names', async () => {
    const context = withLongNames(await chartContext('en', 308));
    const scene = layoutCategories(categoriesSpecs.everything, context);
    await expect(write(scene)).toMatchFileSnapshot('charts/categories-long-names-en-308.svg');
  });
});
