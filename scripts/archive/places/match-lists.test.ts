import { beforeAll, describe, expect, it, test } from 'vitest';
import { readTable } from '../source/read-table.ts';
import { GRANT_COLUMNS, GRANTS_FILE } from '../source/schema.ts';
import { readPlaceLists } from './gazetteer.test-data.ts';
import type { PlaceQuery } from './place-match.ts';

type Lists = Awaited<ReturnType<typeof readPlaceLists>>;
let lists: Lists;

beforeAll(async () => {
  lists = await readPlaceLists('data');
});

function remarkOf(text: string, query: Partial<PlaceQuery>): string | undefined {
  return lists.matcher.match(text, { side: 'NO', kind: 'settlement', within: [], ...query }).remark
    ?.code;
}

describe('the remark', () => {
  test.each([
    ['Kirkenes', {}, undefined],
    ['9900 Kirkenes', {}, undefined],
    ['', {}, 'place-empty'],
    ['Langtvekkistan', {}, 'place-unknown'],
    ['Sandnes', {}, 'place-ambiguous'],
    ['Kirkenes og Vardø', {}, 'place-several'],
    ['Norge', {}, 'place-too-wide'],
    ['Murmansk', {}, 'place-in-other-country'],
    ['в Мурманске', {}, 'place-in-other-country'],
    ['Langtvekk Hotell, Kirkenes', {}, 'place-partly-read'],
    ['Kirkenes kommune', {}, 'place-partly-read'],
    ['Kirkenes', { within: ['Troms'] }, 'place-outside-county'],
    ['Kirkenes', { within: ['Troms og Finnmark'] }, undefined],
    ['Oslo', {}, 'place-outside-archive'],
    ['Kaliningrad', { side: 'RU' }, 'place-outside-archive'],
    ['Lenvik', { kind: 'municipality' }, 'place-former-name'],
    ['Finnmark', {}, 'place-of-other-kind'],
    ['Kirkenes', { kind: 'municipality' }, 'place-of-other-kind'],
  ] as const)('on %s %j is %s', (text, query, code) => {
    expect(remarkOf(text, query)).toBe(code);
  });

  it('names the remedy that helps', () => {
    const say = (text: string, kind: PlaceQuery['kind']) =>
      lists.matcher.match(text, { side: 'NO', kind, within: [] }).remark?.en;
    expect(say('Sandnes', 'settlement')).toMatch(/Write the county or region beside it\.$/);
    expect(say('Tysfjord', 'municipality')).toMatch(/Write which of them\.$/);
  });
});

it('says under which label the archive has a place outside its regions', () => {
  const label = (text: string, side: 'NO' | 'RU') => {
    const found = lists.matcher.match(text, { side, kind: 'settlement', within: [] });
    return found.result === 'found' ? found.place.regionLabel : 'not found';
  };
  expect(label('Kaliningrad', 'RU')).toBe('other Russia');
  expect(label('Nikel', 'RU')).toBe('Murmansk');
  expect(label('Oslo', 'NO')).toBeNull();
});

it('finds every place of the gazetteer by each of its names with its county', () => {
  const lost = lists.gazetteer.flatMap((row) => {
    if ((row.side !== 'NO' && row.side !== 'RU') || row.kind === 'country') return [];
    const query = { side: row.side, kind: row.kind, within: [row.county_or_region ?? ''] };
    const names = [row.name_nb, row.name_en, row.name_ru, row.name_se];
    return names.flatMap((name) => {
      if (name === null) return [];
      const found = lists.matcher.match(name, query);
      return found.result === 'found' && found.place.id === row.id ? [] : [`${row.id}: ${name}`];
    });
  });
  expect(lists.gazetteer.length).toBeGreaterThan(800);
  expect(lost).toEqual([]);
});

it('finds every suggestion as it stands', () => {
  const query = { side: 'NO', kind: 'settlement', within: [] } as const;
  const texts = [
    'Sandness',
    'Hammarfest',
    'Kirknes',
    'Vadsö-',
    'Tromsäy',
    'Lakselvv',
    'Finnnmark',
    'Sandnessj',
    'Karasjjok',
  ];
  const suggestions = texts.flatMap((text) => {
    const found = lists.matcher.match(text, query);
    return found.result === 'unknown' ? found.suggestions : [];
  });
  expect(suggestions.length).toBeGreaterThan(4);
  const results = suggestions.map((text) => lists.matcher.match(text, query).result);
  expect(new Set(results)).toEqual(new Set(['found']));
});

it('finds every place of the grants in the county or region of its row', async () => {
  const grants = await readTable('data', GRANTS_FILE, GRANT_COLUMNS, []);
  const find = (text: string, query: PlaceQuery) => {
    const found = lists.matcher.match(text, query);
    const isGood =
      found.result === 'found' &&
      found.remark === null &&
      found.place.kind === query.kind &&
      (query.within.length === 0 || query.within.includes(found.place.regionLabel ?? ''));
    return isGood ? [] : [`${text} ${query.kind} in ${query.within.join()}`];
  };
  const lost = grants.flatMap((grant) => {
    const counties = grant.applicant_county === null ? [] : [grant.applicant_county];
    const municipalities = grant.applicant_municipality;
    const no = (kind: PlaceQuery['kind']) => ({ side: 'NO', kind, within: counties }) as const;
    const ru = (kind: PlaceQuery['kind']) =>
      ({ side: 'RU', kind, within: grant.partner_region }) as const;
    return [
      ...grant.applicant_place.flatMap((name) => find(name, no('settlement'))),
      ...(municipalities === null ? [] : find(municipalities, no('municipality'))),
      ...counties.flatMap((name) => find(name, no('region'))),
      ...grant.partner_place.flatMap((name) => find(name, ru('settlement'))),
      ...grant.partner_region.flatMap((name) => find(name, ru('region'))),
    ];
  });
  expect(grants.length).toBeGreaterThan(400);
  expect(lost).toEqual([]);
});
