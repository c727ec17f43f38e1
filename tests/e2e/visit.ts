import { expect, type Page } from '@playwright/test';

export const LANGUAGES = ['nb', 'nn', 'en', 'ru'] as const;

/** Waits until script has taken the page over: the measured brush stands on the timeline. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('#map .frame').first().locator('> svg')).toHaveCount(1);
}

/** Waits until the figures of the current selection are on the page. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

/** The first number of the headline: documented grants. */
export async function headlineGrants(page: Page): Promise<number> {
  const text = await page.locator('h1 strong').first().innerText();
  return Number(text.replace(/\D/g, ''));
}
