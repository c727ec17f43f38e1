import { expect, test, type Page } from '@playwright/test';
import { drawn, headlineGrants, open, settled } from './visit.ts';

const settledAt = (page: Page, grants: number) =>
  expect.poll(() => headlineGrants(page)).toBe(grants);

async function brush(page: Page, from: number, to: number, isDropped = true): Promise<void> {
  await page.locator('#timeline').scrollIntoViewIfNeeded();
  const surface = page.locator('.brush .surface');
  const box = await surface.boundingBox();
  if (!box) throw new Error('no brush');
  await page.mouse.move(box.x + box.width * from, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * ((from + to) / 2), box.y + box.height / 2, {
    steps: 6,
  });
  await page.mouse.move(box.x + box.width * to, box.y + box.height / 2, { steps: 6 });
  if (isDropped) await page.mouse.up();
}

test('the journey by mouse: drag, a region, a category left out, undo, and the link elsewhere', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  await settledAt(page, 402);

  await brush(page, 0.62, 0.8);
  await expect(page).toHaveURL(/\?years=20\d\d-20\d\d$/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(402);
  await settled(page);
  const dragged = await headlineGrants(page);
  expect(dragged).toBeGreaterThan(50);
  expect(dragged).toBeLessThan(402);

  const murmansk = page.getByRole('button', { name: /^Murmansk region: \d+ grants/ }).first();
  await murmansk.click();
  await expect(page).toHaveURL(/&to=ru-region-murmansk$/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(dragged);
  const inRegion = await headlineGrants(page);

  const category = page.getByRole('button', { name: /^Indigenous peoples: \d+ grants/ });
  await category.hover();
  await page.getByRole('button', { name: 'Leave out Indigenous peoples' }).click();
  await expect(page).toHaveURL(/category=!D/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(inRegion);
  const address = page.url();
  const grants = await headlineGrants(page);

  await page.keyboard.press('Control+z');
  await settledAt(page, inRegion);
  await page.keyboard.press('Control+y');
  await settledAt(page, grants);
  await page.getByRole('button', { name: 'Undo' }).click();
  await settledAt(page, inRegion);

  const elsewhere = await context.newPage();
  await open(elsewhere, address);
  await settledAt(elsewhere, grants);
  await expect(
    elsewhere.getByRole('button', { name: 'Remove filter: not Indigenous peoples' }),
  ).toBeVisible();
  // The front page speaks the same selection.
  await elsewhere.getByRole('link', { name: 'Barents Atlas' }).click();
  await expect(elsewhere).not.toHaveURL(/explore/);
  await open(elsewhere, address.replace('explore/', ''));
  await settledAt(elsewhere, grants);
});

test('the journey by keyboard alone', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  const from = page.getByRole('slider', { name: 'First year of the period' });
  await from.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/years=2016-2026/);
  await expect(from).toBeFocused();
  await expect.poll(() => headlineGrants(page)).toBeLessThan(402);
  await settled(page);
  const since2016 = await headlineGrants(page);

  const rows = page.getByRole('group', { name: 'Russian region', exact: true });
  await rows.getByRole('button').first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.getByRole('button', { name: /^Arkhangelsk region/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/to=ru-region-arkhangelsk/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(since2016);
  const grants = await headlineGrants(page);

  const categories = page.getByRole('group', { name: 'Category', exact: true });
  await categories.getByRole('button').first().focus();
  await page.keyboard.press('Delete');
  await expect(page).toHaveURL(/category=!A/);
  await expect(page.getByRole('status').first()).toContainText(/\d+ grants?/);
  await page.keyboard.press('Control+z');
  await expect(page).not.toHaveURL(/category/);
  await settledAt(page, grants);
});

test('the journey by touch, with the filters in a sheet', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'nb-NO',
  });
  const page = await context.newPage();
  await open(page, '/nb/explore/');
  await page.getByRole('button', { name: 'Filtre' }).tap();
  const sheet = page.getByRole('dialog');
  await sheet.getByRole('button', { name: /^Arkhangelsk fylke: / }).tap();
  await expect(page).toHaveURL(/to=ru-region-arkhangelsk/);
  await expect(sheet.getByRole('button', { name: /^Vis \d+ tilskudd/ })).toBeVisible();
  await sheet.getByRole('button', { name: /^Vis \d+ tilskudd/ }).tap();
  await expect(sheet).toBeHidden();
  await page.getByRole('button', { name: /^Tromsø: \d+ tilskudd/ }).tap();
  await expect(page).toHaveURL(/from=no-tromso/);
  await page.getByRole('button', { name: 'Angre' }).tap();
  await expect(page).not.toHaveURL(/from=/);
  await context.close();
});

test('a drag shows figures before the engine is there, and the same as it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  // Nothing of the engine arrives: what is seen while dragging is from the page alone.
  await page.route(/\.wasm/, (route) => route.abort());
  await open(page, '/en/explore/');
  await brush(page, 0.62, 0.8, false);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(402);
  // Steps are drawn frame by frame: the first figure seen need not be the last one.
  await drawn(page);
  const dragged = await headlineGrants(page);
  await page.unroute(/\.wasm/);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?years=20\d\d-20\d\d$/);
  const address = page.url();
  await page.goto('about:blank');
  await open(page, address);
  await settledAt(page, dragged);
});

test('hostile and unknown parts of an address are named, and the rest holds', async ({ page }) => {
  await open(page, '/en/explore/?years=2015&category=Z,A&colour=red&to=<script>&utm_source=mail');
  await expect(page.getByText(/Part of the address was not understood/)).toContainText(
    'colour=red',
  );
  await expect(page.getByText(/utm_source/)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remove filter: Years 2015' })).toBeVisible();
  await expect(page.locator('script:not([src])')).toHaveCount(0);
});
