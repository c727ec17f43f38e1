import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import type { CircleMark, GroupMark, Mark, Scene } from '#lib/scene/scene.ts';
import { chartContext, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { dumbbellSpecs, withLongRows } from '../../../../tests/fixtures/explore-charts.ts';
import { faultsOf } from '../../../../tests/fixtures/scene-faults.ts';
import { layoutDumbbell } from './layout.ts';
import { scaleShares } from './scale.ts';

function rowOf(scene: Scene, facet: string, key: string): readonly Mark[] {
  const inside = (marks: readonly Mark[], name: string): GroupMark => {
    const found = marks.find((mark) => mark.key === name);
    if (found?.kind !== 'group') throw new Error(`${name}: no group`);
    return found;
  };
  return inside(inside(scene.marks, facet).marks, key).marks;
}

function circles(marks: readonly Mark[]): readonly CircleMark[] {
  return marks.filter(
    (mark) => mark.kind === 'circle' && /^(ring|disc)$/.test(mark.key),
  ) as CircleMark[];
}

/** Key, words and anchor of the figures of a row. */
function figures(marks: readonly Mark[]) {
  return marks
    .filter((mark) => mark.kind === 'text')
    .filter(({ key }) => key === 'a' || key === 'b')
    .map((mark) => `${mark.key} ${wordsOf(mark)} ${mark.anchor}`);
}

describe.each(Object.entries(dumbbellSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)('is whole and readable at every width in %s', async (language) => {
    for (const width of [230, 320, 380, 404, 640, 1084]) {
      for (const one of [spec, withLongRows(spec)]) {
        const scene = layoutDumbbell(one, await chartContext(language, width));
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
      }
    }
  });
});

describe('a row', () => {
  it('has A as a ring and B as a disc on one scale from one zero', async () => {
    const scene = layoutDumbbell(dumbbellSpecs.compared, await chartContext('en', 640));
    const [a, b] = circles(rowOf(scene, 'to', 'ru-region-murmansk'));
    const [zero] = circles(rowOf(scene, 'to', 'ru-region-nenets'));
    const [finnmark] = circles(rowOf(scene, 'from', 'no-region-finnmark'));
    if (!a || !b || !zero || !finnmark) throw new Error('no dots');
    expect([a.fill, a.stroke?.paint, b.fill]).toEqual(['paper', 'rust', 'rust']);
    const perShare = (a.cx - zero.cx) / 0.71;
    expect((b.cx - zero.cx) / perShare).toBeCloseTo(47 / 83, 6);
    expect((finnmark.cx - zero.cx) / perShare).toBeCloseTo(0.47, 6);
  });

  it('has its figures outside of the dots, the smaller at the left', async () => {
    const scene = layoutDumbbell(dumbbellSpecs.compared, await chartContext('en', 640));
    expect(figures(rowOf(scene, 'category', 'A'))).toEqual(['a 56 end', 'b 66 start']);
    expect(figures(rowOf(scene, 'category', 'D'))).toEqual(['a 13 start', 'b 4 end']);
  });

  it('shows both dots where the shares are the same', async () => {
    const scene = layoutDumbbell(dumbbellSpecs.compared, await chartContext('en', 640));
    const [ring, disc] = circles(rowOf(scene, 'to', 'ru-region-nenets'));
    expect(ring?.cx).toBe(disc?.cx);
    expect(ring?.r).toBeGreaterThan((disc?.r ?? 0) + 2);
  });

  it('does not round to nothing or to all, and has a dash for what is not known', async () => {
    const edges = layoutDumbbell(dumbbellSpecs.edges, await chartContext('en', 404));
    expect(figures(rowOf(edges, 'applicantType', 'schools'))).toEqual(['a <1 end', 'b >99 start']);
    const one = rowOf(
      layoutDumbbell(dumbbellSpecs.one, await chartContext('nb', 404)),
      'partnerType',
      'schools',
    );
    expect(figures(one)).toEqual(['a 100 end', 'b – start']);
    expect(circles(one).map(({ key }) => key)).toEqual(['ring']);
    const empty = rowOf(
      layoutDumbbell(dumbbellSpecs.empty, await chartContext('nb', 404)),
      'from',
      'no-region-troms',
    );
    expect([figures(empty), circles(empty)]).toEqual([['a – middle'], []]);
  });
});

describe('the scale', () => {
  it.each([
    ['compared', 0.8, 5],
    ['empty', 0.1, 3],
    ['none', 0.1, 3],
    ['one', 1, 6],
    ['small', 0.1, 3],
  ] as const)('of %s ends at %d', (name, end, ticks) => {
    const scale = scaleShares(dumbbellSpecs[name]);
    expect(scale.end).toBeCloseTo(end, 9);
    expect(scale.ticks).toHaveLength(ticks);
    expect(scale.ticks.at(-1)).toBe(scale.end);
  });

  it('ends at a share that is a whole step, not one step later', () => {
    const group = { facet: 'from', base: { a: 100, b: 100 } } as const;
    const ends = [30, 60, 80, 100].map((a) => {
      const rows = [{ key: 'x', name: 'x', a, b: 0 }];
      return scaleShares({ ...dumbbellSpecs.none, groups: [{ ...group, rows }] }).end;
    });
    expect(ends).toEqual([0.3, 0.6, 0.8, 1]);
  });
});

it('each group says what its shares are shares of', async () => {
  const scene = layoutDumbbell(dumbbellSpecs.compared, await chartContext('en', 404));
  const bases = textsOf(scene).filter(({ key }) => key.startsWith('base-'));
  expect(bases.map(wordsOf)).toEqual([
    'classified grants: 77 and 74',
    'region stated: 100 and 83; some name several',
    'county stated: 100 and 89',
  ]);
});
