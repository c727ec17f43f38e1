import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from './engine.ts';
import { openNodeEngine } from './node.ts';

const HEAVY =
  'SELECT count(*) AS n FROM range(200000) a, range(200000) b WHERE (a.range + b.range) % 7 = ?';

describe('native DuckDB', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  it('binds parameters, hostile ones too, and gives plain values', async () => {
    const hostile = "x'); DROP TABLE grants; --";
    expect(
      await engine.query('SELECT ? AS a, ? AS b, ? AS c, ? AS d', [hostile, 2.5, null, true]),
    ).toEqual({ length: 1, columns: { a: [hostile], b: [2.5], c: [null], d: [true] } });
    const all = await engine.query('SELECT count(*) AS n FROM grants', []);
    expect(typeof all.columns['n']?.[0]).toBe('number');
  });

  it('names the columns of an empty answer', async () => {
    expect(await engine.query('SELECT id, year FROM grants WHERE year = ?', [1066])).toEqual({
      length: 0,
      columns: { id: [], year: [] },
    });
  });

  it('stops a running query when it is aborted, and goes on', async () => {
    const controller = new AbortController();
    const running = engine.query(HEAVY, [3], { signal: controller.signal });
    setTimeout(() => controller.abort(), 100);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect((await engine.query('SELECT 1 AS one', [])).columns['one']).toEqual([1]);
  });

  it('stops by itself when the answer takes too long', async () => {
    await expect(engine.query(HEAVY, [3], { timeout: 100 })).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'timeout',
    });
  });

  it('refuses a wrong statement, and values that have no plain form', async () => {
    await expect(engine.query('SELECT nothing FROM nowhere', [])).rejects.toMatchObject({
      kind: 'query',
    });
    await expect(engine.query("SELECT DATE '2024-02-14' AS d", [])).rejects.toThrow(/cast it/);
  });

  it('needs an archive', async () => {
    await expect(openNodeEngine('no/such/folder')).rejects.toMatchObject({ kind: 'archive' });
  });
});
