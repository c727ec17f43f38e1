import { describe, expect, it } from 'vitest';
import { layoutCategories } from '#lib/charts/categories/layout.ts';
import { layoutTimeline } from '#lib/charts/timeline/layout.ts';
import { LANGUAGES, type Language } from '#lib/i18n/language.ts';
import { DARK, LIGHT, type Palette } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import {
  categoriesSpecs,
  chartContext,
  displaySpecs,
  timelineSpecs,
  withLongNames,
} from '../fixtures/charts.ts';

/** One mark a line, so that a change shows as what it is. */
function write(scene: Scene, palette: Palette = LIGHT): string {
  return writeSvg(scene, { palette, idPrefix: 'chart-' }).replaceAll('><', '>\n<') + '\n';
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
  ['complete', 'nb', 1084],
  ['completePeriod', 'en', 390],
  ['completeEuro', 'ru', 1084],
  ['county', 'nn', 1084],
  ['quiet', 'en', 390],
  ['emptyShares', 'nb', 1084],
  ['emptyMultiples', 'ru', 390],
  ['nothingNominal', 'nn', 390],
  ['oneShares', 'en', 1084],
  ['oneMultiples', 'nb', 390],
  ['everythingSplit', 'en', 1084],
];

/** Every measure in every form, the languages in turn. */
const DISPLAYS = displaySpecs.flatMap(([name, spec], index) =>
  [1084, 390].map(
    (width, at) => [name, LANGUAGES[(index + Math.floor(index / 4) + at) % LANGUAGES.length] ?? 'en', width, spec] as const,
  ),
);

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

describe('the timeline in every measure and form', () => {
  it.each(DISPLAYS)('%s, %s, %d px', async (name, language, width, spec) => {
    const { scene } = layoutTimeline(spec, await chartContext(language, width));
    await expect(write(scene)).toMatchFileSnapshot(`charts/timeline-${name}-${language}-${width}.svg`);
  });

  it.each(['grants-stacked', 'nominal-multiples'])('%s, dark', async (wanted) => {
    const spec = displaySpecs.find(([name]) => name === wanted)?.[1];
    const { scene } = layoutTimeline(
      spec ?? timelineSpecs.nothing,
      await chartContext('en', 1084),
    );
    await expect(write(scene, DARK)).toMatchFileSnapshot(`charts/timeline-${wanted}-dark-1084.svg`);
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
