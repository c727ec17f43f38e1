import { expect, type Page } from '@playwright/test';

export const LANGUAGES = ['nb', 'nn', 'en', 'ru'] as const;

/** The pages that every language has, for what must hold on each of them. */
export const PAGES = [
  { path: '', filtered: 'years=2013-2019&category=A,B,C,D,E' },
  { path: 'explore/', filtered: 'years=2013-2019&category=A,B,C,D,E' },
  { path: 'compare/', filtered: 'category=A,B,C,D,E&a.years=2009-2013&b.years=2015-2019' },
] as const;

/** Waits until script has taken the page over and nothing moves any more: pictures are measured, fonts are there. */
export async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator(':is(#map, #map-a) .frame').first().locator('> svg')).toHaveCount(1);
  await page.evaluate(() => document.fonts.ready);
}

/** Makes the window `width` px wide, and waits until every picture is laid out for it. */
export async function resize(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  const [pageWidth, ...pictures] = await measure(page);
  expect(pictures.length).toBeGreaterThan(0);
  expect(pageWidth).toEqual({ drawn: width, room: width });
  await expect
    .poll(async () => (await measure(page)).filter(({ drawn, room }) => drawn !== room))
    .toEqual([]);
}

/** Of the page and of its visible pictures: the width that they have, and that they should have. */
function measure(page: Page): Promise<readonly { drawn: number; room: number }[]> {
  return page.evaluate(() => [
    { drawn: window.innerWidth, room: document.documentElement.clientWidth },
    ...[...document.querySelectorAll<SVGSVGElement>('.frame > svg')]
      // What is folded away is laid out when it is opened.
      .filter((picture) => picture.checkVisibility())
      .map((picture) => ({
        drawn: picture.viewBox.baseVal.width,
        room: picture.parentElement?.clientWidth ?? 0,
      }))
      .filter(({ room }) => room > 0),
  ]);
}

/** Waits until the figures of the current selection are on the page. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('main')).toHaveAttribute('aria-busy', 'false');
}

/** Waits until what the last movement has set off is drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );
}

/** The first number of the headline: documented grants. */
export async function headlineGrants(page: Page): Promise<number> {
  const text = await page.locator('h1 strong').first().innerText();
  return Number(text.replace(/\D/g, ''));
}
