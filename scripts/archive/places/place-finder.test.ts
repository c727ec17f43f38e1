import { beforeAll, expect, test } from 'vitest';
import { joinPlaces } from './join-places.ts';
import { namesOf, type PlaceRef } from './place-ref.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { createPlaceFinder } from './place-finder.ts';

let inputs: Inputs;
beforeAll(async () => {
  inputs = await readInputs('data');
});

test('every grant of the sample gets the places that it has today', () => {
  const finder = createPlaceFinder(inputs);
  const refuse = (reason: string) => {
    throw new Error(reason);
  };
  const wrong = joinPlaces(inputs).filter(({ grant, norwegian, russian }) => {
    const home = grant.applicant_place.flatMap((name) =>
      finder.place('NO', 'settlement', name, [grant.applicant_county ?? ''], refuse),
    );
    const away = grant.partner_place.flatMap((name) =>
      finder.place('RU', 'settlement', name, grant.partner_region, refuse),
    );
    const county = grant.applicant_county
      ? finder.region('NO', grant.applicant_county, refuse)
      : [];
    const wantedHome = home.length > 0 ? home : county;
    const isInFront = JSON.stringify(russian.slice(0, away.length)) === JSON.stringify(away);
    return JSON.stringify(norwegian) !== JSON.stringify(wantedHome) || !isInFront;
  });
  expect(wrong).toEqual([]);
});

test('every name, with any region and none, gives what a walk through the gazetteer gives', () => {
  const { gazetteer, regions } = inputs;
  const finder = createPlaceFinder(inputs);
  const all = gazetteer.map((place) => ({ place, names: namesOf(place) }));
  const labels = new Map(
    regions.map((region) => [`${region.side} ${region.source_label ?? '-'}`, region.id] as const),
  );
  const walk = (side: 'NO' | 'RU', kind: string, name: string, within: readonly string[]) => {
    const named = all
      .filter(
        ({ place, names }) => place.side === side && place.kind === kind && names.includes(name),
      )
      .map(({ place }) => place);
    const inside = named.filter((place) => within.includes(place.county_or_region ?? ''));
    const [place, second] = inside.length > 0 ? inside : named;
    if (!place) return ['not in the gazetteer'];
    const reasons = second ? [`could be ${place.id} or ${second.id}`] : [];
    const regionId = labels.get(`${side} ${place.county_or_region ?? ''}`);
    if (regionId === undefined) {
      return [...reasons, `its region ${place.county_or_region ?? ''} is not known`];
    }
    if (second) return reasons;
    return [{ id: place.id, side, precision: kind, regionId, population: place.population }];
  };
  const names = ['Nowhere', '', ...new Set(all.flatMap(({ names: list }) => list))];
  const regionNames = ['Troms', 'Murmansk', 'Komi', 'Leningrad'];
  let compared = 0;
  for (const name of names) {
    for (const [side, kind] of KINDS) {
      for (const within of [[], regionNames.slice(0, 1), regionNames.slice(1)]) {
        const got: (PlaceRef | string)[] = [];
        got.push(...finder.place(side, kind, name, within, (reason) => got.push(reason)));
        compared += 1;
        if (JSON.stringify(got) !== JSON.stringify(walk(side, kind, name, within))) {
          expect([name, side, kind, within, ...got]).toEqual(walk(side, kind, name, within));
        }
      }
    }
  }
  expect(compared).toBeGreaterThan(10_000);
});

test('a region is found by the label of the source, else reported', () => {
  const finder = createPlaceFinder(inputs);
  const reasons: string[] = [];
  const report = (reason: string) => reasons.push(reason);
  expect(finder.region('RU', 'Murmansk', report)).toMatchObject([
    { id: 'ru-region-murmansk', precision: 'region', population: null },
  ]);
  expect(finder.region('NO', 'Murmansk', report)).toEqual([]);
  expect(reasons).toEqual(['no such county or region']);
});

const KINDS = [
  ['NO', 'settlement'],
  ['NO', 'municipality'],
  ['RU', 'settlement'],
] as const;
