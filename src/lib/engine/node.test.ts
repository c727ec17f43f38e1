import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REFUSED } from '../../../tests/contract/questions.ts';
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

  it('refuses a wrong statement', async () => {
    await expect(engine.query('SELECT nothing FROM nowhere', [])).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'query',
    });
    await expect(engine.query('SELECT ? AS a', [])).rejects.toMatchObject({ kind: 'query' });
  });

  it.each(REFUSED)('refuses what has no plain form: %s', async (sql) => {
    await expect(engine.query(sql, [])).rejects.toThrow(/Column a is [A-Z]+: cast it/);
  });

  it('gives numbers and dates a plain form', async () => {
    const { columns } = await engine.query(
      "SELECT sum(5) AS a, -1.25::DECIMAL(9, 2) AS b, DATE '2024-02-29' AS c, NULL AS d",
      [],
    );
    expect(columns).toEqual({ a: [5], b: [-1.25], c: ['2024-02-29'], d: [null] });
  });

  it('refuses every question once it is closed', async () => {
    const other = await openNodeEngine('static/archive');
    await other.close();
    await expect(other.query('SELECT 1', [])).rejects.toMatchObject({ kind: 'query' });
  });
});

describe('native DuckDB without a sound archive', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'archive-'));
    await cp('static/archive', folder, { recursive: true });
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('says which file is missing', async () => {
    await expect(openNodeEngine('no/such/folder')).rejects.toMatchObject({
      kind: 'archive',
      message: expect.stringContaining('grants.parquet') as string,
    });
  });

  it('says which column is missing', async () => {
    await cp(join(folder, 'links.parquet'), join(folder, 'places.parquet'));
    await expect(openNodeEngine(folder)).rejects.toMatchObject({
      kind: 'archive',
      message: expect.stringContaining('"id"') as string,
    });
  });
});
