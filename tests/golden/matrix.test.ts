import { describe, expect, it } from 'vitest';
import { layoutMatrix } from '#lib/charts/matrix/layout.ts';
import type { Language } from '#lib/i18n/language.ts';
import { LIGHT } from '#lib/scene/palette.ts';
import { writeSvg } from '#lib/scene/write-svg.ts';
import { chartContext } from '../fixtures/charts.ts';
import { matrixCases } from '../fixtures/matrix.ts';

const CASES: readonly (readonly [keyof typeof matrixCases, Language, number])[] = [
  ['counties', 'en', 1344],
  ['counties', 'nb', 700],
  ['counties', 'ru', 350],
  ['places', 'nn', 1344],
  ['places', 'nb', 350],
  ['kinds', 'en', 1344],
  ['kinds', 'ru', 700],
  ['kinds', 'nb', 350],
  ['chosen', 'ru', 700],
  ['chosenKinds', 'nn', 1344],
  ['empty', 'nn', 350],
  ['one', 'en', 700],
  ['many', 'nb', 700],
  ['long', 'ru', 350],
  ['long', 'en', 1344],
];

/** One mark a line, so that a change shows as what it is. */
describe('the matrix as SVG', () => {
  it.each(CASES)('%s, %s, %d px', async (name, language, width) => {
    const context = await chartContext(language, width);
    const { scene } = layoutMatrix(matrixCases[name](context), context);
    const svg = writeSvg(scene, { palette: LIGHT, idPrefix: 'chart-' });
    await expect(svg.replaceAll('><', '>\n<') + '\n').toMatchFileSnapshot(
      `matrix/${name}-${language}-${width}.svg`,
    );
  });
});
