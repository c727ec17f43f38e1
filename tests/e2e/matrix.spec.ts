import { expect, test, type Page } from '@playwright/test';
import { headlineGrants, open } from './visit.ts';

const matrixOf = (page: Page) => page.locator('#matrix');
const cellOf = (page: Page, name: string | RegExp) =>
  matrixOf(page).getByRole('button', { name, exact: true });

/** Waits until the buttons lie over the measured picture. */
async function openMatrix(page: Page): Promise<void> {
  await open(page, '/en/explore/');
  await expect(cellOf(page, 'Finnmark – Murmansk region: 121 grants')).toHaveCount(1);
}

test('a cell chooses its pair of places, and is taken back', async ({ page }) => {
  await openMatrix(page);
  const cell = cellOf(page, 'Troms – Arkhangelsk region: 47 grants');
  await cell.click();
  await expect(page).toHaveURL(/\?from=no-region-troms&to=ru-region-arkhangelsk$/);
  await expect.poll(() => headlineGrants(page)).toBe(47);
  await expect(cell).toHaveAttribute('aria-pressed', 'true');
  await expect(matrixOf(page).locator('button[aria-pressed="true"][data-mark]')).toHaveCount(1);
  await cell.click();
  await expect(page).toHaveURL(/\/en\/explore\/$/);
  await expect.poll(() => headlineGrants(page)).toBe(402);
});

test('the cells are one stop for Tab and answer to arrows', async ({ page }) => {
  await openMatrix(page);
  await expect(matrixOf(page).locator('button[data-mark][tabindex="0"]')).toHaveCount(1);
  await cellOf(page, 'Finnmark – Murmansk region: 121 grants').focus();
  const expectFocus = (name: string) => expect(cellOf(page, name)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expectFocus('Finnmark – Arkhangelsk region: 23 grants');
  await page.keyboard.press('ArrowDown');
  await expectFocus('Troms – Arkhangelsk region: 47 grants');
  await page.keyboard.press('End');
  await expectFocus('Troms – not stated: 15 grants');
  await page.keyboard.press('Control+End');
  await expectFocus('not stated – not stated: 38 grants');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?from=-&to=-$/);
  await expect.poll(() => headlineGrants(page)).toBe(38);
});

test('kinds choose all values that they stand for', async ({ page }) => {
  await openMatrix(page);
  await matrixOf(page).getByRole('button', { name: 'Kinds' }).click();
  await cellOf(page, 'Municipal, regional – Schools: 4 grants').click();
  await expect(page).toHaveURL(/applicant-type=county,municipality&partner-type=school$/);
  await expect.poll(() => headlineGrants(page)).toBe(4);
});

test('rows by place come from the engine, and can be ordered', async ({ page }) => {
  await openMatrix(page);
  await matrixOf(page).getByRole('button', { name: 'By place' }).click();
  await expect(cellOf(page, 'Kirkenes – Murmansk region: 39 grants')).toHaveCount(1);
  await matrixOf(page).getByLabel('Order').selectOption('geography');
  const first = matrixOf(page).locator('button[data-mark]').first();
  await expect(first).toHaveAccessibleName(/^Brønnøysund – /);
  await matrixOf(page).getByText('The matrix as a table').click();
  await expect(matrixOf(page).getByRole('row', { name: /^Kirkenes Finnmark/ })).toBeVisible();
  await cellOf(page, 'Kirkenes – Murmansk region: 39 grants').click();
  await expect.poll(() => headlineGrants(page)).toBe(39);
});

test('a phone has all of it without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await openMatrix(page);
  await matrixOf(page).getByRole('button', { name: 'Kinds' }).click();
  await expect(matrixOf(page)).toContainText('more columns are in the table');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
});
