import { expect, test } from '@playwright/test';
import { headlineGrants, open, settled } from './visit.ts';

test('a filter goes through the address, back and forward, and off by its chip', async ({
  page,
}) => {
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Years 2002–2026' }).click();
  await page.locator('.controls').getByLabel('From').selectOption('2013');
  await expect(page).toHaveURL(/\?years=2013-2026$/);
  await page.locator('.controls').getByLabel('To').selectOption('2019');
  await expect(page).toHaveURL(/\?years=2013-2019$/);
  await expect.poll(() => headlineGrants(page)).toBe(234);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /^Category/ }).click();
  await page
    .locator('.controls')
    .getByLabel(/Indigenous peoples/)
    .check();
  await expect(page).toHaveURL(/\?years=2013-2019&category=D$/);
  await expect.poll(() => headlineGrants(page)).toBe(14);

  await page.goBack();
  await expect(page).toHaveURL(/\?years=2013-2019$/);
  await expect.poll(() => headlineGrants(page)).toBe(234);
  await page.goForward();
  await expect.poll(() => headlineGrants(page)).toBe(14);

  await page.getByRole('button', { name: 'Remove filter: Years 2013–2019' }).click();
  await expect(page).toHaveURL(/\?category=D$/);
  await expect.poll(() => headlineGrants(page)).toBe(25);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL(/\/en\/$/);
  await expect.poll(() => headlineGrants(page)).toBe(402);
});

test('the period handles answer to the keyboard and say where they stand', async ({ page }) => {
  await open(page, '/en/');
  const from = page.getByRole('slider', { name: 'First year of the period' });
  await from.focus();
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/years=2026$/);
  await expect(from).toHaveAttribute('aria-valuenow', '2026');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowLeft');
  await expect(page).toHaveURL(/years=2020-2026$/);
  await settled(page);
  await expect.poll(() => headlineGrants(page)).toBe(3 + 15 + 9 + 11 + 5 + 1 + 4);
  await expect(from).toBeFocused();
  await page.keyboard.press('Home');
  await expect(page).toHaveURL(/\/en\/$/);
});

test('a drag over the bars chooses a period', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/');
  const handle = page.getByRole('slider', { name: 'First year of the period' });
  await handle.scrollIntoViewIfNeeded();
  const box = await handle.boundingBox();
  if (!box) throw new Error('no handle');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(900, y, { steps: 8 });
  // Nothing is asked while the hand moves; the picture follows.
  await expect(page).toHaveURL(/\/en\/$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/years=20\d\d-2026$/);
  await settled(page);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(386);
});

test('old figures stay until new ones are there', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.wasm', async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/en/?category=A');
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'true');
  await expect(page.getByText('Preparing the archive for filters')).toBeVisible();
  // A sheet printed now must not pass old figures off as those of the chips.
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Preparing the archive for filters')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  expect(await headlineGrants(page)).toBe(402);
  release();
  await expect.poll(() => headlineGrants(page)).toBe(157);
  await expect(page.getByRole('status')).toHaveText('Showing 157 grants.');
});

test('the list grows by a page, and starts again with another selection', async ({ page }) => {
  await open(page, '/en/');
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(page.locator('#grants tbody tr')).toHaveCount(50);
  const ids = await page.locator('#grants tbody tr').allInnerTexts();
  expect(new Set(ids).size).toBe(50);
  await page.goto('/en/?category=E');
  await expect(page.locator('#grants tbody tr')).toHaveCount(6);
});

test('another language keeps the selection', async ({ page }) => {
  await open(page, '/en/?years=2013-2019');
  await page.locator('a[hreflang="ru"]').click();
  await expect(page).toHaveURL(/\/ru\/\?years=2013-2019$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect.poll(() => headlineGrants(page)).toBe(234);
});

test('a hostile address is read as far as it goes', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, "/en/?years=2013'%3B%20DROP%20TABLE%20grants--&category=<script>,A&x=%FF");
  await expect.poll(() => headlineGrants(page)).toBe(157);
  expect(errors).toEqual([]);
});

test('no grant at all is said in a sentence with a way out', async ({ page }) => {
  await open(page, '/en/?years=2008');
  await expect(page.locator('h1')).toHaveText('No grants match this selection.');
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect.poll(() => headlineGrants(page)).toBe(402);
});

test('the sheet on a phone filters too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '/nb/');
  await page.getByRole('button', { name: 'Filtrer', exact: true }).click();
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/Urfolk/).check();
  await expect(page).toHaveURL(/\?category=D$/);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect.poll(() => headlineGrants(page)).toBe(25);
});
