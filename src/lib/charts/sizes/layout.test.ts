import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { faultsOf, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { sizesSpecs, withLongWords } from '../../../../tests/fixtures/sizes-returning.ts';
import { isFree } from '../text-box.ts';
import { layoutSizes } from './layout.ts';

const WIDTHS = [320, 350, 420, 700, 1084];

describe.each(Object.entries(sizesSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of WIDTHS) {
      const context = await chartContext(language, width);
      for (const one of [context, withLongWords(context)]) {
        const { scene, rows } = layoutSizes(spec, one);
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
        const boxes = rows.map(({ box }) => box);
        expect(boxes.every((box, index) => isFree(box, boxes.slice(index + 1)))).toBe(true);
        expect(boxes.every(({ x0, x1, y0, y1 }) => x1 - x0 >= 24 && y1 - y0 >= 24)).toBe(true);
        expect(boxes.every(({ x1, y1 }) => x1 <= scene.width && y1 <= scene.height)).toBe(true);
        expect(rows).toHaveLength(spec.sizes.bins.length);
      }
    }
  });
});

const layout = async (name: keyof typeof sizesSpecs, width = 420) =>
  layoutSizes(sizesSpecs[name], await chartContext('en', width));

it('bars start from one line and share one scale', async () => {
  const { scene } = await layout('everything');
  const most = rectOf(scene, 'bin-200000-bar');
  const least = rectOf(scene, 'bin-10000-bar');
  expect(least.x).toBe(most.x);
  expect(least.width / most.width).toBeCloseTo(5 / 88, 6);
  expect(rectOf((await layout('many')).scene, 'bin-1-bar').width).toBe(1);
});

it('the band lies between the quartiles on the axis of the bars', async () => {
  const { scene, rows } = await layout('everything');
  const band = rectOf(scene, 'middle-half');
  const rowOf = (from: number) =>
    rows.find((row) => row.from === from)?.box ?? { y0: NaN, y1: NaN };
  const place = (value: number, from: number, to: number) => {
    const { y0, y1 } = rowOf(from);
    return y0 + ((y1 - y0) * Math.log(value / from)) / Math.log(to / from);
  };
  expect(band.y).toBeCloseTo(place(80_000, 50_000, 100_000), 6);
  expect(band.y + band.height).toBeCloseTo(place(332_000, 200_000, 500_000), 6);
  const words = textsOf(scene).map(wordsOf);
  expect(words).toEqual(expect.arrayContaining(['80,000', 'median 150,000', '332,000']));
});

it('says one amount where all are the same', async () => {
  const words = textsOf((await layout('same')).scene).map(({ key }) => key);
  expect(words).toContain('median-words');
  expect(words).not.toContain('q1-words');
});

describe('a chosen range', () => {
  it('moves nothing, dims the others and marks what is chosen by more than colour', async () => {
    const plain = await layout('everything');
    const { scene, rows } = await layout('selected');
    expect(rows.map(({ box }) => box)).toEqual(plain.rows.map(({ box }) => box));
    expect(rows.map(({ state }) => state)).toEqual([
      'off',
      'off',
      'off',
      'selected',
      'part',
      'off',
      'off',
      'off',
    ]);
    const keys = marksOf(scene).map(({ key }) => key);
    expect(keys).toContain('bin-100000-cap');
    expect(keys).toContain('bin-200000-cap-top');
    expect(rectOf(scene, 'bin-10000-bar').opacity).toBeLessThan(0.5);
  });

  it('may be open, and ends with the krone before the next bound', async () => {
    const { rows } = await layout('open');
    expect(rows.map(({ state }) => state).slice(0, 3)).toEqual(['selected', 'selected', 'off']);
    expect(rows[0]?.range).toEqual({ from: 10_000, to: 19_999 });
    expect((await layout('belowOne')).rows[0]?.range).toEqual({ from: 0, to: 0 });
  });

  it('is in nominal kroner and has no meaning in another measure', async () => {
    const { rows } = await layout('euro');
    expect(rows.every(({ state, range }) => state === 'plain' && range === null)).toBe(true);
    expect(rows).toHaveLength(8);
  });
});
