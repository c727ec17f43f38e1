import { expect, test, type Locator, type Page } from '@playwright/test';
import { findFaults } from './axe.ts';
import { headlineGrants, open, settled } from './visit.ts';

const readout = (page: Page) => page.getByRole('tooltip');
const section = (page: Page, name: string | RegExp) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name }) });

/** Neither over the mark nor off the screen. */
async function expectBeside(page: Page, mark: Locator): Promise<void> {
  await expect(readout(page)).toBeVisible();
  const [box, at] = [await readout(page).boundingBox(), await mark.boundingBox()];
  if (!box || !at) throw new Error('not on the page');
  const viewport = page.viewportSize() ?? { width: 0, height: 0 };
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.y).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(viewport.width);
  expect(box.y + box.height).toBeLessThanOrEqual(viewport.height);
  const isApart =
    box.x >= at.x + at.width ||
    box.x + box.width <= at.x ||
    box.y >= at.y + at.height ||
    box.y + box.height <= at.y;
  expect(isApart, JSON.stringify({ box, at })).toBe(true);
}

async function expectNoFaultsInBothThemes(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await findFaults(page), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findFaults(page, 'colours'), 'dark').toEqual([]);
}

test('a table by keyboard: opened, sorted, copied, and back to the mark', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/explore/');
  const chart = section(page, /^Category$/);
  const row = chart.getByRole('button', { name: /^Indigenous peoples: / });
  await row.focus();
  await page.keyboard.press('t');
  const table = chart.getByRole('region', { name: 'Grants by category as a table' });
  await expect(table).toBeFocused();
  const grants = table.getByRole('columnheader', { name: 'Grants' });
  await expect(grants).not.toHaveAttribute('aria-sort');
  const column = async () =>
    (await table.locator('tbody td:nth-child(2)').allInnerTexts()).map(Number);
  const asDrawn = await column();

  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(grants).toHaveAttribute('aria-sort', 'descending');
  const total = asDrawn.at(-1) ?? 0;
  const falling = asDrawn.slice(0, -1).sort((a, b) => b - a);
  expect(await column()).toEqual([...falling, total]);
  await page.keyboard.press('Enter');
  await expect(grants).toHaveAttribute('aria-sort', 'ascending');
  expect(await column()).toEqual([...falling.toReversed(), total]);

  await page.keyboard.press('Tab');
  await expect(chart.getByRole('button', { name: 'Copy the table' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(chart.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n')[0]).toBe('Category\tGrants');
  expect(copied.split('\n').at(-1)).toBe(`Total\t${total}`);

  await expectNoFaultsInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await expect(table).toBeHidden();
});

test('where the clipboard is refused the text is there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await open(page, '/en/explore/');
  const chart = section(page, /^Category$/);
  await chart.locator('summary').click();
  await chart.getByRole('button', { name: 'Copy the table' }).click();
  const area = chart.getByRole('textbox');
  await expect(area).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^Category\tGrants\n/);
  await expect(chart.getByRole('status').first()).toContainText('does not allow');
});

test('the head of a long table stays in sight', async ({ page }) => {
  await open(page, '/en/');
  await page.locator('#map').getByText('Places and lines as a table').click();
  const table = page.getByRole('region', { name: 'Lines: pairs of places' });
  await table.evaluate((element) => element.scrollTo(0, 400));
  const [head, frame] = [
    await table.getByRole('columnheader').first().boundingBox(),
    await table.boundingBox(),
  ];
  expect(Math.abs((head?.y ?? -99) - (frame?.y ?? 0))).toBeLessThan(2);
});

test('a letter in a field is a letter', async ({ page }) => {
  await open(page, '/en/explore/');
  const order = page.locator('#matrix').getByLabel('Order');
  await order.focus();
  await page.keyboard.press('t');
  await expect(order).toBeFocused();
  await expect(page.locator('#matrix details[open]')).toHaveCount(0);
});

test('a readout by keyboard: beside the mark, closed by Escape, then out of the chart', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  const chart = section(page, /^Category$/);
  const rows = chart.locator('.choose');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  const row = rows.nth(1);
  await expectBeside(page, row);
  await expect(readout(page)).toContainText(/\d+ grants, \d+% of 402/);
  await expect(readout(page)).toContainText(/Nominal kroner: [\d,]+/);
  await expect(readout(page)).toContainText('Click: only these grants');
  await expect(row).toHaveAccessibleDescription(/of 402 Nominal kroner.+Click: only these grants/);
  await expectNoFaultsInBothThemes(page);

  await page.keyboard.press('Escape');
  await expect(readout(page)).toBeHidden();
  await expect(row).toBeFocused();
  await expect(row).not.toHaveAttribute('aria-describedby');
  await page.keyboard.press('Escape');
  await expect(chart.locator('summary')).toBeFocused();
});

