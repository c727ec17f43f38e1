import { describe, expect, it } from 'vitest';
import { layoutReturning } from '#lib/charts/returning/layout.ts';
import { layoutSizes } from '#lib/charts/sizes/layout.ts';
import type { Language } from '#lib/i18n/language.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { chartContext } from '../fixtures/charts.ts';
import { returningSpecs, sizesSpecs, withLongWords } from '../fixtures/sizes-returning.ts';

type Case<Name> = readonly (readonly [Name, Language, number])[];

/** One mark a line, so that a change shows as what it is. */
async function expectGolden(scene: Scene, name: string): Promise<void> {
  const svg = writeSvg(scene, { palette: LIGHT, idPrefix: 'chart-' });
  await expect(svg.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
    `sizes-returning/${name}.svg`,
  );
}

const SIZES: Case<keyof typeof sizesSpecs> = [
  ['everything', 'en', 520],
  ['everything', 'ru', 350],
  ['selected', 'nb', 420],
  ['constant', 'nn', 350],
  ['euro', 'en', 350],
  ['empty', 'nb', 350],
  ['one', 'en', 350],
  ['same', 'ru', 420],
  ['close', 'nn', 420],
  ['many', 'ru', 350],
];

const RETURNING: Case<keyof typeof returningSpecs> = [
  ['everything', 'en', 1084],
  ['everything', 'ru', 350],
  ['everything', 'nb', 640],
  ['empty', 'nn', 350],
  ['one', 'nn', 700],
  ['edges', 'nb', 350],
  ['many', 'ru', 640],
];

describe('sizes of grants as SVG', () => {
  it.each(SIZES)('%s, %s, %d px', async (name, language, width) => {
    const { scene } = layoutSizes(sizesSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `sizes-${name}-${language}-${width}`);
  });
});

describe('returning applicants as SVG', () => {
  it.each(RETURNING)('%s, %s, %d px', async (name, language, width) => {
    const scene = layoutReturning(returningSpecs[name], await chartContext(language, width));
    await expectGolden(scene, `returning-${name}-${language}-${width}`);
  });

  it('very long names', async () => {
    const context = withLongWords(await chartContext('ru', 350));
    await expectGolden(
      layoutReturning(returningSpecs.everything, context),
      'returning-long-ru-350',
    );
  });
});
