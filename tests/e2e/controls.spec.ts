import AxeBuilder from '@axe-core/playwright';
import { devices, expect, test, type Locator, type Page } from '@playwright/test';
import { encodeComparison } from '#lib/selection/comparison.ts';
import { EVERYTHING, withFacet, withPeriod } from '#lib/selection/selection.ts';
import { headlineGrants, open } from './visit.ts';

// Each waits for the engine several times: a machine that does other things too is slow, not wrong.
test.describe.configure({ timeout: 120_000 });

const ALL = 402;

const settledAt = (page: Page, grants: number) =>
  expect.poll(() => headlineGrants(page)).toBe(grants);

/** The number at the end of a row's name: "Sports programme: 12 grants". */
async function countOf(row: Locator): Promise<number> {
  await expect(row).toHaveAttribute('aria-label', /: \d/);
  return Number(/: (\d+)/.exec((await row.getAttribute('aria-label')) ?? '')?.[1]);
}

async function unfold(page: Page): Promise<Locator> {
  await open(page, '/en/explore/');
  await page.getByText('More filters').click();
  return page.locator('.beside details').last();
}

async function expectAccessible(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('words are searched after a pause, or at once, in any script', async ({ page }) => {
  const controls = await unfold(page);
  const field = controls.getByRole('searchbox', { name: 'Search words' });
  await field.pressSequentially('girkonjarga ');
  await expect(page).toHaveURL(/\?q=girkonjarga$/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(ALL);
  const atKirkenes = await headlineGrants(page);
  expect(atKirkenes).toBeGreaterThan(10);
  // The space is still under the hand.
  await expect(field).toHaveValue('girkonjarga ');

  await field.fill('Мурманск');
  await field.press('Enter');
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'Мурманск');
  await expect.poll(() => headlineGrants(page)).toBeGreaterThan(atKirkenes);

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field).toHaveValue('girkonjarga');
  await controls.getByRole('button', { name: 'Clear the search' }).click();
  await expect(page).toHaveURL(/explore\/$/);
  await expect(field).toBeFocused();
  await settledAt(page, ALL);
});

test('a programme is left out, a group chosen, and their counts hold', async ({ page }) => {
  const controls = await unfold(page);
  const programmes = controls.getByRole('group', { name: 'Programme' });
  const kult = programmes.getByRole('button', { name: /^BarentsKult/ });
  const left = await countOf(kult);
  await programmes.getByRole('button', { name: 'Leave out BarentsKult' }).click();
  await expect(page).toHaveURL(/\?programme=!barentskult$/);
  await settledAt(page, ALL - left);
  await expect(kult).toHaveAccessibleName(`BarentsKult: ${left} grants, left out`);
  await expect(
    page.getByRole('button', { name: `Remove filter: not BarentsKult, −${left}` }),
  ).toBeVisible();

  const youth = controls.getByRole('button', { name: /^Children and youth: / });
  await expect(youth).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(async () => (await countOf(youth)) > 0).toBe(true);
  const young = await countOf(youth);
  await youth.click();
  await settledAt(page, young);
  await expect(youth).toHaveAttribute('aria-pressed', 'true');
});

test('an applicant is found and chosen by keyboard', async ({ page }) => {
  const controls = await unfold(page);
  const field = controls.getByRole('combobox', { name: 'Norwegian applicant' });
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(controls.getByRole('option')).toHaveCount(8);
  await page.keyboard.press('Escape');
  await expect(field).toHaveAttribute('aria-expanded', 'false');

  await page.keyboard.type('sor-varanger kom');
  await expect(controls.getByText(/^\d+ applicants?$/)).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const option = controls.getByRole('option').first();
  await expect(field).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id')) ?? '',
  );
  await expect(option).toContainText('Sør-Varanger kommune');
  const grants = Number(/(\d+)$/.exec((await option.innerText()).trim())?.[1]);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?applicant=S%C3%B8r-Varanger%20kommune/);
  await settledAt(page, grants);
  await expect(field).toHaveValue('');
  await expect(field).toBeFocused();

  await controls.getByRole('button', { name: /^Remove filter: Sør-Varanger kommune/ }).click();
  await settledAt(page, ALL);
});

