import { expect, test, type Page } from '@playwright/test';
import { headlineGrants, open } from './visit.ts';

/** The rest of the page must go on: figures, pictures and list of the opening view. */
async function expectOpeningView(page: Page) {
  expect(await headlineGrants(page)).toBe(402);
  await expect(page.locator('#map svg[role="img"]').first()).toBeVisible();
  await expect(page.locator('#grants tbody tr')).toHaveCount(25);
}

test('no engine file: said in the reader’s language, and retry works', async ({ page }) => {
  let broken = true;
  await page.route('**/*.wasm', (route) => (broken ? route.abort() : route.continue()));
  await open(page, '/nb/?category=A');
  await expect(page.getByRole('alert')).toContainText('Filtr');
  await expectOpeningView(page);
  broken = false;
  await page.getByRole('alert').getByRole('button').click();
  await expect.poll(() => headlineGrants(page)).toBe(157);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a damaged archive file', async ({ page }) => {
  await page.route('**/grants.parquet*', (route) =>
    route.fulfill({ body: 'PAR1 this is no Parquet file PAR1' }),
  );
  await open(page, '/en/?category=A');
  await expect(page.getByRole('alert')).toContainText('archive file is damaged');
  await expectOpeningView(page);
});

test('a missing archive file', async ({ page }) => {
  await page.route('**/links.parquet*', (route) => route.fulfill({ status: 404 }));
  await open(page, '/en/?category=A');
  await expect(page.getByRole('alert')).toContainText('A file could not be loaded');
  await expectOpeningView(page);
});

test('no WebAssembly at all', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly'));
  await open(page, '/en/?category=A');
  await expect(page.getByRole('alert')).toContainText('cannot run the database');
  await expectOpeningView(page);
});

test('an address without a page', async ({ page }) => {
  const response = await page.goto('/en/nothing-here/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('link', { name: /English/ })).toBeVisible();
});
