import { expect, it } from 'vitest';
import { buildValueRows } from './value-rows.ts';

const count = (value: string, grants: number) => ({
  value,
  grants,
  grantsWithAmount: 0,
  sumNok: 0,
});
const name = (value: string) => `the ${value}`;

it('keeps values without grants, and those that only the clause knows', () => {
  const clause = { include: ['sports', 'newer'], exclude: ['-'] };
  expect(buildValueRows(['youth', 'sports', '-'], [count('sports', 3)], clause, name)).toEqual([
    { value: 'youth', name: 'the youth', grants: 0, chosen: null },
    { value: 'sports', name: 'the sports', grants: 3, chosen: 'include' },
    { value: '-', name: 'the -', grants: 0, chosen: 'exclude' },
    { value: 'newer', name: 'the newer', grants: 0, chosen: 'include' },
  ]);
});

it('does not state zero where nothing is known', () => {
  const [row] = buildValueRows(['youth'], null, { include: [], exclude: [] }, name);
  expect(row?.grants).toBeNull();
});
