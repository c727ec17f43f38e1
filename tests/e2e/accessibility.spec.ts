import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { LANGUAGES, open } from './visit.ts';

for (const language of LANGUAGES) {
  for (const scheme of ['light', 'dark'] as const) {
    for (const [path, width] of [
      ['', 1440],
      ['', 390],
      ['explore/', 1440],
      ['explore/', 390],
    ] as const) {
      test(`axe finds nothing: ${language}/${path}, ${scheme}, ${width} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, `/${language}/${path}`);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing with a filter open and chips on', async ({ page }) => {
  await open(page, '/en/?years=2013-2019&category=A,C');
  await page.getByRole('button', { name: /^Category/ }).click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test('one tab order: skip link, sections, filters, handles', async ({ page }) => {
  await open(page, '/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  const visited: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(
      await page.evaluate(
        () =>
          document.activeElement?.getAttribute('aria-label') ??
          document.activeElement?.textContent?.trim().slice(0, 30) ??
          '',
      ),
    );
  }
  const wanted = ['Map', 'English', 'Years', 'Category', 'First year', 'Last year'];
  const places = wanted.map((name) => visited.findIndex((label) => label.includes(name)));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
});

for (const width of [320, 390, 720, 768, 1000, 1280, 1440]) {
  test(`nothing runs off the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const language of LANGUAGES) {
      for (const path of ['', 'explore/']) {
        await open(page, `/${language}/${path}?years=2013-2019&category=A,B,C,D,E`);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${language}/${path}`).toBeLessThanOrEqual(0);
      }
    }
  });
}
