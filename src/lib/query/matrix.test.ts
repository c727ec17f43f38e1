import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MATRIX_KINDS } from '#lib/charts/matrix/kinds.ts';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { decodeAddress } from '#lib/selection/address.ts';
import { EVERYTHING, withFacet, type Selection } from '#lib/selection/selection.ts';
import { askFacetCounts } from './facet-counts.ts';
import { buildFilter } from './filter.ts';
import { askHeadline } from './headline.ts';
import { askKindMatrix, askPlaceMatrix, type MatrixAnswer } from './matrix.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openNodeEngine('static/archive');
});
afterAll(() => engine.close());

const choose = (address: string): Selection => decodeAddress(address).selection;
const byCounty = (selection: Selection) => ask(engine, askPlaceMatrix(selection));
const byPlace = (selection: Selection) => ask(engine, askPlaceMatrix(selection, 'place'));
const byKind = (selection: Selection) => ask(engine, askKindMatrix(selection, MATRIX_KINDS));
const countGrants = async (selection: Selection) => {
  const { where, params } = buildFilter(selection);
  const { columns } = await engine.query(
    `SELECT count(*) AS n FROM grants g WHERE ${where}`,
    params,
  );
  return columns['n']?.[0];
};
const total = (items: readonly { readonly grants: number }[]) =>
  items.reduce((sum, { grants }) => sum + grants, 0);
const rowOf = ({ rows }: MatrixAnswer, key: string) => rows.find(({ value }) => value === key);

const ADDRESSES = ['', 'years=2013-2019', 'category=A&q=kor', 'from=no-region-troms&to=-'];

describe('every figure is what a filter on just that finds', () => {
  const pick = (selection: Selection, facets: Partial<Record<'from' | 'to', string>>) =>
    Object.entries(facets).reduce(
      (one, [facet, value]) =>
        withFacet(one, facet === 'from' ? 'from' : 'to', { include: [value], exclude: [] }),
      withFacet(withFacet(selection, 'from', { include: [], exclude: [] }), 'to', {
        include: [],
        exclude: [],
      }),
    );

  it.each(ADDRESSES)('counties by regions: %s', async (address) => {
    const selection = choose(address);
    const { cells, rows, columns, all } = await byCounty(selection);
    for (const { row, column, grants } of cells) {
      expect(await countGrants(pick(selection, { from: row, to: column }))).toBe(grants);
    }
    for (const { value, grants } of rows) {
      expect(await countGrants(pick(selection, { from: value }))).toBe(grants);
    }
    for (const { value, grants } of columns) {
      expect(await countGrants(pick(selection, { to: value }))).toBe(grants);
    }
    expect(all.grants).toBe(await countGrants(pick(selection, {})));
  });

  it('places by regions, but for a county that is known and no more', async () => {
    const { cells } = await byPlace(EVERYTHING);
    const exact = cells.filter(({ row }) => !row.startsWith('no-region-'));
    expect(exact.length).toBeGreaterThan(50);
    for (const { row, column, grants } of exact) {
      expect(await countGrants(pick(EVERYTHING, { from: row, to: column }))).toBe(grants);
    }
  });

  it('kinds of applicants by kinds of partners', async () => {
    const { cells } = await byKind(EVERYTHING);
    const valuesOf = (key: string, side: 'applicantType' | 'partnerType') =>
      MATRIX_KINDS.find((kind) => kind.key === key)?.[side] ??
      (side === 'applicantType' ? ['unknown'] : ['unknown', '-']);
    for (const { row, column, grants } of cells) {
      const applicants = { include: valuesOf(row, 'applicantType'), exclude: [] };
      const partners = { include: valuesOf(column, 'partnerType'), exclude: [] };
      const pair = withFacet(
        withFacet(EVERYTHING, 'applicantType', applicants),
        'partnerType',
        partners,
      );
      expect([row, column, await countGrants(pair)]).toEqual([row, column, grants]);
    }
  });
});

