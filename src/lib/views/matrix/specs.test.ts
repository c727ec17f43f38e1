import { describe, expect, it } from 'vitest';
import { layoutMatrix } from '#lib/charts/matrix/layout.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import { EVERYTHING, withFacet, withPeriod } from '#lib/selection/selection.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { kindMatrix, matrixCases } from '../../../../tests/fixtures/matrix.ts';
import { choosePair } from './choose-pair.ts';
import { buildKindSpec } from './kind-spec.ts';

const boxOf = async (name: keyof typeof matrixCases, key: string) => {
  const context = await chartContext('en', 1344);
  const { boxes } = layoutMatrix(matrixCases[name](context), context);
  const box = boxes.find((one) => one.key === key);
  if (!box) throw new Error(`${key}: no box`);
  return box;
};

describe('a pair', () => {
  const troms = 'no-region-troms ru-region-arkhangelsk';

  it('replaces both clauses and keeps the others', async () => {
    const before = withFacet(withPeriod(EVERYTHING, { from: 2013, to: 2019 }), 'from', {
      include: ['no-alta'],
      exclude: ['no-vardo'],
    });
    const after = choosePair(before, 'places', await boxOf('counties', troms));
    expect(encodeSelection(after)).toBe(
      'years=2013-2019&from=no-region-troms&to=ru-region-arkhangelsk',
    );
  });

  it('is taken back where it is chosen', async () => {
    const chosen = choosePair(EVERYTHING, 'places', await boxOf('counties', troms));
    expect(choosePair(chosen, 'places', await boxOf('chosen', troms))).toEqual(EVERYTHING);
  });

  it('holds all values of its kinds, and what is not stated', async () => {
    const chosen = choosePair(EVERYTHING, 'kinds', await boxOf('kinds', 'municipal -'));
    expect(chosen.facets).toEqual({
      applicantType: { include: ['county', 'municipality'], exclude: [] },
      partnerType: { include: ['-', 'unknown'], exclude: [] },
    });
  });
});

it('kinds of both sides have one weight, and their own totals', async () => {
  const { m } = await chartContext('en', 0);
  const { rows, columns } = buildKindSpec(kindMatrix, { m, selection: EVERYTHING, sort: 'total' });
  expect(rows.map(({ key, weight }) => [key, weight])).toEqual(
    columns.map(({ key, weight }) => [key, weight]),
  );
  const networks = [rows, columns].map((ends) => ends.find(({ key }) => key === 'networks'));
  expect(networks.map((end) => [end?.grants, end?.weight])).toEqual([
    [6, 6],
    [0, 6],
  ]);
});
