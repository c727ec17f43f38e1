import { expect, test } from '@playwright/test';
import { headlineGrants, open, PAGES, settled } from './visit.ts';

test('a full visit with filters stays on our origin and finds everything', async ({
  page,
  baseURL,
}) => {
  const requests: string[] = [];
  const failures: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => failures.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.status()} ${response.url()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));

  for (const language of ['nb', 'ru']) {
    await open(page, `/${language}/?category=A`);
    await expect.poll(() => headlineGrants(page)).toBe(157);
    await page.locator('#grants').scrollIntoViewIfNeeded();
    // What is still on its way when the next page is opened would be counted as failed.
    await page.waitForLoadState('networkidle');
  }
  for (const { path, filtered } of PAGES) {
    await open(page, `/en/${path}?${filtered}`);
    await settled(page);
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
  }

  const foreign = requests.filter(
    (url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'),
  );
  expect(foreign).toEqual([]);
  expect(requests.filter((url) => /extension/.test(url))).toEqual([]);
  expect(requests.filter((url) => url.endsWith('.wasm')).length).toBeGreaterThan(0);
  expect(failures).toEqual([]);
  expect(complaints).toEqual([]);
});
