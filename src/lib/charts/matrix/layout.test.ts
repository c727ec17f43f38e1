import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { DARK, LIGHT } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { isFree } from '../text-box.ts';
import {
  chartContext,
  groundOf,
  marksOf,
  textsOf,
  wordsOf,
} from '../../../../tests/fixtures/charts.ts';
import { matrixCases } from '../../../../tests/fixtures/matrix.ts';
import { faultsOf } from '../../../../tests/fixtures/scene-faults.ts';
import { SHADE } from './cells.ts';
import { layoutMatrix } from './layout.ts';

/** A figure stands on its shade: all else must be free. */
function withoutShades(scene: Scene): Scene {
  return {
    ...scene,
    marks: marksOf(scene)
      .filter(({ key }) => !key.endsWith('-shade'))
      .map((mark, index) => ({ ...mark, key: `${index} ${mark.key}` })),
  };
}

type Rgb = readonly [number, number, number];

function rgb(hex: string): Rgb {
  const part = (from: number) => parseInt(hex.slice(from, from + 2), 16);
  return [part(1), part(3), part(5)];
}

function mix(over: string, under: string, opacity: number): Rgb {
  const [a, b] = [rgb(over), rgb(under)];
  const part = (index: 0 | 1 | 2) => a[index] * opacity + b[index] * (1 - opacity);
  return [part(0), part(1), part(2)];
}

/** WCAG 2. */
function contrast(a: Rgb, b: Rgb): number {
  const light = (colour: Rgb) => {
    const [r, g, blue] = colour.map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (blue ?? 0);
  };
  const [dark = 0, bright = 0] = [light(a), light(b)].toSorted((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

describe.each(Object.entries(matrixCases))('%s', (_name, build) => {
  it.each(LANGUAGES)('is whole and readable, and can be chosen, in %s', async (language) => {
    for (const width of [300, 350, 500, 700, 1000, 1344]) {
      const context = await chartContext(language, width);
      const { scene, boxes } = layoutMatrix(build(context), context);
      expect({ width, faults: faultsOf(withoutShades(scene)) }).toEqual({ width, faults: [] });
      const grounds = boxes.map(({ box }) => box);
      const bad = boxes.filter(
        ({ box }, index) =>
          box.x1 - box.x0 < 24 ||
          box.y1 - box.y0 < 24 ||
          box.x1 > scene.width + 0.01 ||
          box.y1 > scene.height ||
          !isFree(box, grounds.slice(index + 1)),
      );
      expect({ width, bad: bad.map(({ key }) => key) }).toEqual({ width, bad: [] });
    }
  });
});

const at = async (name: keyof typeof matrixCases, width = 1344) => {
  const context = await chartContext('en', width);
  return layoutMatrix(matrixCases[name](context), context);
};

describe('the cells', () => {
  it('are darker the more grants they have, inside what can be chosen', async () => {
    const { scene, boxes } = await at('counties');
    const shades = marksOf(scene).filter(({ key }) => key.endsWith('-shade'));
    expect(shades).toHaveLength(boxes.length);
    const byBox = boxes.map(({ box, grants }) => {
      const inside = shades.filter((shade) => {
        const { x0, x1, y0, y1 } = groundOf(shade);
        return x0 >= box.x0 && x1 <= box.x1 && y0 >= box.y0 && y1 <= box.y1;
      });
      expect(inside).toHaveLength(1);
      const [shade] = inside;
      return { grants, shade: shade?.kind === 'rect' ? (shade.fillOpacity ?? 1) : 1 };
    });
    const sorted = byBox.toSorted((a, b) => a.grants - b.grants);
    expect(sorted.map(({ shade }) => shade)).toEqual(sorted.map(({ shade }) => shade).sort());
    expect(sorted.at(-1)?.shade).toBe(SHADE.most);
    expect(sorted[0]?.shade).toBeLessThan(0.13);
  });

  it.each([LIGHT, DARK])('have figures that are legible on the darkest', (palette) => {
    const mixed = mix(palette[SHADE.ink], palette.paper, SHADE.most);
    expect(contrast(mixed, rgb(palette.ink))).toBeGreaterThan(4.5);
    expect(contrast(mix(palette[SHADE.ink], palette.paper, 1), rgb(palette.ink))).toBeLessThan(4.5);
  });

  it('cannot be chosen without grants, or where no clause says just that', async () => {
    const { boxes } = await at('places');
    expect(boxes.every(({ grants }) => grants > 0)).toBe(true);
    expect(boxes.filter(({ row }) => row.key.startsWith('no-region-'))).toEqual([]);
    expect(boxes.some(({ row }) => row.key === 'no-kirkenes')).toBe(true);
  });

  it('are chosen where both clauses are just that pair', async () => {
    const { scene, boxes } = await at('chosen');
    const chosen = boxes.filter(({ isChosen }) => isChosen);
    expect(chosen.map(({ key }) => key)).toEqual(['no-region-troms ru-region-arkhangelsk']);
    expect(
      marksOf(scene).filter((mark) => mark.kind === 'rect' && mark.stroke !== undefined),
    ).toHaveLength(1);
    const kinds = (await at('chosenKinds')).boxes.filter(({ isChosen }) => isChosen);
    expect(kinds.map(({ key }) => key)).toEqual(['municipal -']);
  });
});

describe('the order', () => {
  const names = async (name: keyof typeof matrixCases) => {
    const { boxes } = await at(name);
    return [...new Set(boxes.map(({ row }) => row.name))];
  };

  it('is by grants, from west to east, or by name, and not stated comes last', async () => {
    expect(await names('counties')).toEqual(['Finnmark', 'Troms', 'Nordland', 'not stated']);
    expect(await names('chosen')).toEqual(['Nordland', 'Troms', 'Finnmark', 'not stated']);
    const kinds = await names('chosenKinds');
    expect(kinds.slice(0, -1)).toEqual(
      kinds.slice(0, -1).toSorted(new Intl.Collator('en').compare),
    );
    expect(kinds.at(-1)).toBe('not stated');
  });

  it('is one for rows and columns of kinds', async () => {
    const { boxes } = await at('kinds');
    const order = (side: 'row' | 'column', place: 0 | 1) =>
      new Map(boxes.map((box) => [box[side].key, box.at[place]]));
    const columns = order('column', 1);
    for (const [key, index] of order('row', 0)) {
      expect([key, columns.get(key) ?? index]).toEqual([key, index]);
    }
  });
});

it('leaves the weakest columns to the table where there is no room, and says so', async () => {
  const { scene, boxes } = await at('kinds', 350);
  const words = textsOf(scene).map(wordsOf);
  expect(words.some((text) => /more columns are in the table/.test(text))).toBe(true);
  expect(boxes.some(({ column }) => column.key === 'municipal')).toBe(true);
  expect(boxes.some(({ column }) => column.key === 'state')).toBe(false);
});

it('says that there is nothing', async () => {
  const { scene, boxes } = await at('empty', 350);
  expect(textsOf(scene).map(wordsOf).join(' ')).toBe('No grants match this selection.');
  expect(boxes).toEqual([]);
});
