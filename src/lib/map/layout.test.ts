import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { measureText } from '#lib/scene/measure.ts';
import type { CircleMark, Mark, Scene, TextMark } from '#lib/scene/scene.ts';
import { mapContext, mapSpecs, someOf } from '../../../tests/fixtures/map.ts';
import { boxesTouch, circleTouches, isInCircle, isInside, type Box } from './boxes.ts';
import { frameFor } from './frame.ts';
import { layoutMap, layoutMapLegend } from './layout.ts';
import type { MapSpec } from './spec.ts';

const WIDTHS = [350, 390, 640, 700, 900, 1084, 1300];
const SPECS: readonly (readonly [string, MapSpec])[] = [
  ['everything', mapSpecs.everything],
  ['2013–2019', mapSpecs.years2013to2019],
  ...[1, 2, 3, 4, 5, 6].map((seed) => [`part ${seed}`, someOf(mapSpecs.everything, seed)] as const),
];

function allMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? [mark, ...allMarks(mark.marks)] : mark));
}

/** The two pictures, which have labels and discs of their own: the map, and the lens. */
function pictures(scene: Scene): { map: readonly Mark[]; lens: readonly Mark[] } {
  const [root] = scene.marks;
  if (root?.kind !== 'group') throw new Error('one group expected');
  const lens = root.marks.find((mark) => mark.key === 'lens');
  return {
    map: allMarks(root.marks.filter((mark) => mark !== lens)),
    lens: lens ? allMarks([lens]) : [],
  };
}

function isText(mark: Mark): mark is TextMark {
  return mark.kind === 'text';
}

function boxOf({ x, y, anchor, face, size, runs, letterSpacing = 0 }: TextMark): Box {
  const width = runs.reduce(
    (sum, { text, weight = 400 }) => sum + measureText(text, { face, size, weight, letterSpacing }),
    0,
  );
  const x0 = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  // What the letters cover, without the air of the line.
  return { x0, y0: y - 0.74 * size, x1: x0 + width, y1: y + 0.2 * size };
}

const labelsOf = (marks: readonly Mark[]) =>
  marks.filter(isText).filter(({ key }) => key.startsWith('label-'));
const placeOf = ({ key }: TextMark) => key.replace(/^label-/, '').replace(/-\d$/, '');
const discsOf = (marks: readonly Mark[]) =>
  marks.filter((mark): mark is CircleMark => mark.kind === 'circle' && /^(no|ru)-/.test(mark.key));

describe.each(LANGUAGES)('labels in %s', (language) => {
  describe.each(WIDTHS)('at %d px', (width) => {
    it.each(SPECS)('never touch each other, a disc or an edge: %s', async (_, spec) => {
      const scene = layoutMap(spec, await mapContext(language, width));
      const frame = frameFor(width);
      const paper = { x0: 0, y0: 0, x1: width, y1: scene.height };
      for (const [name, marks] of Object.entries(pictures(scene))) {
        const labels = labelsOf(marks);
        const discs = discsOf(marks);
        for (const [index, label] of labels.entries()) {
          const box = boxOf(label);
          const rest = labels.slice(index + 1).filter((other) => placeOf(other) !== placeOf(label));
          expect(rest.filter((other) => boxesTouch(box, boxOf(other)))).toEqual([]);
          expect(discs.filter((disc) => circleTouches(disc, box))).toEqual([]);
          expect(isInside(box, paper)).toBe(true);
          if (name === 'lens') expect(isInCircle(box, frame.lens)).toBe(true);
          else expect(circleTouches(frame.lens, box)).toBe(false);
        }
      }
    });
  });
});

describe('names of seas and countries', () => {
  it.each(WIDTHS)('keep off the labels at %d px', async (width) => {
    const { map } = pictures(layoutMap(mapSpecs.everything, await mapContext('ru', width)));
    const names = map
      .filter(isText)
      .filter(({ key, rotate }) => key.startsWith('name-') && rotate === undefined);
    const labels = labelsOf(map);
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      expect(labels.filter((label) => boxesTouch(boxOf(name), boxOf(label)))).toEqual([]);
    }
  });
});

describe('layoutMap', () => {
  it.each(WIDTHS)('labels the largest places at %d px', async (width) => {
    const { map, lens } = pictures(layoutMap(mapSpecs.everything, await mapContext('en', width)));
    const named = new Set([...labelsOf(map), ...labelsOf(lens)].map(placeOf));
    for (const { placeId } of mapSpecs.everything.counts.slice(0, 4)) {
      expect(named).toContain(placeId);
    }
  });

  it('gives the same scene for the same answer', async () => {
    const context = await mapContext('nb', 1084);
    expect(layoutMap(mapSpecs.everything, context)).toEqual(
      layoutMap(mapSpecs.everything, context),
    );
  });

  it('keeps keys unique among siblings and numbers finite', async () => {
    for (const width of [280, ...WIDTHS, 1600]) {
      const scene = layoutMap(mapSpecs.everything, await mapContext('en', width));
      const check = (marks: readonly Mark[]) => {
        expect(new Set(marks.map(({ key }) => key)).size).toBe(marks.length);
        for (const mark of marks) if (mark.kind === 'group') check(mark.marks);
      };
      check(scene.marks);
      expect(new Set(scene.defs.map(({ id }) => id)).size).toBe(scene.defs.length);
      // JSON writes what is no number as null.
      expect(JSON.stringify(scene)).not.toMatch(/null|NaN|Infinity/);
    }
  });

  it('refers only to definitions that it holds', async () => {
    const scene = layoutMap(mapSpecs.everything, await mapContext('en', 1084));
    const ids = new Set(scene.defs.map(({ id }) => id));
    const used = [...JSON.stringify(scene.marks).matchAll(/"(?:def|clip)":"([^"]+)"/g)];
    expect(used.length).toBeGreaterThan(50);
    for (const [, id] of used) expect(ids).toContain(id);
  });

  it('draws a plain map where nothing is left', async () => {
    const { map, lens } = pictures(layoutMap(mapSpecs.none, await mapContext('en', 1084)));
    expect(discsOf(map)).toEqual([]);
    expect(labelsOf([...map, ...lens])).toEqual([]);
    expect(map.some((mark) => mark.key === 'border')).toBe(true);
    expect(lens.some((mark) => mark.key === 'border')).toBe(true);
  });

  it('draws areas in proportion to grants, in the lens as on the map', async () => {
    const scene = layoutMap(mapSpecs.everything, await mapContext('en', 1084));
    const { map, lens } = pictures(scene);
    const grantsAt = new Map(mapSpecs.everything.counts.map((c) => [c.placeId, c.grants]));
    const discs = [...discsOf(map), ...discsOf(lens)].filter(({ key }) => grantsAt.has(key));
    expect(discs.length).toBeGreaterThan(40);
    for (const { key, r } of discs) {
      expect(r ** 2 / (grantsAt.get(key) ?? 0)).toBeCloseTo(2.55 ** 2, 6);
    }
  });
});

describe('layoutMapLegend', () => {
  it.each(LANGUAGES)('fits a phone in %s', async (language) => {
    const scene = layoutMapLegend(await mapContext(language, 350));
    const texts = allMarks(scene.marks).filter(isText);
    expect(texts.length).toBeGreaterThan(8);
    for (const text of texts) {
      expect(isInside(boxOf(text), { x0: 0, y0: 0, x1: 350, y1: scene.height })).toBe(true);
    }
  });
});