test('an amount is written or pressed; what is no amount is told', async ({ page }) => {
  const controls = await unfold(page);
  const amount = controls.getByRole('group', { name: 'Amount, kroner' });
  const from = amount.getByLabel('From');
  await from.fill('NOK 500 000');
  await from.press('Tab');
  await expect(page).toHaveURL(/\?amount=500000-$/);
  await expect(from).toHaveValue('500,000');
  await expect.poll(() => headlineGrants(page)).toBeLessThan(ALL);
  await expect(page.getByText('state no amount and are left out here')).toBeVisible();
  const large = amount.getByRole('button', { name: '≥ 500,000' });
  await expect(large).toHaveAttribute('aria-pressed', 'true');

  await amount.getByLabel('To').fill('a million');
  await amount.getByLabel('To').press('Tab');
  await expect(amount.getByText('Write whole kroner')).toBeVisible();
  await expect(amount.getByLabel('To')).toHaveAttribute('aria-invalid', 'true');
  await expect(page).toHaveURL(/\?amount=500000-$/);

  await amount.getByRole('button', { name: '50,000–200,000' }).click();
  await expect(page).toHaveURL(/\?amount=50000-200000$/);
  await expect(amount.getByLabel('To')).toHaveValue('200,000');
  await amount.getByRole('button', { name: '50,000–200,000' }).click();
  await settledAt(page, ALL);
});

test('how exactly the place is known', async ({ page }) => {
  const controls = await unfold(page);
  const known = controls.getByRole('checkbox', { name: 'town known in Russia' });
  await known.check();
  await expect(page).toHaveURL(/\?to-precision=settlement$/);
  await expect.poll(() => headlineGrants(page)).toBeLessThan(ALL);
  await known.uncheck();
  await settledAt(page, ALL);
});

test('a chip offers itself alone, and its rest beside it', async ({ page }) => {
  await open(page, '/en/explore/?years=2013-2019&category=A,C');
  const chip = page.getByRole('button', { name: /^Remove filter: Culture, sport and welfare, 98/ });
  await expect(chip).toBeVisible();
  const more = page.getByRole('button', { name: 'More about the filter Culture' });
  await more.press('Enter');
  const compare = page.getByRole('link', { name: 'Compare with the rest' });
  const years = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
  const clause = ['A', 'C'];
  const expected = encodeComparison({
    a: withFacet(years, 'category', { include: clause, exclude: [] }),
    b: withFacet(years, 'category', { include: [], exclude: clause }),
  });
  await expect(compare).toHaveAttribute('href', `../compare/?${expected}`);
  await page.keyboard.press('Escape');
  await expect(compare).toBeHidden();
  await expect(more).toBeFocused();

  await more.click();
  await page.getByRole('button', { name: 'Only this' }).click();
  await expect(page).toHaveURL(/\?years=2013-2019&category=A$/);
  await settledAt(page, 98);
});

test('what is set is unfolded', async ({ page }) => {
  await open(page, '/en/explore/?programme=sports');
  await expect(page.getByRole('group', { name: 'Programme' })).toBeVisible();
  await open(page, '/en/explore/?category=A');
  await expect(page.getByRole('group', { name: 'Programme' })).toBeHidden();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the opened controls, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, '/en/explore/?programme=!youth&applicant=Troms&category=A,C');
    const field = page.getByRole('combobox', { name: 'Norwegian applicant' });
    await field.press('ArrowDown');
    await expect(page.getByRole('option').first()).toBeVisible();
    await expectAccessible(page, '.beside');
    await page.getByRole('button', { name: 'More about the filter Culture' }).click();
    await expect(page.getByRole('button', { name: 'Only this' })).toBeVisible();
    await expectAccessible(page, '.middle .bar');
  });
}

test.describe('by touch', () => {
  const { viewport, userAgent, isMobile, hasTouch } = devices['Pixel 5'];
  test.use({ viewport, userAgent, isMobile, hasTouch });

  test('rows are left out, and no figure is covered', async ({ page }) => {
    await open(page, '/en/explore/');
    await page.getByRole('button', { name: 'Filters', exact: true }).tap();
    const sheet = page.getByRole('dialog', { name: 'Filters' });
    const leaveOut = sheet.getByRole('button', { name: /^Leave out / });
    await expect(leaveOut.first()).toBeVisible();
    const covered = await leaveOut.evaluateAll((buttons) =>
      buttons.flatMap((button) => {
        const box = button.getBoundingClientRect();
        const picture = button.closest('.picture')?.querySelector('svg');
        const over = picture?.getBoundingClientRect();
        if (!over) return [];
        const isClear = box.left >= over.right || box.right <= over.left;
        const isLarge = box.width >= 24 && box.height >= 24;
        return isClear && isLarge ? [] : [button.getAttribute('aria-label')];
      }),
    );
    expect(covered).toEqual([]);
    await sheet.getByRole('button', { name: 'Leave out Indigenous peoples' }).tap();
    await expect(page).toHaveURL(/\?category=!D$/);
    await sheet.getByText('More filters').tap();
    await expect(sheet.getByRole('group', { name: 'Programme' })).toBeVisible();
    await expectAccessible(page, 'dialog');
  });
});
