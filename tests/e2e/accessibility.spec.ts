import { expect, test, type Page } from '@playwright/test';
import type { Language } from '#lib/i18n/language.ts';
import { findFaults } from './axe.ts';
import { LANGUAGES, open, PAGES, resize, settled } from './visit.ts';

const WIDTHS = [1440, 1280, 1000, 768, 720, 390, 320];

/** What is drawn in the dark is the same in all languages but for words: two of them stand for it. */
const SCHEMES = {
  nb: ['light', 'dark'],
  nn: ['light'],
  en: ['light'],
  ru: ['light', 'dark'],
} as const satisfies Record<Language, readonly ('light' | 'dark')[]>;

async function overflowAt(page: Page, width: number): Promise<number> {
  await resize(page, width);
  return page.evaluate(() =>
    Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth),
  );
}

for (const { path, filtered } of PAGES) {
  for (const language of LANGUAGES) {
    // One visit for all: to open the page takes longer than to look at it.
    test(`axe finds nothing and nothing runs off: ${language}/${path}, light and dark, wide and narrow`, async ({
      page,
    }) => {
      // The opening view needs no engine, and axe none of the time that it takes to start.
      await page.route(/\.wasm/, (route) => route.abort());
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, `/${language}/${path}`);
      const grounds = new Set<string>();
      for (const width of [1440, 390]) {
        await resize(page, width);
        for (const scheme of SCHEMES[language]) {
          await page.emulateMedia({ colorScheme: scheme });
          grounds.add(
            await page.evaluate(
              () =>
                `${matchMedia('(prefers-color-scheme: dark)').matches} ${getComputedStyle(document.body).backgroundColor}`,
            ),
          );
          // A theme changes colours alone; what else there is was looked at in light.
          const faults = await findFaults(page, scheme === 'light' ? 'everything' : 'colours');
          expect(faults, `${scheme}, ${width} px`).toEqual([]);
        }
      }
      expect(grounds.size, 'light and dark have grounds of their own').toBe(
        SCHEMES[language].length,
      );
      for (const width of WIDTHS) expect(await overflowAt(page, width), `${width} px`).toBe(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
    });
  }

  // The longest words, with chips on and figures asked of the engine.
  test(`nothing runs off the page: ru/${path}?${filtered}`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, `/ru/${path}?${filtered}`);
    await settled(page);
    for (const width of WIDTHS) expect(await overflowAt(page, width), `${width} px`).toBe(0);
  });
}

test('axe finds nothing with a filter open and chips on', async ({ page }) => {
  await open(page, '/en/?years=2013-2019&category=A,C');
  await page.getByRole('button', { name: /^Category/ }).click();
  await settled(page);
  expect(await findFaults(page)).toEqual([]);
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
