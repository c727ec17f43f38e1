import { describe, expect, it } from 'vitest';
import { askYearCubes } from '#lib/query/cubes.ts';
import { EVERYTHING, withFacet } from '#lib/selection/selection.ts';
import { decodeYearCubes, encodeYearCubes } from './encode-cubes.ts';

const row = (view: string, cell: string, year: number | null, grants: number, amount = 0) => ({
  view,
  cell,
  year,
  grants,
  with_amount: Math.min(grants, 1),
  amount,
});

const ROWS = [
  row('category', 'A', 2004, 2, 10),
  row('category', 'A', null, 1, 7),
  row('flows', 'no-a ru-b', 2004, 1),
  row('flows', 'no-c ru-b', 2011, 3),
  row('from', 'no-region-z', null, 0),
  row('partners', 'school', 2004, 2),
  row('places', 'no-a NO', 2004, 2, 333),
  row('places', 'no-c NO', 2011, 3, 123_456_789_012),
  row('places', 'ru-b RU', 2004, 1),
];
const SCHOOLS = withFacet(EVERYTHING, 'partnerType', { include: ['school'], exclude: [] });

describe('cubes as text', () => {
  it.each([
    ['with everything', askYearCubes(EVERYTHING).decode(ROWS)],
    ['with a clause on partners', askYearCubes(SCHOOLS).decode(ROWS)],
    ['with nothing', askYearCubes(EVERYTHING).decode([])],
  ])('come back as they were: %s', (_, cubes) => {
    expect(decodeYearCubes(encodeYearCubes(cubes))).toEqual(cubes);
  });

  it('write a place once, however many flows it has', () => {
    const text = encodeYearCubes(askYearCubes(EVERYTHING).decode(ROWS));
    expect(text.split('ru-b').length - 1).toBe(1);
  });

  it('are refused where they are not whole, or of another build', () => {
    const text = encodeYearCubes(askYearCubes(EVERYTHING).decode(ROWS));
    const broken = [
      '',
      '[',
      'null',
      '{}',
      '[1,[]]',
      text.replace('[1,', '[2,'),
      text.replace('[2004,2011]', '["2004"]'),
      text.replace('[2004,2011]', '[]'),
      text.replace('"A"', '"A,B"'),
      text.replace('"A"', 'null'),
      text.replace('[10,7]', '[10]'),
      text.replace('[10,7]', '[10,-7]'),
    ];
    for (const bad of broken) {
      expect(bad).not.toBe(text);
      expect(() => decodeYearCubes(bad), bad).toThrow();
    }
  });
});
