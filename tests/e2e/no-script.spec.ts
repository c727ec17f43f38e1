import { expect, test } from '@playwright/test';
import { LANGUAGES } from './visit.ts';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    test(`complete without script: ${language}, ${viewport.width} px`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto(`/${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.locator('h1')).toContainText('402');
      await expect(page.locator('h1')).toContainText(language === 'en' ? '88.3' : '88,3');
      for (const section of ['#map .picture', '#categories', '#timeline .picture']) {
        const picture = page.locator(`${section} svg[role="img"]:visible`);
        await expect(picture).toHaveCount(1);
        expect((await picture.getAttribute('aria-label'))?.length).toBeGreaterThan(40);
      }
      await expect(page.locator('#grants tbody tr')).toHaveCount(25);
      await expect(page.locator('.bar .without-script')).toBeVisible();
      await expect(page.locator('button:visible')).toHaveCount(0);
    });
  }
}

for (const width of [1440, 390]) {
  test(`the explore page shows its charts without script, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/nn/explore/');
    await expect(page.locator('h1')).toContainText('402');
    await expect(page.locator('.beside .chart svg[role="img"]:visible')).toHaveCount(4);
    await expect(page.locator('#map .picture svg[role="img"]:visible')).toHaveCount(1);
    await expect(page.locator('#timeline svg[role="img"]:visible')).toHaveCount(1);
    await expect(page.locator('button:visible')).toHaveCount(0);
  });
}

test('the first page offers the four languages', async ({ page }) => {
  await page.goto('/');
  for (const language of LANGUAGES) {
    await expect(page.locator(`a[hreflang="${language}"]`)).toBeVisible();
  }
  await page.locator('a[hreflang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
});
