import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, marksOf, textsOf } from '../../../../tests/fixtures/charts.ts';
import { regionsSpecs } from '../../../../tests/fixtures/explore-charts.ts';
import { faultsOf, faultsOfRows, rectOf } from '../../../../tests/fixtures/scene-faults.ts';
import { describeRegions } from './describe.ts';
import { layoutRegions } from './layout.ts';
import { tableRegions } from './table.ts';

describe.each(Object.entries(regionsSpecs))('%s', (_name, spec) => {
  it.each(LANGUAGES)(
    'is whole, readable and can be chosen at every width in %s',
    async (language) => {
      for (const width of [130, 230, 274, 350, 700]) {
        const { scene, rows } = layoutRegions(spec, await chartContext(language, width));
        expect({ width, faults: faultsOf(scene) }).toEqual({ width, faults: [] });
        expect({ width, faults: faultsOfRows(rows, scene) }).toEqual({ width, faults: [] });
      }
    },
  );
});

describe('the bars', () => {
  it('share one scale, in the ink of their side', async () => {
    const { scene } = layoutRegions(regionsSpecs.counties, await chartContext('en', 274));
    const finnmark = rectOf(scene, 'no-region-finnmark-bar');
    const nordland = rectOf(scene, 'no-region-nordland-bar');
    expect(nordland.width / finnmark.width).toBeCloseTo(51 / 172, 6);
    expect([finnmark.fill, nordland.x]).toEqual(['fjord', finnmark.x]);
    const { scene: russian } = layoutRegions(regionsSpecs.regions, await chartContext('ru', 274));
    expect(rectOf(russian, 'ru-region-karelia-bar').fill).toBe('rust');
  });

  it('are an outline where no place is stated, and none without grants', async () => {
    const { scene } = layoutRegions(regionsSpecs.regions, await chartContext('ru', 274));
    expect(rectOf(scene, '--bar').fill).toBe('none');
    expect(marksOf(scene).some(({ key }) => key === 'ru-region-saint-petersburg-bar')).toBe(false);
  });
});

it('a choice moves nothing, and a place of a region marks it in part', async () => {
  const context = await chartContext('ru', 230);
  const plain = layoutRegions(regionsSpecs.regions, context);
  const chosen = layoutRegions(regionsSpecs.selected, context);
  expect(chosen.rows.map(({ box }) => box)).toEqual(plain.rows.map(({ box }) => box));
  expect(chosen.rows.slice(0, 3).map(({ state }) => state)).toEqual(['part', 'off', 'selected']);
  const bold = textsOf(chosen.scene).filter(
    ({ key, runs }) => key.includes('-name-') && runs[0]?.weight === 600,
  );
  expect(bold.map(({ key }) => key)).toEqual([
    'ru-region-murmansk-name-0',
    'ru-region-karelia-name-0',
  ]);
});

it('gives the facet and value of its side', async () => {
  const { rows } = layoutRegions(regionsSpecs.regions, await chartContext('en', 274));
  expect(rows[0]).toMatchObject({ side: 'RU', facet: 'to', values: ['ru-region-murmansk'] });
  expect(rows.at(-1)).toMatchObject({ facet: 'to', values: ['-'], grants: 82 });
  const counties = layoutRegions(regionsSpecs.counties, await chartContext('en', 274)).rows;
  expect(counties.at(-1)).toMatchObject({ side: 'NO', facet: 'from', name: 'not stated' });
});

it('says the same in words', async () => {
  const context = await chartContext('en', 0);
  expect(describeRegions(regionsSpecs.counties, context)).toBe(
    'County: Finnmark 172; Troms 123; Nordland 51; not stated 61.',
  );
  expect(describeRegions(regionsSpecs.empty, context)).toBe(
    'County. No grants match this selection.',
  );
  const { columns, rows } = tableRegions(regionsSpecs.many, context);
  expect(columns.map(({ label }) => label)).toEqual(['County', 'Grants']);
  expect(rows[0]).toEqual(['Finnmark', '2,123,340']);
  expect(rows).toHaveLength(4);
});
