import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between light and dark, where nothing but colours does. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, one line each. `colours`: only what a theme can break. */
export async function findFaults(
  page: Page,
  about: 'everything' | 'colours' = 'everything',
): Promise<readonly string[]> {
  // The quick mode looks at one document. All our pages are one.
  expect(page.frames().length).toBe(1);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    runOnly:
      about === 'everything'
        ? { type: 'tag', values: STANDARDS }
        : { type: 'rule', values: COLOUR_RULES },
    // Otherwise it describes thousands of elements that are well.
    resultTypes: ['violations'],
  });
  const { violations, passes } = await axe.analyze();
  expect(passes.map(({ id }) => id)).toContain('color-contrast');
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
