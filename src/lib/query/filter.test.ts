import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { decodeAddress } from '#lib/selection/address.ts';
import { FACET_NAMES, NONE, type FacetName } from '#lib/selection/facets.ts';
import { EVERYTHING, restOf, withAmount, type Selection } from '#lib/selection/selection.ts';
import { HOSTILE, randomSelection } from '../../../tests/fixtures/random-selection.ts';
import {
  filterGrants,
  readGrants,
  type ReferenceGrant,
} from '../../../tests/fixtures/reference-filter.ts';
import { buildFilter } from './filter.ts';

let engine: Engine;
let grants: readonly ReferenceGrant[];
beforeAll(async () => {
  engine = await openNodeEngine('static/archive');
  grants = await readGrants(engine);
});
afterAll(() => engine.close());

const choose = (address: string): Selection => {
  const { selection, ignored } = decodeAddress(address);
  if (ignored.length > 0) throw new Error(`This test means something else: ${ignored.join()}`);
  return selection;
};

/** Ids of the selected grants, sorted, as DuckDB finds them. */
const find = async (selection: Selection): Promise<readonly unknown[]> => {
  const { where, params } = buildFilter(selection);
  const { columns } = await engine.query(`SELECT g.id FROM grants g WHERE ${where}`, params);
  return [...(columns['id'] ?? [])].sort();
};

const count = async (address: string) => (await find(choose(address))).length;