describe('totals are distinct grants', () => {
  it('where a grant has several places or partners', async () => {
    const several = await engine.query(
      `SELECT grant_id FROM links l JOIN places p ON p.id = l.place_id WHERE l.side = 'RU'
GROUP BY grant_id HAVING count(DISTINCT p.region_id) > 1`,
      [],
    );
    const answer = await byCounty(EVERYTHING);
    expect(several.columns['grant_id']?.length).toBeGreaterThan(0);
    expect(answer.all.grants).toBe(402);
    expect(total(answer.cells)).toBeGreaterThan(402);
    expect(total(answer.columns)).toBeGreaterThan(402);
    const finnmark = answer.cells.filter(({ row }) => row === 'no-region-finnmark');
    expect(rowOf(answer, 'no-region-finnmark')?.grants).toBeLessThan(total(finnmark));
    const kinds = await byKind(EVERYTHING);
    expect([kinds.all.grants, total(kinds.rows)]).toEqual([402, 402]);
    expect(total(kinds.columns)).toBeGreaterThan(402);
  });

  it('where a grant has two partners of one kind', async () => {
    const { columns } = await engine.query(
      `SELECT count(DISTINCT grant_id) AS n, count(*) AS pairs FROM partners
WHERE partner_type IN ('municipality', 'regional_authority')`,
      [],
    );
    const [distinct, pairs] = [columns['n']?.[0], columns['pairs']?.[0]];
    expect(pairs).not.toBe(distinct);
    const { columns: kinds } = await byKind(EVERYTHING);
    expect(kinds.find(({ value }) => value === 'municipal')?.grants).toBe(distinct);
  });

  it('and their kroner are counted once', async () => {
    const headline = await ask(engine, askHeadline(EVERYTHING));
    for (const answer of [await byCounty(EVERYTHING), await byKind(EVERYTHING)]) {
      expect(answer.all.sumNok).toBe(headline.sumNok);
      expect(answer.all.grantsWithAmount).toBeLessThan(answer.all.grants);
    }
    const counties = await ask(engine, askFacetCounts(EVERYTHING, 'from'));
    expect((await byCounty(EVERYTHING)).rows.toSorted(byValue)).toEqual(counties.toSorted(byValue));
  });

  it('by place as by county, under one region', async () => {
    const { columns, all, stated } = await byPlace(EVERYTHING);
    const coarse = await byCounty(EVERYTHING);
    expect({ columns, all, stated }).toEqual({
      columns: coarse.columns,
      all: coarse.all,
      stated: coarse.stated,
    });
  });
});

describe('what is stated', () => {
  it('agrees with the headline', async () => {
    const { withoutNo, withoutRu, withoutBoth, generalised } = await ask(
      engine,
      askHeadline(EVERYTHING),
    );
    const answer = await byCounty(EVERYTHING);
    expect(answer.stated).toEqual({
      row: 402 - withoutNo,
      column: 402 - withoutRu,
      both: 402 - withoutNo - withoutRu + withoutBoth,
    });
    expect(answer.generalised).toBe(generalised);
  });

  it('keeps counties, regions and kinds without grants, and no cells, where nothing is found', async () => {
    const nothing = choose('years=2098-2099');
    const counties = await byCounty(nothing);
    expect(counties.cells).toEqual([]);
    expect(counties.rows.map(({ value }) => value)).toContain('no-region-nordland');
    expect(counties.columns.every(({ grants }) => grants === 0)).toBe(true);
    expect(counties.all).toEqual({ grants: 0, grantsWithAmount: 0, sumNok: 0 });
    expect((await byKind(nothing)).rows).toHaveLength(MATRIX_KINDS.length);
    expect((await byPlace(nothing)).rows).toEqual([]);
  });

  it('counts what is in no group under none', async () => {
    const { cells } = await ask(engine, askKindMatrix(EVERYTHING, []));
    expect(cells).toMatchObject([{ row: '-', column: '-', grants: 402 }]);
  });
});

it('leaves out only the clauses that are chosen in it', () => {
  const selection = choose('from=no-region-troms&to=-&applicant-type=museum&partner-type=school');
  expect(askPlaceMatrix(selection).params).toEqual(['museum', 'school']);
  const { params } = askKindMatrix(selection, []);
  expect(params).toContain('no-region-troms');
  expect(params).not.toContain('museum');
});

function byValue(a: { readonly value: string }, b: { readonly value: string }): number {
  return a.value < b.value ? -1 : 1;
}
