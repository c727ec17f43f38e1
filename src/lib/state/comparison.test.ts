import { describe, expect, it } from 'vitest';
import { EngineError, type Columns, type Engine } from '#lib/engine/engine.ts';
import type { Value } from '#lib/query/question.ts';
import { decodeComparison } from '#lib/selection/comparison.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import { Asker } from './asker.svelte.ts';
import {
  ComparisonState,
  sharedOf,
  type ComparedAnswers,
  type SideAnswers,
} from './comparison.svelte.ts';

const HEADLINE = {
  grants: 0,
  grantsWithAmount: 0,
  sumNok: 0,
  placesNo: 0,
  placesRu: 0,
  firstYear: null,
  lastYear: null,
  withoutNo: 0,
  withoutRu: 0,
  withoutBoth: 0,
  generalised: 0,
  withoutYear: 0,
};

function side(grants: number): SideAnswers {
  const facets = { applicantType: [], from: [], to: [] };
  return { headline: { ...HEADLINE, grants }, categories: [], counts: [], flows: [], facets };
}

const OPENING: ComparedAnswers = { a: side(110), b: side(98), years: [] };
const read = (query: string) => decodeComparison(query).comparison;
const START = read('a.years=2013-2015&b.years=2017-2019');
const NEXT = read('a.years=2001&b.years=2002');
const LAST = read('a.years=2003&b.years=2004');

/** An engine that answers the headline with the first year asked for, when the test lets it. */
function fakeEngine() {
  const waiting: { release: () => void; year: unknown }[] = [];
  let asked = 0;
  const engine: Engine = {
    query: async (sql, params, options): Promise<Columns> => {
      asked += 1;
      if (!sql.includes('AS "grants"')) return { length: 0, columns: {} };
      await new Promise<void>((resolve) => waiting.push({ release: resolve, year: params[0] }));
      options?.signal?.throwIfAborted();
      const row: Record<string, Value> = { ...HEADLINE, grants: Number(params[0]) };
      return {
        length: 1,
        columns: Object.fromEntries(Object.entries(row).map(([name, value]) => [name, [value]])),
      };
    },
    close: () => Promise.resolve(),
  };
  const release = async (...years: readonly number[]) => {
    for (const year of years) {
      while (!waiting.some((entry) => entry.year === year)) await Promise.resolve();
      waiting.find((entry) => entry.year === year)?.release();
    }
  };
  return { engine, release, asked: () => asked };
}

const grantsOf = ({ answers: { data } }: ComparisonState) => [
  data.a.headline.grants,
  data.b.headline.grants,
];

describe('ComparisonState', () => {
  it('shows both sides together, and the old ones until then', async () => {
    const { engine, release } = fakeEngine();
    const state = new ComparisonState(START, OPENING, new Asker(() => Promise.resolve(engine)));
    const done = state.select(NEXT);
    await release(2001);
    expect(state.answers.status).toBe('refreshing');
    expect(grantsOf(state)).toEqual([110, 98]);
    expect(state.shown).toBe(START);
    await release(2002);
    await done;
    expect(grantsOf(state)).toEqual([2001, 2002]);
    expect(state.shown).toBe(NEXT);
  });

  it('drops an answer that a newer wish has overtaken', async () => {
    const { engine, release } = fakeEngine();
    const state = new ComparisonState(START, OPENING, new Asker(() => Promise.resolve(engine)));
    const first = state.select(NEXT);
    const second = state.select(LAST);
    await release(2003, 2004);
    await second;
    await first;
    expect(grantsOf(state)).toEqual([2003, 2004]);
    expect(state.answers.status).toBe('ready');
  });

  it('turns the opening round, and goes back to it, without an engine', async () => {
    const state = new ComparisonState(
      START,
      OPENING,
      new Asker(() => Promise.reject(new EngineError('unsupported', 'none'))),
    );
    await state.select({ a: START.b, b: START.a });
    expect(grantsOf(state)).toEqual([98, 110]);
    await state.select(START);
    expect(grantsOf(state)).toEqual([110, 98]);
    expect(state.answers.status).toBe('ready');
  });

  it('asks nothing twice: what is turned round later is remembered', async () => {
    const { engine, release, asked } = fakeEngine();
    const state = new ComparisonState(START, OPENING, new Asker(() => Promise.resolve(engine)));
    const done = state.select(NEXT);
    await release(2001, 2002);
    await done;
    const before = asked();
    await state.select({ a: NEXT.b, b: NEXT.a });
    expect(grantsOf(state)).toEqual([2002, 2001]);
    expect(asked()).toBe(before);
  });

  it('says what failed, keeps the page, and asks a new engine on retry', async () => {
    const { engine, release } = fakeEngine();
    let opened = 0;
    const state = new ComparisonState(
      START,
      OPENING,
      new Asker(() => {
        opened += 1;
        return opened === 1
          ? Promise.reject(new EngineError('network', 'no file'))
          : Promise.resolve(engine);
      }),
    );
    await state.select(NEXT);
    expect(state.answers).toMatchObject({ status: 'error', error: 'network' });
    expect(grantsOf(state)).toEqual([110, 98]);
    expect(state.shown).toBe(START);
    const done = state.retry();
    await release(2001, 2002);
    await done;
    expect(grantsOf(state)).toEqual([2001, 2002]);
  });
});

describe('sharedOf', () => {
  it.each([
    ['category=A&a.years=2013&b.years=2014', 'category=A'],
    ['years=2013&to=ru-x&q=kor', 'to=ru-x&q=kor'],
    ['a.category=A&b.category=C&amount=100-', 'amount=100-'],
    ['a.q=kor&b.category=A', ''],
  ])('of %s is %s', (query, shared) => {
    expect(encodeSelection(sharedOf(read(query)))).toBe(shared);
  });
});