describe('filter on the archive', () => {
  it('finds every grant where nothing is chosen', async () => {
    expect(buildFilter(EVERYTHING)).toEqual({ where: 'TRUE', params: [] });
    expect(await find(EVERYTHING)).toEqual(grants.map(({ id }) => id).sort());
  });

  it.each([
    'years=2013-2019',
    'category=A',
    'category=A1,C',
    'category=!B',
    'category=B,!B1',
    'category=A,!A1',
    'programme=barentskult,youth',
    'programme=!ordinary',
    'applicant-type=festival,museum',
    'applicant-type=!unknown',
    'applicant=Huset%2C%20Alta,Pikene%20p%C3%A5%20Broen',
    'applicant=-',
    'applicant=!-',
    'applicant=-,Samovarteateret',
    'applicant=!Samovarteateret',
    'from=no-kirkenes',
    'from=no-region-finnmark',
    'from=no-region-finnmark,!no-kirkenes',
    'from=-',
    'from=!-',
    'from=!no-region-finnmark',
    'to=ru-region-murmansk,ru-arkhangelsk',
    'to=-',
    'to=!ru-region-murmansk,!-',
    'from=-&to=-',
    'partner-type=school',
    'partner-type=-',
    'partner-type=!unknown,!-',
    'partner-type=school,!municipality',
    'flag=youth',
    'flag=youth,indigenous',
    'flag=-',
    'flag=youth,!indigenous',
    'flag=!youth,!-',
    'from-precision=region',
    'from-precision=-',
    'to-precision=settlement',
    'to-precision=!region,!-',
    'amount=150000-',
    'amount=-150000',
    'amount=150000-150000',
    'amount=0-',
    'q=troms%C3%B8',
    'years=2010-2020&category=A,!A2&from=no-region-finnmark&to=!-&amount=50000-&q=ungdom',
  ])('%s finds what going through the rows by hand finds, and not all', async (address) => {
    const found = await find(choose(address));
    expect(found).toEqual(filterGrants(grants, choose(address)));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(grants.length);
  });

  it.each([
    'category=A,C1',
    'programme=youth',
    'applicant-type=ngo',
    'applicant=-',
    'applicant=Samovarteateret',
    'from=no-region-troms',
    'to=-',
    'partner-type=school,-',
    'flag=youth',
    'flag=-,indigenous',
    'to=!ru-region-murmansk',
    'from-precision=region',
    'to-precision=-',
  ])('%s and its rest share out all grants', async (address) => {
    const selection = choose(address);
    const [facet] = FACET_NAMES.filter((name) => selection.facets[name]);
    const [chosen, rest] = await Promise.all([
      find(selection),
      find(restOf(selection, facet ?? 'category') ?? EVERYTHING),
    ]);
    expect([...chosen, ...rest].sort()).toEqual(grants.map(({ id }) => id).sort());
  });

  it('leaves grants without a category detail in their group', async () => {
    const [group, details] = await Promise.all([count('category=B'), count('category=B1,B2,B4')]);
    expect(group).toBeGreaterThan(details);
    expect(await count('category=B,!B1,!B2,!B3,!B4')).toBe(group - details);
  });

  it('takes both ends of the amounts in', async () => {
    expect(await count('amount=150000-150000')).toBeGreaterThan(0);
    const [upTo, from, both, stated] = await Promise.all(
      ['amount=-150000', 'amount=150000-', 'amount=150000-150000', 'amount=0-'].map(count),
    );
    expect((upTo ?? 0) + (from ?? 0) - (both ?? 0)).toBe(stated);
    expect(await find(withAmount(EVERYTHING, { from: null, to: null }))).toHaveLength(
      grants.length,
    );
  });

  it.each([
    ['without its mark', 'tromso', 'Tromsø'],
    ['in capitals', 'KIRKENES', 'kirkenes'],
    ['ae for æ', 'laerer', 'lærer'],
    ['Sámi letters', 'cahcesuolu', 'Čáhcesuolu'],
    ['đ', 'riddu riddu', 'Riddu Riđđu'],
    ['one place in Sámi and Norwegian', 'Girkonjárga', 'Kirkenes Girkonjárga'],
    ['one place in Russian and Norwegian', 'Киркенес', 'киркенес kirkenes'],
    ['й and ё', 'Карасиок', 'карасйок'],
    ['words in any order', 'murmansk tromsø', '  Tromsø   Murmansk '],
    ['a word twice, and inside another', 'tromsø', 'troms tromsø tromsø'],
    ['letters with loose marks', 'Tromsø A\u030alta', 'tromsø ålta'],
  ])('searches %s', async (_, first, second) => {
    const found = await find({ ...EVERYTHING, search: first });
    expect(found).toEqual(await find({ ...EVERYTHING, search: second }));
    expect(found).toEqual(filterGrants(grants, { ...EVERYTHING, search: second }));
    expect(found.length).toBeLessThan(grants.length);
  });

  it('wants every word, wherever it is', async () => {
    const [one, other, both] = await Promise.all(
      ['q=murmansk', 'q=tromso', 'q=murmansk+tromso'].map(count),
    );
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(Math.min(one ?? 0, other ?? 0));
  });

  it('finds the same grants as the reference on 400 random selections', async () => {
    const sizes: number[] = [];
    const named = (facet: 'applicant' | 'from' | 'to') =>
      fc.constantFrom(...new Set(grants.flatMap(({ values }) => [...values[facet]])));
    const words = grants.flatMap(({ searched }) => searched.join(' ').split(/\s+/u));
    await fc.assert(
      fc.asyncProperty(
        randomSelection({
          applicant: named('applicant'),
          from: fc.oneof(named('from'), fc.constant('no-nowhere')),
          to: fc.oneof(named('to'), fc.constant('ru-nowhere')),
          search: fc
            .array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 })
            .map((parts) => parts.join(' ')),
        }),
        async (selection) => {
          const found = await find(selection);
          sizes.push(found.length);
          expect(found).toEqual(filterGrants(grants, selection));
        },
      ),
      { numRuns: 400, seed: 4 },
    );
    // Neither none nor all: else there would be little to compare.
    const telling = sizes.filter((size) => size > 0 && size < grants.length);
    expect(telling.length).toBeGreaterThan(150);
  });
});

describe('hostile values', () => {
  /** Past every check of the transitions, as if somebody had forgotten one. */
  const forge = (facet: FacetName, value: string): Selection => ({
    ...EVERYTHING,
    facets: { [facet]: { include: [value], exclude: [`${value} too`] } },
  });

  it.each(HOSTILE.map((value) => [value.slice(0, 30), value]))(
    '%j is a value like any other',
    async (_, value) => {
      for (const facet of FACET_NAMES.filter((name) => value !== NONE || name === 'applicant')) {
        const found = await find(forge(facet, value));
        expect(found).toEqual(filterGrants(grants, forge(facet, value)));
      }
      const searched = { ...EVERYTHING, search: value };
      expect(await find(searched)).toEqual(filterGrants(grants, searched));
      expect(await count('')).toBe(grants.length);
    },
  );

  it('are fifty at least', () => {
    expect(HOSTILE.length).toBeGreaterThanOrEqual(50);
  });
});
