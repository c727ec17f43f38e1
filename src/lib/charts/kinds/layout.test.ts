import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf, wordsOf } from '../../../../tests/fixtures/charts.ts';
import { kindsSpecs, withLongNames } from '../../../../tests/fixtures/explore-charts.ts';
import { faultsOf, faultsOfRows, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { rankKinds } from './kinds.ts';
import { layoutKinds } from './layout.ts';

const WIDTHS = [230, 268, 274, 350, 420, 700];

describe.each(Object.entries(kindsSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)(
    'is whole, readable and can be chosen at every width in %s',
    async (language) => {
      for (const width of WIDTHS) {
        const context = await chartContext(language, width);
        for (const one of [context, withLongNames(context)]) {
          const { scene, rows } = layoutKinds(spec, one);
          expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
          expect({ width, faults: faultsOfRows(rows, scene) }).toEqual({ width, faults: [] });
          expect(rows).toHaveLength(2 * 19);
        }
      }
    },
  );
});

describe('the bars', () => {
  it('of both sides share one scale and grow away from the names', async () => {
    const { scene } = layoutKinds(kindsSpecs.everything, await chartContext('en', 420));
    const perGrant = rectOf(scene, 'performingArts-NO-bar').width / 65;
    expect(rectOf(scene, 'schools-RU-bar').width / perGrant).toBeCloseTo(46, 6);
    expect(rectOf(scene, 'state-NO-bar').width / perGrant).toBeCloseTo(3, 6);
    // Outlines lie inside of their length.
    expect((rectOf(scene, 'notStated-RU-bar').width + 1.2) / perGrant).toBeCloseTo(88, 6);
    const ends = ['performingArts', 'schools', 'state'].map((key) => {
      const no = rectOf(scene, `${key}-NO-bar`);
      const ru = rectOf(scene, `${key}-RU-bar`);
      return [no.x + no.width, ru.x].map(Math.round);
    });
    expect(new Set(ends.map(String)).size).toBe(1);
  });

  it('are there for one grant of a million and not for none', async () => {
    const { scene } = layoutKinds(kindsSpecs.many, await chartContext('en', 274));
    expect(rectOf(scene, 'schools-NO-bar').width).toBe(1);
    expect(marksOf(scene).some(({ key }) => key === 'schools-NO-figure')).toBe(true);
    expect(marksOf(scene).some(({ key }) => key === 'sports-NO-bar')).toBe(false);
  });
});

describe('a choice', () => {
  it('moves nothing', async () => {
    const context = await chartContext('ru', 274);
    const { partners } = kindsSpecs.selected;
    const plain = layoutKinds({ ...kindsSpecs.everything, partners }, context);
    const chosen = layoutKinds(kindsSpecs.selected, context);
    expect(chosen.scene.height).toBe(plain.scene.height);
    expect(chosen.rows.map(({ box }) => box)).toEqual(plain.rows.map(({ box }) => box));
  });

  it('marks rows by more than colour and keeps the figures of the others readable', async () => {
    const { scene, rows } = layoutKinds(kindsSpecs.selected, await chartContext('en', 274));
    const states = new Map(rows.map(({ key, state }) => [key, state]));
    expect(states.get('sports-NO')).toBe('selected');
    expect(states.get('schools-NO')).toBe('part');
    expect(states.get('media-NO')).toBe('off');
    expect(states.get('business-RU')).toBe('excluded');
    expect(states.get('museums-RU')).toBe('part');
    const keys = new Set(marksOf(scene).map(({ key }) => key));
    expect(keys).toContain('sports-NO-cap');
    expect(keys).toContain('schools-NO-cap-top');
    expect(keys).toContain('business-RU-strike');
    expect(keys).not.toContain('media-NO-cap');
    expect(rectOf(scene, 'media-NO-bar').opacity).toBeLessThan(0.5);
    const figure = textsOf(scene).find(({ key }) => key === 'media-NO-figure');
    expect([figure?.fill, figure?.opacity]).toEqual(['ink3', undefined]);
    const name = textsOf(scene).find(({ key }) => key === 'sports-name-0');
    expect(name?.runs[0]?.weight).toBe(600);
  });
});

it('gives all values of a row to whoever chooses it', async () => {
  const { rows } = layoutKinds(kindsSpecs.everything, await chartContext('en', 274));
  expect(rows.find(({ key }) => key === 'schools-NO')).toMatchObject({
    side: 'NO',
    facet: 'applicantType',
    values: ['primary_school', 'upper_secondary', 'folk_high_school'],
    name: 'Schools',
    grants: 26,
  });
  expect(rows.find(({ key }) => key === 'notStated-RU')?.values).toEqual(['unknown', '-']);
});

it('keeps every kind in its place, without grants stepped back', async () => {
  const context = await chartContext('en', 274);
  const keys = (spec: Parameters<typeof layoutKinds>[0]) =>
    layoutKinds(spec, context).rows.map(({ key }) => key);
  expect(keys(kindsSpecs.empty)).toEqual(keys(kindsSpecs.everything));
  const order = rankKinds({ health: 9 }, {});
  expect(keys({ ...kindsSpecs.everything, order })[0]).toBe('health-NO');
  expect(keys({ ...kindsSpecs.everything, order: ['media'] }).slice(0, 3)).toEqual([
    'media-NO',
    'media-RU',
    'performingArts-NO',
  ]);
  const { scene } = layoutKinds(kindsSpecs.one, context);
  const inks = textsOf(scene)
    .filter(({ key }) => key.includes('-name-'))
    .map((mark) => [wordsOf(mark), mark.fill]);
  expect(inks.filter(([, fill]) => fill !== 'ink3')).toEqual([['Sports clubs', 'ink']]);
});

it('puts names above the bars where both do not fit', async () => {
  const wide = layoutKinds(kindsSpecs.many, await chartContext('ru', 420)).scene;
  const narrow = layoutKinds(kindsSpecs.many, await chartContext('ru', 230)).scene;
  expect(narrow.height).toBeGreaterThan(wide.height * 1.5);
  expect(rectOf(narrow, 'schools-RU-bar').width).toBeGreaterThan(24);
});
