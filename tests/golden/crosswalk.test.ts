import { describe, expect, it } from 'vitest';
import { layoutBreakdown } from '#lib/charts/categories/layout-breakdown.ts';
import { layoutCrosswalk } from '#lib/charts/crosswalk/layout.ts';
import type { Language } from '#lib/i18n/language.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { chartContext } from '../fixtures/charts.ts';
import { breakdowns, crosswalkSpecs, withLongCrosswalkWords } from '../fixtures/crosswalk.ts';

/** One mark a line, so that a change shows as what it is. */
async function expectGolden(scene: Scene, name: string): Promise<void> {
  const svg = writeSvg(scene, { palette: LIGHT, idPrefix: 'chart-' });
  await expect(svg.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(`crosswalk/${name}.svg`);
}

const CROSSWALKS: readonly (readonly [keyof typeof crosswalkSpecs, Language, number])[] = [
  ['everything', 'en', 1084],
  ['everything', 'nb', 350],
  ['everything', 'nn', 1084],
  ['everything', 'ru', 350],
  ['selected', 'nb', 1084],
  ['selected', 'ru', 350],
  ['empty', 'nn', 350],
  ['one', 'ru', 1084],
  ['one', 'en', 350],
  ['many', 'ru', 1084],
  ['long', 'nb', 1084],
  ['long', 'nb', 350],
];

describe('labels by period as SVG', () => {
  it.each(CROSSWALKS)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutCrosswalk(crosswalkSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `labels-${name}-${language}-${width}`);
  });

  it('very long words', async () => {
    const context = withLongCrosswalkWords(await chartContext('ru', 350));
    await expectGolden(
      layoutCrosswalk(crosswalkSpecs.everything, context),
      'labels-long-words-ru-350',
    );
  });
});

const BREAKDOWNS: readonly (readonly [keyof typeof breakdowns, Language, number])[] = [
  ['period', 'en', 308],
  ['period', 'ru', 350],
  ['everything', 'nb', 308],
  ['fewBefore', 'nn', 350],
  ['empty', 'nb', 308],
  ['one', 'ru', 308],
];

describe('details of categories as SVG', () => {
  it.each(BREAKDOWNS)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutBreakdown(breakdowns[name], await chartContext(language, width));
    await expectGolden(scene, `details-${name}-${language}-${width}`);
  });

  it('very long words', async () => {
    const context = withLongCrosswalkWords(await chartContext('ru', 308));
    await expectGolden(layoutBreakdown(breakdowns.period, context), 'details-long-words-ru-308');
  });
});
