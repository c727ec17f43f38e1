import { beforeAll, expect, test } from 'vitest';
import { readPlaceLists } from './gazetteer.test-data.ts';
import type { PlaceMatcher } from './match-place.ts';
import { resolveCounty } from './resolve-county.ts';

let matcher: PlaceMatcher;

beforeAll(async () => {
  ({ matcher } = await readPlaceLists('data'));
});

test.each([
  ['Troms og Finnmark', 'Senja', [], 'Troms'],
  ['Troms og Finnmark', 'Lenvik', [], 'Troms'],
  ['Troms og Finnmark fylkeskommune', 'Sør-Varanger', [], 'Finnmark'],
  ['Romsa ja Finnmárku', 'Guovdageaidnu', [], 'Finnmark'],
  ['Troms og Finnmark', null, ['Kirkenes'], 'Finnmark'],
  ['Troms og Finnmark', null, ['Kirkenes', 'Vardø'], 'Finnmark'],
  ['Troms og Finnmark', 'Tromsø', ['Kirkenes'], 'Troms'],
  ['Troms og Finnmark', null, ['Kirkenes', 'Tromsø'], 'ambiguous'],
  ['Troms og Finnmark', 'Langtvekk', [], 'ambiguous'],
  ['Troms og Finnmark', 'Bodø', [], 'ambiguous'],
  ['Troms og Finnmark', null, [], 'ambiguous'],
  ['Nordland', null, [], 'Nordland'],
  ['Langtvekk fylke', 'Alta', [], 'unknown'],
] as const)(
  '%s with municipality %s and places %j is %s',
  (text, municipality, places, expected) => {
    const match = resolveCounty(matcher, text, { municipality, places });
    expect(match.result === 'found' ? match.place.countyOrRegion : match.result).toBe(expected);
  },
);
