import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withFacet, withPeriod, type Selection } from '#lib/selection/selection.ts';
import { askApplicants } from './applicants.ts';
import { askHeadline } from './headline.ts';

describe('applicants by their name', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  const find = (selection: Selection, words: string, limit = 8) =>
    ask(engine, askApplicants(selection, words, limit));

  it('are found by parts of words, without marks and in any order', async () => {
    const { hits, applicants } = await find(EVERYTHING, 'KOMMUNE sor');
    expect(applicants.map(({ name }) => name)).toContain('Sør-Varanger kommune');
    expect(hits).toBe(applicants.length);
  });

  it('are the first of all hits, most grants first', async () => {
    const all = await find(EVERYTHING, '', 1000);
    expect(all.hits).toBe(all.applicants.length);
    expect(all.hits).toBeGreaterThan(50);
    const grants = all.applicants.map((applicant) => applicant.grants);
    expect(grants).toEqual(grants.toSorted((a, b) => b - a));
    expect(await find(EVERYTHING, ' ', 8)).toEqual({
      hits: all.hits,
      applicants: all.applicants.slice(0, 8),
    });
  });

  it('count what choosing them gives, whoever is chosen now', async () => {
    const period = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
    const [top] = (await find(period, '')).applicants;
    const chosen = withFacet(period, 'applicant', { include: [top?.name ?? ''], exclude: [] });
    expect((await ask(engine, askHeadline(chosen))).grants).toBe(top?.grants);
    expect(await find(chosen, '')).toEqual(await find(period, ''));
  });

  it('are none where no name has the word, and a word is no pattern', async () => {
    for (const words of ['%', '_', "' OR TRUE --", 'nowhere at all']) {
      expect(await find(EVERYTHING, words)).toEqual({ hits: 0, applicants: [] });
    }
  });
});
