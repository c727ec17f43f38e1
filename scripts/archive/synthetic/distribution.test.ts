import { beforeAll, describe, expect, test } from 'vitest';
import { readInputs } from '../source/inputs.ts';
import type { SourceGrant } from '../source/schema.ts';
import { generateGrants } from './generate-grants.ts';
import { learnModel } from './learn-model.ts';

const MANY = 40_000;

let real: readonly SourceGrant[];
let made: readonly SourceGrant[];
beforeAll(async () => {
  const inputs = await readInputs('data');
  real = inputs.grants;
  made = [...generateGrants(MANY, 3, learnModel(inputs))];
});

type Look = (grant: SourceGrant) => string;

/** Largest difference between the shares of a value, in the real grants and in the made ones. */
function compareShares(look: Look): { readonly value: string; readonly difference: number } {
  const share = (grants: readonly SourceGrant[], value: string) =>
    grants.filter((grant) => look(grant) === value).length / grants.length;
  const values = [...new Set([...real, ...made].map(look))];
  const differences = values.map((value) => ({
    value,
    difference: Math.abs(share(real, value) - share(made, value)),
  }));
  return (
    differences.toSorted((a, b) => b.difference - a.difference)[0] ?? { value: '', difference: 0 }
  );
}

// Drawn by itself a share is off by 0.007 at most; what is drawn within groups, or sits on few applicants, by more.
test.each<[string, number, Look]>([
  ['year', 0.01, ({ year }) => String(year)],
  ['category group', 0.01, ({ category_group: group }) => group],
  ['category detail', 0.01, ({ category_detail: detail }) => String(detail)],
  ['programme', 0.01, ({ programme }) => programme],
  ['flags', 0.01, ({ flags }) => flags.join()],
  ['whether an amount is known', 0.01, ({ amount_nok: amount }) => String(amount === null)],
  ['kind of applicant', 0.015, ({ applicant_type: type }) => type],
  ['county', 0.06, ({ applicant_county: county }) => String(county)],
  ['exactness of the Norwegian place', 0.06, ({ applicant_place: places }) => `${places.length}`],
  ['Russian regions', 0.015, ({ partner_region: regions }) => regions.join()],
  ['Russian settlements', 0.015, ({ partner_place: places }) => `${places.length}`],
  ['basis of the Russian place', 0.015, ({ partner_place_basis: basis }) => String(basis)],
  ['kinds of partner', 0.03, ({ partner_types: types }) => types.join()],
  ['screened titles', 0.01, ({ title_redacted: isRedacted }) => String(isRedacted)],
  ['basis of the year', 0.01, ({ year_basis: basis }) => basis],
])('%s: every share is within %s of the real one', (_, tolerance, look) => {
  expect(compareShares(look).difference).toBeLessThan(tolerance);
});

describe('amounts', () => {
  const quantile = (grants: readonly SourceGrant[], at: number, group?: string) => {
    const amounts = grants
      .filter((grant) => group === undefined || grant.category_group === group)
      .flatMap(({ amount_nok: amount }) => (amount === null ? [] : [amount]))
      .sort((a, b) => a - b);
    return amounts[Math.floor(at * (amounts.length - 1))] ?? 0;
  };

  test.each([
    // Many real amounts are exactly 50 000; the made ones lie on both sides of it.
    [0.1, undefined, 0.25],
    [0.5, undefined, 0.1],
    [0.9, undefined, 0.15],
    [0.5, 'A', 0.1],
    [0.5, 'C', 0.1],
  ])('the quantile %s of group %s is within %s of the real one', (at, group, tolerance) => {
    const ratio = quantile(made, at, group) / quantile(real, at, group);
    expect(Math.abs(ratio - 1)).toBeLessThan(tolerance);
  });

  test('are round numbers as often as the real ones', () => {
    const share = (grants: readonly SourceGrant[], step: number) => {
      const known = grants.filter(({ amount_nok: amount }) => amount !== null);
      return known.filter(({ amount_nok: a }) => Number(a) % step === 0).length / known.length;
    };
    for (const step of [1_000, 10_000, 100_000]) {
      expect(Math.abs(share(made, step) - share(real, step)), `${step}`).toBeLessThan(0.05);
    }
  });
});

test('what came with a year stays with it', () => {
  const nordic = made.filter(({ programme }) => programme === 'nordic_scheme');
  expect(nordic.length).toBeGreaterThan(300);
  const years = new Set(nordic.map(({ year }) => Number(year) >= 2024));
  const realYears = new Set(
    real
      .filter(({ programme }) => programme === 'nordic_scheme')
      .map(({ year }) => Number(year) >= 2024),
  );
  expect(years).toEqual(realYears);
  expect(
    made.filter(({ year, year_basis: basis }) => year === null && basis !== 'unknown'),
  ).toEqual([]);
});
