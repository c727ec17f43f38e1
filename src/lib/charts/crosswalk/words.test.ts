import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/i18n/language.ts';
import { chartContext } from '../../../../tests/fixtures/charts.ts';
import { crosswalkSpecs } from '../../../../tests/fixtures/crosswalk.ts';
import { describeCrosswalk, findCrosswalk } from './describe.ts';
import { tableCrosswalk } from './table.ts';
import { signed } from './words.ts';

const { everything, one, empty } = crosswalkSpecs;

it('finds how grants came to their category, and what of the last change is relabelling', async () => {
  expect(findCrosswalk(everything, await chartContext('en', 0))).toBe(
    'In periods with known priority areas 226 grants have a category: 194 by a label of the period’s own areas, 24 by another label, 8 without a label. Environment, health, civil society, media, 2014–2017 to 2018–2020: +8 share points; own labels account for 0, relabelling for +8.',
  );
  expect(findCrosswalk(one, await chartContext('en', 0))).toBe(
    'In periods with known priority areas 1 grant has a category: 1 by a label of the period’s own areas, 0 by another label, 0 without a label. No two periods have the 20 grants with a category that a comparison needs.',
  );
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('the finding has its figures and its groups', async () => {
    const context = await chartContext(language, 0);
    const text = findCrosswalk(everything, context);
    for (const part of ['226', '194', '24', '8', '2014–2017', '2018–2020', '+8'])
      expect(text).toContain(part);
    expect(findCrosswalk(empty, context)).toBe(context.m.noGrants);
  });

  it('the alternative text has every period with grants and every label', async () => {
    const context = await chartContext(language, 0);
    const text = describeCrosswalk(everything, context);
    for (const { label } of everything.rows)
      expect(text).toContain(label ?? context.m.crosswalk.noLabel);
    expect(text).toContain('2021–2023: ');
    expect(describeCrosswalk(empty, context)).toContain(context.m.noGrants);
  });

  it('the tables are whole', async () => {
    const tables = tableCrosswalk(everything, await chartContext(language, 0));
    expect(tables).toHaveLength(2);
    for (const { columns, rows } of tables)
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    expect(tables[0]?.rows.at(-1)?.at(-1)).toBe('402');
  });
});

it('the table leads from the label to the category of today', async () => {
  const context = await chartContext('en', 0);
  const [labels] = tableCrosswalk(everything, context);
  const rows = labels?.rows.map((row) => row.slice(0, 2).join(' → ')) ?? [];
  expect(rows).toContain('Idrett → Culture, sport and welfare: Sport');
  expect(rows).toContain('Kompetanse → Competence and education');
  expect(rows).toContain('no label in the source → Not classified');
  expect(tableCrosswalk(one, context)).toHaveLength(1);
  expect(tableCrosswalk(empty, context)).toEqual([]);
});

it('points have a sign, nothing has none', async () => {
  const context = await chartContext('nb', 0);
  expect([3, -3, 0].map((points) => signed(points, context))).toEqual(['+3', '−3', '0']);
});
