import { describe, expect, it } from 'vitest';
import type { Columns, Engine } from '#lib/engine/engine.ts';
import { EngineError } from '#lib/engine/engine.ts';
import type { Answers, ViewName } from '#lib/query/answers.ts';
import type { Value } from '#lib/query/question.ts';
import {
  EVERYTHING,
  type Selection,
  withCategories,
  withPeriod,
} from '#lib/selection/selection.ts';
import { askYearCubes, type YearCubes } from '#lib/query/cubes.ts';
import { Asker, type OpenEngine } from './asker.svelte.ts';
import { Atlas } from './atlas.svelte.ts';

const HEADLINE = {
  grants: 402,
  grantsWithAmount: 320,
  sumNok: 88_284_600,
  placesNo: 0,
  placesRu: 0,
  firstYear: 2002,
  lastYear: 2026,
  withoutNo: 0,
  withoutRu: 0,
  withoutBoth: 0,
  generalised: 0,
  withoutYear: 0,
};
const OPENING: Answers = {
  headline: HEADLINE,
  years: [],
  categories: [],
  partnerTypes: [],
  counts: [],
  flows: [],
  facets: { applicantType: [], partnerType: [], from: [], to: [] },
  leftOut: { period: 0, amount: 0, from: 0, to: 0 },
  grants: [],
};
const OLD = withPeriod(EVERYTHING, { from: 2002, to: 2009 });
const NEW = withPeriod(EVERYTHING, { from: 2013, to: 2019 });

function headlineColumns(grants: number): Columns {
  const row: Record<string, Value> = { ...HEADLINE, grants };
  return {
    length: 1,
    columns: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]])),
  };
}

const LEFT_OUT: Columns = {
  length: 1,
  columns: { period: [0], amount: [0], from: [0], to: [0] },
};

/** An engine that answers the headline with the first year asked for, when the test lets it. */
function fakeEngine() {
  const waiting: { release: () => void; what: unknown }[] = [];
  const sql: string[] = [];
  let held: string | null = null;
  let failing: string | null = null;
  const wait = (what: unknown) =>
    new Promise<void>((resolve) => waiting.push({ release: resolve, what }));
  const engine: Engine = {
    query: async (text, params, options) => {
      sql.push(text);
      if (text.includes('AS "period"')) return LEFT_OUT;
      if (failing !== null && text.includes(failing)) throw new EngineError('timeout', 'late');
      if (!text.includes('AS "grants"')) {
        if (held !== null && text.includes(held)) await wait('held');
        return { length: 0, columns: {} };
      }
      await wait(params[0]);
      options?.signal?.throwIfAborted();
      return headlineColumns(Number(params[0]));
    },
    close: () => Promise.resolve(),
  };
  const release = async (what: unknown) => {
    while (!waiting.some((entry) => entry.what === what)) await Promise.resolve();
    waiting.find((entry) => entry.what === what)?.release();
  };
  return {
    engine,
    release,
    sql,
    asked: () => sql.length,
    hold: (text: string) => (held = text),
    fail: (text: string) => (failing = text),
  };
}

function atlasOn(open: OpenEngine, cubes: YearCubes | null = null, views?: readonly ViewName[]) {
  const asker = new Asker(open);
  return new Atlas({ opening: OPENING, asker, cubes, ...(views ? { views } : {}) });
}

const grantsOf = (atlas: Atlas) => atlas.answers.data.headline.grants;

describe('Atlas', () => {
  it('keeps old figures, and what they belong to, until new ones are there', async () => {
    const { engine, release } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine));
    const done = atlas.select(NEW);
    expect(atlas.answers.status).toBe('refreshing');
    expect(grantsOf(atlas)).toBe(402);
    expect(atlas.shown).toBe(EVERYTHING);
    await release(2013);
    await done;
    expect(atlas.answers.status).toBe('ready');
    expect(grantsOf(atlas)).toBe(2013);
    expect(atlas.shown).toBe(NEW);
  });

  it('drops an answer that a newer choice has overtaken', async () => {
    const { engine, release } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine));
    const first = atlas.select(OLD);
    const second = atlas.select(NEW);
    await release(2013);
    await second;
    // The first question had not been asked yet, or its answer comes too late: either way it is gone.
    await first;
    expect(grantsOf(atlas)).toBe(2013);
    expect(atlas.shown).toBe(NEW);
  });

  it('answers the opening view and known selections without asking again', async () => {
    const { engine, release, asked } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine));
    const done = atlas.select(NEW);
    await release(2013);
    await done;
    const before = asked();
    await atlas.select(EVERYTHING);
    expect(grantsOf(atlas)).toBe(402);
    await atlas.select(NEW);
    expect(grantsOf(atlas)).toBe(2013);
    expect(asked()).toBe(before);
  });

  it('says what failed, keeps the page, and starts a new engine on retry', async () => {
    const { engine, release } = fakeEngine();
    let opened = 0;
    const atlas = atlasOn(() => {
      opened += 1;
      return opened === 1
        ? Promise.reject(new EngineError('network', 'no file'))
        : Promise.resolve(engine);
    });
    await atlas.select(NEW);
    expect(atlas.answers).toMatchObject({ status: 'error', error: 'network' });
    expect(grantsOf(atlas)).toBe(402);
    const done = atlas.retry();
    await release(2013);
    await done;
    expect(atlas.answers.status).toBe('ready');
    expect(opened).toBe(2);
  });

  it('goes back to the opening view after a failure without an engine', async () => {
    const atlas = atlasOn(() => Promise.reject(new EngineError('unsupported', 'none')));
    await atlas.select(NEW);
    const back: Selection = EVERYTHING;
    await atlas.select(back);
    expect(atlas.answers.status).toBe('ready');
    expect(atlas.shown).toBe(EVERYTHING);
  });
});

