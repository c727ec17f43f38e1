import { beforeAll, describe, expect, it } from 'vitest';
import { createIdSource } from '../write/grant-id.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { joinPlaces, type JoinedGrant } from '../places/join-places.ts';
import type { PlaceRef } from '../places/place-ref.ts';
import { isSensitive, protectPlaces, type ProtectedGrant } from './protect-places.ts';
import { createPlaceScreen } from './screen-places.ts';
import { listSuppressed } from './suppressed.ts';

let inputs: Inputs;
let rows: readonly ProtectedGrant[];
beforeAll(async () => {
  inputs = await readInputs('data');
  rows = protectPlaces(joinPlaces(inputs), inputs);
});

const isSettlement = ({ precision }: PlaceRef) => precision !== 'region';

describe('every row of the sample is safe by itself', () => {
  it('shows only large settlements with enough grants, and none for sensitive subjects', () => {
    const { minInhabitants, minGrants } = inputs.rules;
    expect([minInhabitants, minGrants]).toEqual([10_000, 3]);
    let checked = 0;
    for (const row of rows) {
      for (const place of row.shown.filter(isSettlement)) {
        checked += 1;
        expect(place.population ?? 0, place.id).toBeGreaterThanOrEqual(minInhabitants);
        expect(isSensitive(row.grant, inputs.rules), row.grant.id).toBe(false);
        const same = rows.filter(({ shown }) => shown.some(({ id }) => id === place.id));
        expect(same.length, place.id).toBeGreaterThanOrEqual(minGrants);
      }
    }
    expect(checked).toBeGreaterThan(50);
  });

  it('shows a pair of settlements only where enough grants join them', () => {
    for (const row of rows) {
      for (const home of row.norwegian.filter(isSettlement)) {
        for (const place of row.shown.filter(isSettlement)) {
          const same = rows.filter(
            ({ norwegian, shown }) =>
              norwegian.some(({ id }) => id === home.id) && shown.some(({ id }) => id === place.id),
          );
          expect(same.length, `${home.id} ${place.id}`).toBeGreaterThanOrEqual(3);
        }
      }
    }
  });

  it('shows a region only where enough grants are in it', () => {
    for (const row of rows) {
      for (const { regionId } of row.shown) {
        if (regionId === 'ru-region-russia') continue;
        const same = rows.filter(({ shown }) => shown.some((place) => place.regionId === regionId));
        expect(same.length, regionId).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it('keeps the side of every grant: a known Russian place is never lost altogether', () => {
    for (const { russian, shown, grant } of rows) {
      expect(shown.length > 0, grant.id).toBe(russian.length > 0);
    }
  });

  it('names in a title no Russian settlement that the row does not show', () => {
    const screen = createPlaceScreen(inputs);
    const screened = rows.filter((row) => screen(row.grant.title, row) !== row.grant.title);
    expect(screened.length).toBeGreaterThan(0);
    for (const row of screened) {
      const once = screen(row.grant.title, row);
      expect(screen(once, row), row.grant.id).toBe(once);
    }
  });
});

describe('protectPlaces', () => {
  const place = (id: string, population: number, regionId: string): PlaceRef => ({
    id,
    side: 'RU',
    precision: 'settlement',
    regionId,
    population,
  });
  const big = place('ru-big', 50_000, 'ru-region-murmansk');
  const home: PlaceRef = { ...place('no-home', 0, 'no-region-troms'), side: 'NO' };
  const away: PlaceRef = { ...home, id: 'no-away' };
  const make = (norwegian: PlaceRef[], russian: PlaceRef[], group = 'A'): JoinedGrant => ({
    grant: {
      ...(rows[0] as ProtectedGrant).grant,
      category_group: group as 'A',
      flags: [],
      category_suggested: null,
      partner_place_basis: 'stated',
    },
    norwegian,
    russian,
  });
  const shownIds = (joined: readonly JoinedGrant[]) =>
    protectPlaces(joined, inputs).map(({ shown }) => shown.map(({ id }) => id).join(' '));

  it('keeps a pair with three grants and gives up one with two', () => {
    expect(shownIds([make([home], [big]), make([home], [big]), make([home], [big])])).toEqual([
      'ru-big',
      'ru-big',
      'ru-big',
    ]);
    // Two of a pair fall; the two that are left are too few for the settlement, and fall as well.
    expect(
      shownIds([make([home], [big]), make([home], [big]), make([], [big]), make([], [big])]),
    ).toEqual(Array(4).fill('ru-region-murmansk'));
    expect(
      shownIds([...Array<JoinedGrant>(3).fill(make([home], [big])), make([away], [big])]).at(-1),
    ).toBe('ru-region-murmansk');
  });

  it('shows no settlement for a sensitive subject, nor a small or unknown one', () => {
    const three = (russian: PlaceRef, group?: string) =>
      shownIds(Array<JoinedGrant>(3).fill(make([], [russian], group)));
    expect(three(big, 'B')).toEqual(Array(3).fill('ru-region-murmansk'));
    expect(three(big, 'D')).toEqual(Array(3).fill('ru-region-murmansk'));
    expect(three(place('ru-small', 9_999, 'ru-region-murmansk'))[0]).toBe('ru-region-murmansk');
    expect(three({ ...big, population: null })[0]).toBe('ru-region-murmansk');
    expect(three(place('ru-edge', 10_000, 'ru-region-murmansk'))[0]).toBe('ru-edge');
  });

  it('does not give back a town for which the title has only its region', () => {
    const hidden = rows.filter(
      ({ grant, russian }) =>
        grant.title.includes('[Murmansk-regionen]') && russian.some(isSettlement),
    );
    expect(hidden.length).toBeGreaterThan(0);
    for (const { shown } of hidden) {
      expect(shown.map(({ id }) => id)).toEqual(['ru-region-murmansk']);
    }
  });

  it('widens a region with too few grants', () => {
    const komi = place('ru-komi-town', 20_000, 'ru-region-komi');
    expect(shownIds([make([], [komi])])).toEqual(['ru-region-russia']);
    const other = place('ru-nenets-town', 20_000, 'ru-region-nenets');
    expect(shownIds([make([], [komi]), make([], [komi]), make([], [other])])).toEqual(
      Array(3).fill('ru-region-northwest'),
    );
  });
});

describe('titles and ids', () => {
  it('loses the place and gets an id that does not tell it', () => {
    const row = rows.find(({ grant }) => grant.title === '17.mai Narjan-Mar');
    if (!row) throw new Error('the sample has changed');
    const title = createPlaceScreen(inputs)(row.grant.title, row);
    expect(title).toBe('17.mai [sted]');
    const newId = createIdSource();
    expect(newId(row.grant, title, 'withheld')).toBe('bs-2017-17-mai-sted');
    expect(newId(row.grant, title, 'withheld')).toBe('bs-2017-17-mai-sted-2');
    expect(newId(row.grant, null, 'withheld')).toBe('bs-2017-withheld');
  });

  it('keeps an id that says nothing of the title', () => {
    const grant = { ...(rows[0] as ProtectedGrant).grant, id: 'bs-2017-0123' };
    expect(createIdSource()(grant, null, 'withheld')).toBe('bs-2017-0123');
  });

  it('leaves words that only look like a place', () => {
    const screen = createPlaceScreen(inputs);
    for (const title of ['Teater på tvers', 'Kola Saami radio', 'Tromsø, Luleå og Kemi']) {
      expect(screen(title, { ...(rows[0] as ProtectedGrant), shown: [] })).toBe(title);
    }
  });

  it('lists what the leak test looks for', async () => {
    const suppressed = await listSuppressed();
    expect(suppressed).toContain('17.mai Narjan-Mar');
    expect(suppressed).toContain('Воркута');
    expect(suppressed).not.toContain('Murmansk');
  });
});
