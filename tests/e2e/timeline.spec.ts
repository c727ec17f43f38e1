import { expect, test } from '@playwright/test';
import { findFaults } from './axe.ts';
import { headlineGrants, open, settled } from './visit.ts';

test('measure and form are in the address, and stay with another selection and language', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/?category=A');
  await expect.poll(() => headlineGrants(page)).toBe(157);
  const timeline = page.locator('#timeline');
  await timeline.getByRole('combobox', { name: 'Figures' }).selectOption('Kroner at 2024 prices');
  await expect(page).toHaveURL(/\?category=A&measure=constant$/);
  await timeline.getByRole('combobox', { name: 'Bars' }).selectOption('Shares');
  await expect(page).toHaveURL(/\?category=A&measure=constant&bars=shares$/);
  await expect(timeline.getByRole('img')).toHaveAccessibleName(
    /^Share of each year’s sum.*Kroner at 2024 prices/,
  );
  // Another selection: the display stays.
  await page.getByRole('slider', { name: 'First year of the period' }).focus();
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/\?years=\d{4}-\d{4}&category=A&measure=constant&bars=shares$/);
  await settled(page);
  await page.keyboard.press('Control+z');
  await expect(page).toHaveURL(/\?category=A&measure=constant&bars=shares$/);
  await page.getByRole('link', { name: 'Bokmål' }).click();
  await expect(page).toHaveURL(/\/nb\/explore\/\?category=A&measure=constant&bars=shares$/);
  await open(page, page.url());
  await expect(page.locator('#timeline').getByRole('combobox', { name: 'Tall' })).toHaveValue(
    'constant',
  );
  // As usual is not written.
  await page.locator('#timeline').getByRole('combobox', { name: 'Tall' }).selectOption('grants');
  await page
    .locator('#timeline')
    .getByRole('combobox', { name: 'Søyler' })
    .selectOption('together');
  await expect(page).toHaveURL(/\?category=A$/);
});

test('what means nothing is named, and the rest holds', async ({ page }) => {
  await open(page, '/en/explore/?measure=roubles&bars=stacked');
  await expect(page.getByText(/Part of the address was not understood/)).toContainText(
    'measure=roubles',
  );
  await expect(page.getByText(/bars=stacked/)).toHaveCount(0);
  await expect(page.locator('#timeline').getByRole('combobox', { name: 'Bars' })).toHaveValue(
    'stacked',
  );
  await expect(page.locator('#timeline').getByRole('combobox', { name: 'Figures' })).toHaveValue(
    'grants',
  );
});

test('a sum says of how many grants it is, and both published figures', async ({ page }) => {
  await open(page, '/en/?measure=nominal');
  const timeline = page.locator('#timeline');
  await expect(timeline.locator('.finding')).toContainText(
    'For 2017, published sources name 42.0 and 52.0 million kroner',
  );
  await expect(timeline.locator('.notes')).toContainText('Amount known: 311 of 386 grants');
  await timeline.locator('details:has(table) summary').click();
  const row = timeline.locator('tbody tr').filter({ hasText: /^\s*2017/ });
  await expect(row).toContainText('42,000,000–52,000,000');
});

test('events are told by pointer and keyboard, and can be switched off', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  const timeline = page.locator('#timeline');
  await timeline.scrollIntoViewIfNeeded();
  const events = timeline.getByRole('group', { name: 'Events' });
  await events.getByRole('button').first().focus();
  await expect(events.getByRole('button').first()).toHaveAccessibleName(
    '1. Nov 2010: Agreement on local border traffic signed',
  );
  await expect(events.locator('.words')).toHaveText(/Agreement on local border traffic signed/);
  await page.keyboard.press('ArrowRight');
  await expect(events.getByRole('button').nth(1)).toBeFocused();
  await expect(events.locator('.words')).toHaveText(/^May 2012: /);
  await page.keyboard.press('Escape');
  await expect(events.locator('.words')).toHaveCount(0);
  await events.getByRole('button').nth(4).hover();
  await expect(events.locator('.words')).toHaveCount(1);

  await expect(timeline.locator('ol > li')).toHaveCount(11);
  await timeline.getByRole('checkbox', { name: 'Events' }).uncheck();
  await expect(events).toHaveCount(0);
  await expect(timeline.locator('ol')).toHaveCount(0);
});

test('the brush works in every form', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const bars of ['stacked', 'multiples', 'shares']) {
    await open(page, `/en/explore/?bars=${bars}&measure=euro`);
    await page.locator('#timeline').scrollIntoViewIfNeeded();
    const box = await page.locator('.brush .surface').boundingBox();
    if (!box) throw new Error('no brush');
    await page.mouse.move(box.x + box.width * 0.6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.8, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    await expect(page).toHaveURL(/\?years=20\d\d-20\d\d&measure=euro&bars=/);
    await expect.poll(() => headlineGrants(page)).toBeLessThan(402);
    await settled(page);
  }
});

for (const width of [390, 1440]) {
  test(`axe finds nothing in any form at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const display of ['', '?bars=multiples', '?measure=euro&bars=shares']) {
      await open(page, `/ru/${display}`);
      expect(await findFaults(page)).toEqual([]);
    }
  });
}
