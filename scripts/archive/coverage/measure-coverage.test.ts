import { beforeAll, expect, it } from 'vitest';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { measureCoverage } from './measure-coverage.ts';

let inputs: Inputs;
let lines: ReturnType<typeof measureCoverage>;
beforeAll(async () => {
  inputs = await readInputs('data');
  lines = measureCoverage(inputs.grants, inputs.totals);
});

const find = (year: number, programme: string | null, measure: string) =>
  lines.filter(
    (line) =>
      line.year_from === year &&
      line.year_to === year &&
      line.programme === programme &&
      line.measure === measure,
  );

it('puts the documented grants beside the published number of the year', () => {
  const [line, second] = find(2017, null, 'grants');
  expect(line).toMatchObject({ documented: 38, published: 226, bound: 'exact' });
  expect(second).toBeUndefined();
  expect(line?.source_title).toMatch(/Barents/);
});

it('counts a programme only where the source states it', () => {
  const documented = inputs.grants.filter(
    ({ year, programme }) => year === 2017 && programme === 'barentskult',
  );
  expect(find(2017, 'barentskult', 'grants')).toMatchObject([
    { documented: documented.length, published: 19 },
  ]);
  const sum = documented.reduce((all, { amount_nok: amount }) => all + (amount ?? 0), 0);
  expect(find(2017, 'barentskult', 'amount_nok')).toMatchObject([
    { documented: sum, published: 10_094_000 },
  ]);
});

it('keeps both of two figures that differ, each with its source', () => {
  const two = find(2017, null, 'amount_nok');
  expect(two.map(({ published }) => published).sort()).toEqual([42_000_000, 52_000_000]);
  expect(new Set(two.map(({ source_title: source }) => source)).size).toBe(2);
  expect(new Set(two.map(({ documented }) => documented)).size).toBe(1);
});

it('takes no budget, round or running counter for a total', () => {
  const labels = lines.map(({ label }) => String(label));
  expect(lines.length).toBeGreaterThan(15);
  expect(labels.filter((label) => /counter|year to date|round|deadline/i.test(label))).toEqual([]);
});
