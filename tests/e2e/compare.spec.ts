import { expect, test, type Page } from '@playwright/test';
import { inMillions, readSource, sumAmounts } from '../source.ts';
import { findFaults } from './axe.ts';
import { LANGUAGES, open } from './visit.ts';

const source = readSource();
const between = (from: number, to: number) =>
  source.filter(({ year }) => year !== null && year >= from && year <= to);

const grantsOf = (page: Page, side: 'a' | 'b') =>
  page.locator(`.head-${side} .figures strong`).first();

/** Grants and kroner of a side, counted from the CSV. */
async function expectSide(page: Page, side: 'a' | 'b', from: number, to: number): Promise<void> {
  const grants = between(from, to);
  await expect(grantsOf(page, side)).toHaveText(String(grants.length));
  await expect(page.locator(`.head-${side} .figures`)).toContainText(
    `${inMillions(sumAmounts(grants))} million kroner`,
  );
}

test('the opening figures equal those of the CSV, in the table too', async ({ page }) => {
  await open(page, '/en/compare/');
  await expectSide(page, 'a', 2013, 2015);
  await expectSide(page, 'b', 2017, 2019);
  await page.locator('#comparison details summary').click();
  const inGroup = (from: number, to: number, wanted: string) =>
    between(from, to).filter(({ group }) => group === wanted).length;
  const share = (from: number, to: number) => {
    const classified = between(from, to).length - inGroup(from, to, 'X');
    return `${Math.round((100 * inGroup(from, to, 'A')) / classified)}%`;
  };
  const row = page.locator('#comparison tbody tr').filter({ hasText: 'Culture, sport' });
  await expect(row.getByRole('cell')).toHaveText([
    'Category',
    String(inGroup(2013, 2015, 'A')),
    share(2013, 2015),
    String(inGroup(2017, 2019, 'A')),
    share(2017, 2019),
  ]);
  await expect(page.locator('h1')).toContainText(share(2017, 2019));
});

test('figures asked of the engine equal those of the CSV', async ({ page }) => {
  await open(page, '/en/compare/?a.years=2010-2012&b.years=2020-2024');
  await expectSide(page, 'a', 2010, 2012);
  await expectSide(page, 'b', 2020, 2024);
});

test('swap, back and forward, and the address for somebody else', async ({ page, context }) => {
  await open(page, '/en/compare/');
  await page.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(page).toHaveURL(/\?a\.years=2017-2019&b\.years=2013-2015$/);
  await expectSide(page, 'a', 2017, 2019);
  await expectSide(page, 'b', 2013, 2015);
  await expect(page.getByRole('status')).toHaveText('A: 98 grants. B: 110 grants.');
  const elsewhere = await context.newPage();
  await open(elsewhere, page.url());
  await expectSide(elsewhere, 'a', 2017, 2019);
  await page.goBack();
  await expectSide(page, 'a', 2013, 2015);
  await page.goForward();
  await expectSide(page, 'a', 2017, 2019);
  // The language changes, the comparison stays.
  await page
    .getByRole('link', { name: 'Norsk bokmål' })
    .or(page.locator('a[hreflang=nb]'))
    .first()
    .click();
  await expect(page).toHaveURL(/\/nb\/compare\/\?a\.years=2017-2019/);
});

test('before and after an event in one click, with its warnings', async ({ page }) => {
  await open(page, '/en/compare/');
  await page.getByRole('link', { name: /^Before and after: Full-scale Russian invasion/ }).click();
  await expect(page).toHaveURL(/\?a\.years=2018-2021&b\.years=2023-2026$/);
  const note = page.locator('#around');
  await expect(note.getByRole('heading')).toContainText('Full-scale Russian invasion');
  await expect(note).toContainText('2022 itself is in neither');
  await expect(note).toContainText('compiled in the course of 2026');
  await expect(note).toContainText('B has 4 years without a published total');
  await expectSide(page, 'a', 2018, 2021);
  await expectSide(page, 'b', 2023, 2026);
  // Nine grants with a region are too few to say anything of.
  await expect(page.locator('h1')).toContainText('Too few grants');
});

