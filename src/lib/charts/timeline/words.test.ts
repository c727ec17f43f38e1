import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext, timelineSpecs } from '../../../../tests/fixtures/charts.ts';
import { describeTimeline } from './describe.ts';
import { eventYear, numberEvents } from './events.ts';
import { countTimeline } from './figures.ts';
import { tableTimeline } from './table.ts';

describe('the figures', () => {
  it('compare only the years whose own total is published', () => {
    expect(countTimeline(timelineSpecs.everything)).toEqual({
      years: '1993–2026',
      documented: 149,
      published: 902,
      atLeast: true,
      knownYears: 6,
      publishedYears: ['2013', '2017', '2018', '2019', '2020', '2022'],
      dated: 386,
      undated: 16,
      peakYear: '2015',
      peak: 56,
    });
  });

  it('hold without grants and without totals', () => {
    expect(countTimeline(timelineSpecs.nothing)).toMatchObject({
      dated: 0,
      peak: 0,
      knownYears: 0,
    });
    expect(countTimeline(timelineSpecs.empty)).toMatchObject({ dated: 0, documented: 149 });
  });
});

describe('the events', () => {
  it('are numbered by date, whatever order they come in', () => {
    const { events } = timelineSpecs.everything;
    const numbered = numberEvents([...events].reverse());
    expect(numbered.map(({ number }) => number)).toEqual(events.map((_, index) => index + 1));
    expect(numbered.map(({ date }) => date)).toEqual(events.map(({ date }) => date));
  });

  it('lie in their month, and in the middle of what is not known', () => {
    expect(eventYear('2014')).toBe(2014.5);
    expect(eventYear('2014-01')).toBeCloseTo(2014 + 0.5 / 12);
    expect(eventYear('2022-02-24')).toBeGreaterThan(eventYear('2022-02-01'));
    expect(eventYear('2022-12-31')).toBeLessThan(2023);
  });
});

describe('the table', () => {
  it('has what is drawn: the span, every year, the grants without a year', async () => {
    const { columns, rows } = tableTimeline(timelineSpecs.everything, await chartContext('en', 0));
    expect(rows[0]).toEqual(['1993–2007', '7', '920,000', '2,800', '<1%']);
    expect(rows).toContainEqual(['2007', '1', '–', 'not published', '–']);
    expect(rows).toContainEqual(['2008', '–', '–', 'not published', '–']);
    expect(rows).toContainEqual(['2013', '39', '7,636,000', 'at least 200', 'at most 20%']);
    expect(rows).toContainEqual(['2017', '38', '12,484,000', '226', '17%']);
    expect(rows.at(-1)).toEqual(['Year not known', '16', '3,781,600', 'not published', '–']);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });

  it('has the groups where the bars have them', async () => {
    const { columns, rows } = tableTimeline(timelineSpecs.stacked, await chartContext('en', 0));
    expect(columns.map(({ label }) => label).slice(2, 8)).toEqual([
      'Culture, sport and welfare',
      'Competence and education',
      'Environment, health, civil society, media',
      'Indigenous peoples',
      'Business and entrepreneurship',
      'Not classified',
    ]);
    for (const row of rows) {
      const [grants = 0, ...groups] = row.slice(1, 8).map((text) => Number(text.replace('–', '0')));
      expect(groups.reduce((sum, value) => sum + value, 0)).toBe(grants);
    }
  });

  it('gives no share of a total that holds other categories too', async () => {
    const { rows } = tableTimeline(timelineSpecs.category, await chartContext('en', 0));
    expect(new Set(rows.map((row) => row.at(-1)))).toEqual(new Set(['–']));
  });
});

describe('the alternative text', () => {
  it.each(LANGUAGES)('names the years, the grants and the fullest year in %s', async (language) => {
    const text = describeTimeline(timelineSpecs.everything, await chartContext(language, 0));
    for (const figure of ['1993–2026', '386', '2015', '56']) expect(text).toContain(figure);
    expect(text).not.toMatch(/undefined|NaN|null/);
  });
});
