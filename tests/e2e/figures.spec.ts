import { expect, test } from '@playwright/test';
import { inMillions, readSource, sumAmounts } from '../source.ts';
import { headlineGrants, open, settled } from './visit.ts';

const source = readSource();

const SELECTIONS = [
  { query: '', keep: () => true },
  {
    query: '?years=2013-2019',
    keep: (year: number | null) => !!year && year >= 2013 && year <= 2019,
  },
  { query: '?years=2010', keep: (year: number | null) => year === 2010 },
  { query: '?category=A', keep: (_: number | null, group: string) => group === 'A' },
  {
    query: '?years=2015-2019&category=C,B,D',
    keep: (year: number | null, group: string) =>
      !!year && year >= 2015 && year <= 2019 && ['B', 'C', 'D'].includes(group),
  },
];

for (const { query, keep } of SELECTIONS) {
  test(`figures on the page equal those of the CSV: ${query || 'everything'}`, async ({ page }) => {
    const grants = source.filter((grant) => keep(grant.year, grant.group));
    await open(page, `/en/${query}`);
    await settled(page);
    await expect.poll(() => headlineGrants(page)).toBe(grants.length);
    await expect(page.locator('h1')).toContainText(
      `${inMillions(sumAmounts(grants))} million kroner`,
    );
    await expect(page.locator('#grants h2')).toContainText(`${grants.length} grants`);

    // The category table: every group under all clauses but its own, and its kroner to the krone.
    const others = source.filter((grant) => keep(grant.year, 'A') || keep(grant.year, 'C'));
    const rows = page.locator('#categories table tbody tr');
    await page.locator('#categories details:has(table) > summary').click();
    const inGroup = others.filter((grant) => grant.group === 'A');
    const first = rows.first();
    await expect(first).toContainText('Culture, sport and welfare');
    await expect(first).toContainText(sumAmounts(inGroup).toLocaleString('en-GB'));
    await expect(first.getByRole('cell').first()).toHaveText(String(inGroup.length));
  });
}

test('the year table holds the documented grants of every year', async ({ page }) => {
  await open(page, '/en/');
  await page.locator('#timeline details:has(table) summary').click();
  for (const year of [2010, 2013, 2017, 2019, 2024]) {
    const row = page.locator('#timeline tbody tr').filter({ hasText: new RegExp(`^\\s*${year}`) });
    const grants = source.filter((grant) => grant.year === year);
    await expect(row.getByRole('cell').first()).toHaveText(String(grants.length));
  }
});