describe('views out of sight', () => {
  it('are answered after the others, and said to be waiting until then', async () => {
    const { engine, release, sql, hold } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine));
    atlas.see('list', false);
    atlas.see('timeline', false);
    atlas.see('timeline', true);
    hold('LIMIT');
    const done = atlas.select(NEW);
    await release(2013);
    await expect.poll(() => grantsOf(atlas)).toBe(2013);
    expect(atlas.shown).toBe(NEW);
    expect(atlas.waiting).toEqual(['list']);
    await release('held');
    await done;
    expect(atlas.waiting).toEqual([]);
    expect(sql.at(-1)).toContain('LIMIT');
  });

  it('are left as waiting where their question fails', async () => {
    const { engine, release, fail } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine));
    atlas.see('list', false);
    fail('LIMIT');
    const done = atlas.select(NEW);
    await release(2013);
    await done;
    expect(atlas.answers).toMatchObject({ status: 'error', error: 'timeout' });
    expect(atlas.waiting).toEqual(['list']);
  });

  it('are never asked for where the page has none', async () => {
    const { engine, release, sql } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine), null, ['figures']);
    const done = atlas.select(NEW);
    await release(2013);
    await done;
    expect(sql).toHaveLength(2);
  });
});

describe('a drag', () => {
  const CUBES = askYearCubes(EVERYTHING).decode([
    { view: 'category', cell: 'A', year: 2004, grants: 2, with_amount: 1, amount: 10 },
    { view: 'category', cell: 'A', year: 2015, grants: 3, with_amount: 0, amount: 0 },
    { view: 'ends', cell: '0', year: 2004, grants: 2, with_amount: 1, amount: 10 },
    { view: 'ends', cell: '0', year: 2015, grants: 3, with_amount: 0, amount: 0 },
  ]);
  const noEngine = () => Promise.reject(new EngineError('unsupported', 'none'));

  it('shows the figures of its period, and says which that is, without any engine', () => {
    const atlas = atlasOn(noEngine, CUBES);
    atlas.drag({ from: 2013, to: 2019 });
    expect(atlas.figures.headline.grants).toBe(3);
    expect(atlas.figuresOf.period).toEqual({ from: 2013, to: 2019 });
    // What was asked for is as it was.
    expect(grantsOf(atlas)).toBe(402);
    expect(atlas.shown).toBe(EVERYTHING);
  });

  it('gives way to the exact figures when the hand lets go', async () => {
    const { engine, release } = fakeEngine();
    const atlas = atlasOn(() => Promise.resolve(engine), CUBES);
    atlas.drag(NEW.period);
    const done = atlas.select(NEW);
    expect(atlas.figures.headline.grants).toBe(3);
    await release(2013);
    await done;
    expect(atlas.figures.headline.grants).toBe(2013);
    expect(atlas.figuresOf).toBe(NEW);
  });

  it('goes back to what was confirmed where the exact question fails', async () => {
    const atlas = atlasOn(noEngine, CUBES);
    atlas.drag(NEW.period);
    await atlas.select(NEW);
    expect(atlas.answers.status).toBe('error');
    expect(atlas.figures.headline.grants).toBe(402);
    expect(atlas.figuresOf).toBe(EVERYTHING);
  });

  it('shows nothing where there are no cubes for the other clauses', async () => {
    const atlas = atlasOn(noEngine, CUBES);
    await atlas.select(withCategories(EVERYTHING, ['A']));
    await atlas.prepareDrag();
    atlas.drag(NEW.period);
    expect(atlas.figures.headline.grants).toBe(402);
  });
});
