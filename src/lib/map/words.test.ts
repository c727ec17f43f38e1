import { describe, expect, it } from 'vitest';
import type { Headline } from '#lib/query/headline.ts';
import { mapContext, mapSpecs } from '../../../tests/fixtures/map.ts';
import { describeMap } from './describe.ts';
import { countMap } from './figures.ts';
import { drawnFlows, drawnPlaces, offMapPlaces } from './spec.ts';
import { tableFlows, tablePlaces } from './table.ts';

const spec = mapSpecs.everything;
const headline: Headline = {
  grants: 402,
  grantsWithAmount: 320,
  sumNok: 88_284_600,
  placesNo: 36,
  placesRu: 13,
  firstYear: 2002,
  lastYear: 2026,
  withoutNo: 56,
  withoutRu: 79,
  withoutBoth: 38,
  generalised: 46,
  withoutYear: 16,
};

describe('places and flows that are drawn', () => {
  it('leave out what lies off the map, and say what that is', () => {
    const names = offMapPlaces(spec).map(({ names: { en } }) => en);
    expect(names).toEqual(['Moscow', 'St Petersburg']);
    const drawn = drawnPlaces(spec).map(({ place }) => place.id);
    expect(drawn.length + names.length).toBe(spec.counts.length);
    expect(drawnFlows(spec).length).toBeLessThan(spec.flows.length);
  });

  it('leave out a place that the dictionary does not know', () => {
    const counts = [{ placeId: 'nowhere', side: 'RU' as const, grants: 5, sumNok: 0 }];
    expect(drawnPlaces({ ...spec, counts })).toEqual([]);
  });
});

describe('countMap', () => {
  it('adds the grants without a line up from its three kinds', async () => {
    const figures = countMap(spec, headline, await mapContext('en', 0));
    expect(figures.missing).toBe(56 + 79 - 38);
    expect(figures.onlyNoMissing + figures.onlyRuMissing + figures.bothMissing).toBe(
      figures.missing,
    );
    expect(figures.lines).toBe(drawnFlows(spec).length);
    expect(figures.top).toEqual({ from: 'Finnmark', to: 'Murmansk region', grants: 33 });
  });

  it('has no strongest line where there is none', async () => {
    const context = await mapContext('nb', 0);
    expect(countMap(mapSpecs.none, headline, context).top).toBeNull();
  });
});

describe('describeMap', () => {
  it('says the strongest line in the reader’s language', async () => {
    const context = await mapContext('ru', 0);
    const words = describeMap(countMap(spec, headline, context), context);
    expect(words).toContain('Финнмарк');
    expect(words).toContain('33');
  });
});

describe('tables', () => {
  it('hold every flow and place of the answer, also those off the map', async () => {
    const context = await mapContext('nb', 0);
    const flows = tableFlows(spec, context);
    const places = tablePlaces(spec, context);
    expect(flows.rows.length).toBe(spec.flows.length);
    expect(places.rows.length).toBe(spec.counts.length);
    for (const { columns, rows } of [flows, places]) {
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
  });

  it('mark what is only a county or region', async () => {
    const context = await mapContext('en', 0);
    const [first] = tablePlaces(spec, context).rows;
    expect(first).toEqual([
      context.m.map.regionOnly('Murmansk region'),
      context.m.map.sideRU,
      '170',
      expect.stringMatching(/^[\d,]+$/),
    ]);
    const tromso = tablePlaces(spec, context).rows.find(([name]) => name === 'Tromsø');
    expect(tromso?.[2]).toBe('58');
  });
});
