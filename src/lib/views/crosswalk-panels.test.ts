import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { EVERYTHING, withCategories, withPeriod } from '#lib/selection/selection.ts';
import { categoriesSpecs, chartContext } from '../../../tests/fixtures/charts.ts';
import { breakdowns, crosswalkSpecs } from '../../../tests/fixtures/crosswalk.ts';
import CategoryPanel from './CategoryPanel.svelte';
import CrosswalkPanel from './CrosswalkPanel.svelte';

const source = 'Source: pages';
const selection = withCategories(withPeriod(EVERYTHING, { from: 2014, to: 2017 }), ['A']);

describe.each(LANGUAGES)('prerendered in %s', (language) => {
  it.each(Object.entries(crosswalkSpecs))('labels: %s', async (name, { rows }) => {
    const { m, f } = await chartContext(language, 0);
    const { body } = render(CrosswalkPanel, { props: { m, f, answer: rows, selection, source } });
    expect(body).toContain(m.crosswalk.title);
    expect(body).toContain(source);
    // What relabelling means stands with the finding that speaks of it.
    expect(body).toContain(m.crosswalk.method);
    expect(body.includes(m.crosswalk.words)).toBe(name !== 'empty');
    expect(body.includes(m.crosswalk.sample)).toBe(name !== 'empty');
    expect(body).not.toMatch(/ style=|undefined|NaN/);
  });

  it.each(Object.entries(breakdowns))('details: %s', async (name, breakdown) => {
    const { m, f } = await chartContext(language, 0);
    const answers = { categories: categoriesSpecs.everything.rows, partnerTypes: [] };
    const props = { m, f, answers, selected: [] };
    const { body } = render(CategoryPanel, { props: { ...props, breakdown } });
    expect(body).toContain(m.crosswalk.details);
    expect(body.includes(m.crosswalk.noPeriod)).toBe(breakdown.before === null);
    // A change is never shown without the words that say what it is of.
    expect(body.includes(m.crosswalk.sample)).toBe(name === 'period');
    expect(body).not.toMatch(/ style=|undefined|NaN/);
    const plain = render(CategoryPanel, { props }).body;
    expect({ name, unfolds: plain.includes(m.crosswalk.details) }).toEqual({
      name,
      unfolds: false,
    });
  });
});

it('labels are marked with their own language', async () => {
  const { m, f } = await chartContext('ru', 0);
  const props = { m, f, answer: crosswalkSpecs.everything.rows, selection, source };
  const { body } = render(CrosswalkPanel, { props });
  expect(body).toMatch(/<span lang="nb">Sivilt samfunn og media<\/span>/);
  expect(body).toMatch(/<span lang="en">Education<\/span>/);
});
