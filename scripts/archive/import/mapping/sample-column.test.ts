import { expect, test } from 'vitest';
import { sampleColumn } from './sample-column.ts';
import { tableOf } from './table-fixture.ts';

test('cells are read as text, empty ones and impossible dates left out', () => {
  const cells = [' a\n b ', null, '', 12.5, true, new Date('2017-05-12T10:00:00Z'), new Date('x')];
  const table = tableOf(['A', 'B'], [...cells.map((cell) => ['', cell]), ['short row']]);
  expect(sampleColumn(table, 1)).toEqual({
    texts: ['a b', '12.5', 'true', '2017-05-12'],
    dates: 1,
  });
});

test('a long table is sampled from beginning to end', () => {
  const table = tableOf(
    ['A'],
    Array.from({ length: 100_000 }, (_, row) => [row]),
  );
  const rows = sampleColumn(table, 0).texts.map(Number);
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.length).toBeLessThanOrEqual(201);
  expect(rows[0]).toBe(0);
  expect(rows.at(-1)).toBeGreaterThan(99_000);
});

test('a short table is taken whole', () => {
  const table = tableOf(
    ['A'],
    Array.from({ length: 200 }, (_, row) => [row]),
  );
  expect(sampleColumn(table, 0).texts).toHaveLength(200);
});