test('a readout by mouse: reached, kept, and gone with Escape or the pointer', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '/en/explore/');
  const disc = page.locator('#map .spots button[aria-label^="Arkhangelsk:"]');
  await disc.hover();
  await expectBeside(page, disc);
  await expect(readout(page)).toContainText(/^Arkhangelsk/);
  // The pointer can go there and rest.
  await readout(page).hover();
  await page.waitForTimeout(600);
  await expect(readout(page)).toBeVisible();
  await page.mouse.move(2, 2);
  await expect(readout(page)).toBeHidden();

  await disc.hover();
  await expect(readout(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(readout(page)).toBeHidden();
  const grants = await headlineGrants(page);
  await disc.click();
  await expect(page).toHaveURL(/to=ru-arkhangelsk/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(grants);
});

test('every mark of the map and the matrix has its readout beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 700 });
  await open(page, '/en/explore/');
  for (const group of ['#map .spots', '#matrix .cells', '.sizes .bars']) {
    const marks = page.locator(`${group} button`);
    await expect(marks.first()).toBeAttached();
    const count = await marks.count();
    for (const index of new Set([0, 3, Math.floor(count / 2), count - 1])) {
      const mark = marks.nth(Math.min(index, count - 1));
      // As the keyboard leaves it: focus that is shown.
      await mark.evaluate((element) => (element as HTMLElement).focus({ focusVisible: true }));
      await expectBeside(page, mark);
    }
  }
});

test('a finger: a tap filters and says what was tapped, out of the way', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
    locale: 'en-GB',
  });
  const page = await context.newPage();
  await open(page, '/en/explore/');
  const disc = page.locator('#map .spots button[aria-label^="Petrozavodsk"]');
  await disc.tap();
  await expect(page).toHaveURL(/to=ru-petrozavodsk/);
  await expectBeside(page, disc);
  await expect(readout(page)).toContainText('no longer only these');
  await page.locator('#timeline h2').tap();
  await expect(readout(page)).toBeHidden();
  await context.close();
});

/** axe knows no top layer and takes the page for lying over a modal dialog: here it stands alone. */
async function leaveAlone(dialog: Locator): Promise<void> {
  await dialog.evaluate((element) => {
    for (let at = element; at.parentElement; at = at.parentElement) {
      for (const other of at.parentElement.children) {
        if (other !== at && other instanceof HTMLElement) other.style.display = 'none';
      }
      if (at.parentElement === document.body) break;
    }
  });
}

test('about a number: what it is, what lies behind it, and the SQL with its values', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/en/explore/?years=2013-2019&category=A');
  await expect.poll(() => headlineGrants(page)).toBeLessThan(402);
  await settled(page);
  const grants = await headlineGrants(page);
  const opener = page.getByRole('button', { name: 'About this number', exact: true });
  await opener.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'About this number' });
  await expect(panel).toContainText(`Grants behind it: ${grants};`);
  await expect(panel).toContainText(/Archive [0-9a-f]{12}/);
  const sql = panel.getByRole('region', { name: /as SQL/ });
  await expect(sql).toContainText('g.year BETWEEN 2013 AND 2019');
  await expect(sql).toContainText("g.category_group IN ('A')");
  await panel.getByRole('button', { name: 'Copy the SQL' }).click();
  await expect(panel.getByText('Copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('WITH selected AS');

  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.getByRole('link', { name: 'Show them in the list' }).click();
  await expect(page).toHaveURL(/\/en\/\?years=2013-2019&category=A#grants$/);
  await expect.poll(() => headlineGrants(page)).toBe(grants);
});

test('axe finds nothing in the panel about a number', async ({ page }) => {
  await open(page, '/en/explore/');
  await page.getByRole('button', { name: 'About this number: Kinds' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByText(/Grants behind it/)).toHaveCount(2);
  await leaveAlone(panel);
  await expectNoFaultsInBothThemes(page);
});

test('a chart tells of the grants that it counts, without its own filter', async ({ page }) => {
  await open(page, '/en/explore/?category=D');
  await expect.poll(() => headlineGrants(page)).toBe(25);
  await settled(page);
  await page.getByRole('button', { name: 'About this number: Category' }).click();
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Grants behind it: 402;');
  await expect(panel.getByRole('link', { name: 'Show them in the list' }).first()).toHaveAttribute(
    'href',
    '../#grants',
  );
});

test('every panel tells about its figures', async ({ page }) => {
  const openers = (name: string | RegExp) => page.getByRole('button', { name });
  for (const [address, names] of [
    ['/en/', ['Where the border was crossed', 'Timeline', 'What the grants were for']],
    [
      '/en/explore/',
      [
        ...['Where the border was crossed', 'Timeline', 'Category', 'County', 'Russian region'],
        'Kinds of applicants and partners',
      ],
    ],
  ] as const) {
    await open(page, address);
    for (const name of names) {
      await openers(`About this number: ${name}`).click();
      const panel = page.getByRole('dialog');
      await expect(panel).toContainText(/Grants behind it: \d+/);
      await expect(panel.getByRole('region').first()).toContainText('SELECT');
      await panel.getByRole('button', { name: 'Close' }).click();
      await expect(panel).toBeHidden();
    }
  }
});