test('the event list of the other pages leads here, with what is chosen there', async ({
  page,
}) => {
  await page.goto('/en/explore/?category=A&years=2015');
  const link = page.getByRole('link', { name: /^Before and after: Russia annexes Crimea/ });
  await expect(link).toHaveAttribute('href', /\?category=A&a\.years=/);
  await link.click();
  await expect(page).toHaveURL(/\/en\/compare\/\?category=A&a\.years=2009-2013&b\.years=2015-2019/);
  await expect(page.locator('.both')).toHaveText('Both: Culture, sport and welfare.');
  const inA = between(2009, 2013).filter(({ group }) => group === 'A');
  await expect(grantsOf(page, 'a')).toHaveText(String(inA.length));
  await page.goto('/en/?category=A');
  const masthead = page.getByRole('banner').getByRole('link', { name: 'Compare' });
  await expect(masthead).toHaveAttribute('href', /compare\/\?a\.category=A$/);
});

test('what differs is chosen by keyboard alone', async ({ page }) => {
  await open(page, '/en/compare/');
  await page.getByText('Change B', { exact: true }).focus();
  await page.keyboard.press('Enter');
  const fields = page.locator('.head-b');
  await fields.getByLabel('To', { exact: true }).focus();
  await page.keyboard.press('ArrowUp');
  await expect(page).toHaveURL(/b\.years=2017-2018$/);
  await expectSide(page, 'b', 2017, 2018);
  await expect(fields.getByLabel('To', { exact: true })).toBeFocused();
  await fields.getByLabel('Category').selectOption('Business and entrepreneurship');
  await expect(page).toHaveURL(/b\.category=E/);
  await expect(page.locator('.head-b h2')).toContainText('2017–2018, Business');
  await expect(page.locator('#comparison svg').first()).not.toHaveAttribute(
    'aria-label',
    /Category \(/,
  );
});

test('hostile and unknown parts of an address are named, and the rest holds', async ({ page }) => {
  await open(
    page,
    '/en/compare/?a.years=2017&b.years=<script>&a.colour=red&b.category=Z,A&utm_source=mail',
  );
  const notice = page.getByText(/Part of the address was not understood/);
  await expect(notice).toContainText('colour=red');
  await expect(notice).toContainText('category=Z');
  await expect(page.getByText(/utm_source/)).toHaveCount(0);
  await expectSide(page, 'a', 2017, 2017);
  await expect(page.locator('.head-b h2')).toContainText('Culture, sport and welfare');
  await expect(page.locator('script:not([src])')).toHaveCount(0);
});

test('the same selection twice is said to be so', async ({ page }) => {
  await open(page, '/en/compare/?years=2015');
  await expect(page.locator('h1')).toContainText('A and B are the same selection');
});

test('an engine that does not arrive is said, and the page stays', async ({ page }) => {
  await page.route(/\.wasm/, (route) => route.abort());
  await open(page, '/en/compare/?a.years=2010&b.years=2011');
  await expect(page.getByRole('alert')).toContainText('Filters are not working');
  await expectSide(page, 'a', 2013, 2015);
  await page.unroute(/\.wasm/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expectSide(page, 'a', 2010, 2010);
});

test('axe finds nothing with an event above and everything unfolded', async ({ page }) => {
  await open(page, '/en/compare/?a.years=2018-2021&b.years=2023-2026');
  await expect(page.locator('#around')).toBeVisible();
  for (const part of ['.head-a', '.head-b', '#comparison']) {
    await page.locator(`${part} summary`).click();
  }
  expect(await findFaults(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    for (const width of [1440, 390]) {
      test(`complete: ${language}, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`/${language}/compare/`);
        await expect(grantsOf(page, 'a')).toHaveText(String(between(2013, 2015).length));
        await expect(grantsOf(page, 'b')).toHaveText(String(between(2017, 2019).length));
        for (const id of ['map-a', 'map-b', 'comparison', 'timeline']) {
          const picture = page.locator(`#${id} svg[role="img"]:visible`);
          await expect(picture).toHaveCount(1);
          expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(40);
        }
        await expect(page.locator('button:visible, select:visible')).toHaveCount(0);
        await expect(page.locator('.without-script')).toBeVisible();
        await expect(page.locator('#timeline ol a')).not.toHaveCount(0);
      });
    }
  }
});
