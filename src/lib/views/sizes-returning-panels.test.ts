import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { EVERYTHING } from '#lib/selection/selection.ts';
import { chartContext } from '../../../tests/fixtures/charts.ts';
import { returningSpecs, sizesSpecs } from '../../../tests/fixtures/sizes-returning.ts';
import ReturningPanel from './ReturningPanel.svelte';
import SizesPanel from './SizesPanel.svelte';

const source = 'Source: pages';

describe.each(LANGUAGES)('prerendered in %s', (language) => {
  it.each(Object.entries(sizesSpecs))('sizes: %s', async (_, { sizes, baseYear }) => {
    const { m, f } = await chartContext(language, 0);
    const intend = () => undefined;
    const props = { m, f, answer: sizes, baseYear, selection: EVERYTHING, source, intend };
    const { body } = render(SizesPanel, { props });
    expect(body).toContain(m.sizes.title);
    expect(body).toContain(source);
    expect(body.includes(m.sizes.onlyNominal)).toBe(sizes.measure !== 'nominal');
    expect(body).not.toMatch(/ style=|undefined|NaN/);
  });

  it.each(Object.entries(returningSpecs))('returning: %s', async (_, { returning }) => {
    const { m, f } = await chartContext(language, 0);
    const { body } = render(ReturningPanel, { props: { m, f, answer: returning, source } });
    // No picture of who came back without the words that say what it cannot show.
    expect(body.includes(m.returning.warning)).toBe(body.includes('<svg'));
    expect(body.includes('<svg')).toBe(returning.applicants > 0);
    expect(body).toContain(m.returning.leftOut(returning.undated, returning.unnamed));
    expect(body).not.toMatch(/ style=|undefined|NaN/);
  });
});
