import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import type { YearGroup } from '#lib/query/breakdowns.ts';
import {
  chartContext,
  displaySpecs,
  timelineSpecs,
  yearRow,
} from '../../../../tests/fixtures/charts.ts';
import { describeTimeline } from './describe.ts';
import { findTimeline } from './finding.ts';
import { noteTimeline } from './notes.ts';
import type { TimelineSpec } from './spec.ts';

const english = await chartContext('en', 0);
const sample = timelineSpecs.everything;
const complete = timelineSpecs.complete;
const find = (spec: TimelineSpec) => findTimeline(spec, english);
/** 10, 11, 12 … grants a year, each of a million. */
const rising = (from: number, to: number): readonly YearGroup[] =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    yearRow(from + index, 'A', 10 + index, { sumNok: (10 + index) * 1e6 }),
  );

describe('of a sample', () => {
  it('the part of what is published leads, and heights are no activity', () => {
    expect(find(sample)).toBe(
      'Published sources count at least 902 grants in 2013, 2017, 2018, 2019, 2020 and 2022 together; 149 of them, about one in six, are documented here. The bars show which pages have survived, not how active the Secretariat was.',
    );
  });

  it('only the totals of the chosen years count', () => {
    const period = { from: 2017, to: 2017 };
    expect(find({ ...sample, period })).toMatch(/^Published sources count 226 grants in 2017; 38 /);
    expect(find({ ...sample, period: { from: 2014, to: 2016 } })).toMatch(
      /^No total has been published for these years/,
    );
  });

  it('both published sums of a year are said where the unit is theirs', () => {
    expect(find({ ...sample, measure: 'nominal' })).toMatch(
      /^For 2017, published sources name 42.0 and 52.0 million kroner; documented here: 12.5 million\./,
    );
    for (const measure of ['constant', 'euro'] as const) {
      expect(find({ ...sample, measure })).not.toMatch(/42|52/);
      expect(noteTimeline({ ...sample, measure }, english).join()).toContain('none is drawn here');
    }
    const notes = noteTimeline({ ...sample, measure: 'nominal' }, english).join();
    expect(notes).toContain('42.0 million (High North News');
    expect(notes).toContain('52.0 million (Barentssekretariatet');
  });

  it('a selection is not compared with totals of all grants', () => {
    const part = { ...sample, isPart: true, years: [yearRow(2017, 'A', 1)] };
    expect(find(part)).toMatch(/^Selected: 1 grant with a known year;/);
    expect(find({ ...part, measure: 'nominal' })).toMatch(/^Amount known: 0 of 1 grant\. /);
    expect(find({ ...part, years: [] })).toBe('No grants match this selection.');
  });

  it('nothing rises or falls, in any measure, form, period or language', async () => {
    const claims =
      /\b(rose|fell|more|less|fewer|increase|grew|growth|average|mer|mindre|meir|økte|økt|auka|snitt|falt|fall)\b|больше|меньше|вырос|снизил|в среднем/i;
    for (const language of LANGUAGES) {
      const context = await chartContext(language, 0);
      for (const [, spec] of displaySpecs) {
        for (const period of [null, { from: 2013, to: 2019 }, { from: 2015, to: 2015 }]) {
          for (const years of [sample.years, [], rising(1999, 2022)]) {
            const text = findTimeline({ ...spec, period, years }, context);
            expect(text).not.toMatch(claims);
            expect(text).not.toMatch(/undefined|NaN|null|Infinity/);
            expect(text).toMatch(/\.$/);
          }
        }
      }
    }
  });
});

describe('of a complete archive', () => {
  it('is about level, peak and the change between the halves', () => {
    const spec = { ...complete, years: rising(2010, 2016), period: { from: 2010, to: 2016 } };
    expect(find(spec)).toBe(
      '91 grants in 2010–2016, 13 a year on average; most in 2016: 16. On average per year: 36% more in 2014–2016 than in 2010–2012.',
    );
    expect(find({ ...spec, measure: 'nominal' })).toBe(
      '91.0 million kroner in 2010–2016, 13.0 a year on average; most in 2016: 16.0. On average per year: 36% more in 2014–2016 than in 2010–2012.',
    );
  });

  it('compares no halves of less than three years, and none with another scheme or an unfinished year', () => {
    const years = rising(2010, 2026);
    const of = (from: number, to: number) => find({ ...complete, years, period: { from, to } });
    expect(of(2010, 2014)).not.toContain('On average per year');
    expect(of(2010, 2015)).toContain('more in 2013–2015 than in 2010–2012');
    expect(of(2019, 2026)).not.toContain('On average per year');
    expect(of(2018, 2026)).toContain('more in 2021–2023 than in 2018–2020');
  });

  it('says less, and as much', () => {
    const period = { from: 2010, to: 2015 };
    const turned = rising(2010, 2015).map((row) => ({ ...row, grants: 30 - row.grants }));
    expect(find({ ...complete, years: turned, period })).toContain('less in 2013–2015');
    const even = turned.map((row) => ({ ...row, grants: 7 }));
    expect(find({ ...complete, years: even, period })).toContain('as much in 2013–2015 as in');
  });

  it('holds for none, one, one year and no amounts', () => {
    const period = { from: 2015, to: 2015 };
    const one = { ...complete, years: [yearRow(2015, 'B', 1)] };
    expect(find({ ...complete, years: [] })).toBe('No grants match this selection.');
    expect(find({ ...one, period })).toBe('1 grant in 2015.');
    expect(find(one)).toBe('1 grant in 2015.');
    expect(find({ ...one, measure: 'euro' })).toBe('Amount known: 0 of 1 grant.');
    expect(find({ ...one, period: { from: 2013, to: 2017 } })).toBe(
      '1 grant in 2013–2017, 0.2 a year on average; most in 2015: 1.',
    );
    expect(find({ ...one, period: { from: 2001, to: 2002 } })).toBe(
      'No grants match this selection.',
    );
  });

  it.each(LANGUAGES)(
    'is whole for every number and in no need of totals in %s',
    async (language) => {
      const context = await chartContext(language, 0);
      for (const grants of [0, 1, 2, 5, 21]) {
        const years = grants > 0 ? [yearRow(2011, 'A', grants), yearRow(2016, 'C', grants)] : [];
        for (const measure of ['grants', 'euro'] as const) {
          const spec = { ...complete, years, measure, period: { from: 2011, to: 2016 } };
          const text = `${findTimeline(spec, context)} ${describeTimeline(spec, context)}`;
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\s\s|902|149/);
          expect(text).toMatch(/\.$/);
        }
      }
    },
  );
});
