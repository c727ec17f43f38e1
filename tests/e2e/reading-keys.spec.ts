import { expect, test } from '@playwright/test';
import { open } from './visit.ts';

test('one stop for Tab in each chart, and targets of 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  for (const address of ['/en/', '/en/explore/']) {
    await open(page, address);
    await expect(page.locator('#map .spots button').first()).toBeAttached();
    const groups = await page.evaluate(() =>
      [...document.querySelectorAll('[role="group"]:has([data-mark], button[data-mark])')]
        .filter((group) => group.getBoundingClientRect().width > 0)
        .map((group) => {
          const buttons = [...group.querySelectorAll<HTMLElement>('button')];
          return {
            name: group.getAttribute('aria-label'),
            stops: buttons.filter(({ tabIndex }) => tabIndex === 0).length,
            small: buttons
              .map((button) => button.getBoundingClientRect())
              .filter(({ width, height }) => Math.min(width, height) < 23.9)
              .map(({ width, height }) => `${width} x ${height}`),
          };
        }),
    );
    expect(groups.length).toBeGreaterThanOrEqual(address === '/en/' ? 1 : 7);
    expect(groups.filter(({ stops, small }) => stops !== 1 || small.length > 0)).toEqual([]);
  }
});

test('arrow keys reach every mark of a chart and stay in it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  for (const name of ['Category', 'County', 'Russian region', 'Kinds of applicants and partners']) {
    const rows = page
      .locator('.beside')
      .getByRole('group', { name, exact: true })
      .locator('.choose');
    await rows.first().focus();
    const count = await rows.count();
    for (let index = 1; index < count; index += 1) {
      await page.keyboard.press('ArrowDown');
      await expect(rows.nth(index)).toBeFocused();
    }
    await page.keyboard.press('ArrowDown');
    await expect(rows.nth(count - 1)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(rows.first()).toBeFocused();
  }
});
