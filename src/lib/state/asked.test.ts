import { describe, expect, it, vi } from 'vitest';
import { EngineError, type Engine } from '#lib/engine/engine.ts';
import type { Ask } from '#lib/query/answers.ts';
import { EVERYTHING, withPeriod, type Selection } from '#lib/selection/selection.ts';
import { Asked } from './asked.svelte.ts';
import { Asker } from './asker.svelte.ts';

const years = (from: number) => withPeriod(EVERYTHING, { from, to: 2026 });

/** Answers with the first year of the selection, when the test lets it. */
function fakeView(fails = false) {
  const waiting: { readonly year: number; readonly release: () => void }[] = [];
  const engine: Engine = {
    query: async (_sql, params, options) => {
      await new Promise<void>((resolve) =>
        waiting.push({ year: Number(params[0]), release: resolve }),
      );
      options?.signal?.throwIfAborted();
      if (fails) throw new EngineError('timeout', 'late');
      return { length: 1, columns: { year: [Number(params[0])] } };
    },
    close: () => Promise.resolve(),
  };
  const put = (ask: Ask, { period }: Selection) =>
    ask({
      name: 'year',
      sql: 'SELECT ?',
      params: [period?.from ?? 0],
      decode: ([row]) => Number(row?.['year']),
    });
  const asked = new Asked(new Asker(() => Promise.resolve(engine)), put, 1993);
  const asking = () => waiting.map(({ year }) => year);
  const release = () => waiting.splice(0).forEach((entry) => entry.release());
  return { asked, asking, release };
}

describe('Asked', () => {
  it('asks when it comes into sight, and says until then that its figures are old', async () => {
    const { asked, asking, release } = fakeView();
    asked.want(years(2013));
    expect(asked.isBehind).toBe(true);
    await Promise.resolve();
    expect(asking()).toEqual([]);
    asked.see(true);
    await expect.poll(asking).toEqual([2013]);
    expect(asked.answer.data).toBe(1993);
    release();
    await expect.poll(() => asked.answer).toEqual({ status: 'ready', data: 2013 });
    expect(asked.shown).toEqual(years(2013));
  });

  it('asks out of sight too, when the others have had their turn', async () => {
    vi.useFakeTimers();
    const { asked, asking } = fakeView();
    asked.want(years(2013));
    await vi.advanceTimersByTimeAsync(1900);
    expect(asking()).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(asking()).toEqual([2013]);
    vi.useRealTimers();
  });

  it('asks one question at a time, and drops what is overtaken', async () => {
    const { asked, asking, release } = fakeView();
    asked.see(true);
    asked.want(years(2001));
    await expect.poll(asking).toEqual([2001]);
    asked.want(years(2001));
    asked.want(years(2013));
    await expect.poll(asking).toEqual([2001, 2013]);
    release();
    await expect.poll(() => asked.answer).toEqual({ status: 'ready', data: 2013 });
    asked.want(years(2001));
    await expect.poll(asking).toEqual([2001]);
  });

  it('has the opening figures without asking', () => {
    const { asked, asking } = fakeView();
    asked.see(true);
    asked.want(years(2001));
    asked.want(EVERYTHING);
    expect([asked.answer, asking()]).toEqual([{ status: 'ready', data: 1993 }, []]);
  });

  it('says what failed, and asks again', async () => {
    const { asked, asking, release } = fakeView(true);
    asked.see(true);
    asked.want(years(2013));
    await expect.poll(asking).toEqual([2013]);
    release();
    await expect.poll(() => asked.answer.status).toBe('error');
    expect(asked.answer).toMatchObject({ data: 1993, error: 'timeout' });
    const before = asked.restarts;
    asked.retry();
    expect(asked.restarts).toBe(before + 1);
    asked.want(years(2013));
    await expect.poll(asking).toEqual([2013]);
  });
});
