import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { crosswalkSpecs, withLongCrosswalkWords } from '../../../../tests/fixtures/crosswalk.ts';
import { faultsOf } from '../../../../tests/fixtures/scene-faults.ts';
import { layoutCrosswalk } from './layout.ts';

const WIDTHS = [274, 350, 700, 860, 1084, 1600];

describe.each(Object.entries(crosswalkSpecs))('%s', (name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of name === 'many' ? [350, 1084] : WIDTHS) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongCrosswalkWords(context)]) {
        const scene = layoutCrosswalk(spec, one);
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
      }
    }
  });
});

const layout = async (name: keyof typeof crosswalkSpecs, width: number) =>
  layoutCrosswalk(crosswalkSpecs[name], await chartContext('en', width));

async function circle(name: keyof typeof crosswalkSpecs, key: string) {
  const mark = marksOf(await layout(name, 1084)).find((one) => one.key === key);
  if (mark?.kind !== 'circle') throw new Error(`${key}: no circle`);
  return mark;
}

it('dots grow by area, and the small ones are all alike', async () => {
  // The rows begin with Kultur, Barentskult and Idrett.
  const culture = await circle('everything', 'cell-0-2014-dot');
  expect(culture.r).toBe(11);
  const before = await circle('everything', 'cell-0-2009-dot');
  expect((before.r / culture.r) ** 2).toBeCloseTo(28 / 39, 6);
  expect((await circle('everything', 'cell-1-2018-dot')).r).toBe(3.5);
});

it('a ring says that the label is not of its period, a point in it that nobody knows', async () => {
  expect((await circle('everything', 'cell-2-2013-dot')).fill).toBe('catA');
  expect((await circle('everything', 'cell-2-2014-dot')).fill).toBe('none');
  expect((await circle('everything', 'cell-2-2021-dot-point')).fill).toBe('catA');
  const keys = marksOf(await layout('everything', 1084)).map(({ key }) => key);
  expect(keys).not.toContain('cell-2-2014-dot-point');
  expect(keys).toContain('legend-unknown');
  const one = marksOf(await layout('one', 1084)).map(({ key }) => key);
  expect(one).not.toContain('legend-unknown');
});

it('nothing found is an empty cell, not a nought', async () => {
  const keys = marksOf(await layout('everything', 1084)).map(({ key }) => key);
  expect(keys).not.toContain('cell-0-2002-grants');
});

it('a phone has the same figures, period by period', async () => {
  const figures = async (width: number) =>
    textsOf(await layout('everything', width))
      .filter(({ key }) => key.endsWith('-grants'))
      .map(wordsOf)
      .sort();
  const wide = await figures(1084);
  expect(wide.length).toBeGreaterThan(40);
  expect(await figures(350)).toEqual(wide);
});

it('what the rest of the page is not about steps back, and nothing moves', async () => {
  expect((await circle('selected', 'cell-0-2009-dot')).opacity).toBe(0.38);
  expect((await circle('selected', 'cell-0-2014-dot')).opacity).toBeUndefined();
  // Competence is no chosen group.
  expect((await circle('selected', 'cell-4-2014-dot')).opacity).toBe(0.38);
  const at = async (name: 'everything' | 'selected') =>
    textsOf(await layout(name, 1084)).map(({ x, y }) => [x, y]);
  expect(await at('selected')).toEqual(await at('everything'));
});

it('no grants are said to be none', async () => {
  expect(textsOf(await layout('empty', 350)).map(wordsOf)).toEqual([
    'No grants match this selection.',
  ]);
});
