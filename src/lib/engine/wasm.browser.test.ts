import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Engine } from './engine.ts';
import { openWasmEngine } from './wasm.ts';

const manifest = inject('manifest');
const archiveBase = '/archive/';
/** Some 3.6 billion pairs: minutes, if nobody stops it. */
const HEAVY =
  'SELECT count(*) AS n FROM range(60000) a, range(60000) b WHERE (a.range + b.range) % 7 = ?';

describe('DuckDB-WASM', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openWasmEngine({ archiveBase, manifest });
  }, 60_000);
  afterAll(() => engine.close());

  it('binds parameters, hostile ones too', async () => {
    const hostile = "x'); DROP TABLE grants; --";
    const answer = await engine.query('SELECT ? AS a, ? AS b, ? AS c, ? AS d', [
      hostile,
      2.5,
      null,
      true,
    ]);
    expect(answer).toEqual({
      length: 1,
      columns: { a: [hostile], b: [2.5], c: [null], d: [true] },
    });
    const count = await engine.query('SELECT count(*) AS n FROM grants WHERE title = ?', [hostile]);
    expect(count.columns['n']).toEqual([0]);
    const all = await engine.query('SELECT count(*) AS n FROM grants', []);
    expect(all.columns['n']).toEqual([manifest.counts.grants]);
  });

  it('names the columns of an empty answer', async () => {
    const answer = await engine.query('SELECT id, year FROM grants WHERE year = ?', [1066]);
    expect(answer).toEqual({ length: 0, columns: { id: [], year: [] } });
  });

  it('stops a running query when it is aborted, and goes on', async () => {
    const controller = new AbortController();
    const running = engine.query(HEAVY, [3], { signal: controller.signal });
    setTimeout(() => controller.abort(), 200);
    await expect(running).rejects.toMatchObject({ name: 'AbortError' });
    expect((await engine.query('SELECT 1 AS one', [])).columns['one']).toEqual([1]);
  }, 10_000);

  it('stops by itself when the answer takes too long', async () => {
    await expect(engine.query(HEAVY, [3], { timeout: 200 })).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'timeout',
    });
  }, 10_000);

  it('gives up at once, even on a question that waits behind another', async () => {
    const first = new AbortController();
    const running = engine.query(HEAVY, [3], { signal: first.signal });
    const waiting = engine.query(HEAVY, [5], { timeout: 300 });
    await expect(waiting).rejects.toMatchObject({ kind: 'timeout' });
    first.abort(new Error('enough'));
    await expect(running).rejects.toThrow('enough');
    // Both have left the engine: it would not answer for minutes otherwise.
    expect((await engine.query('SELECT 1 AS one', [])).columns['one']).toEqual([1]);
  }, 10_000);

  it('does not begin what is already called off', async () => {
    const signal = AbortSignal.abort(new Error('too late'));
    await expect(engine.query('SELECT 1', [], { signal })).rejects.toThrow('too late');
  });

  it('refuses a wrong statement as a query error', async () => {
    await expect(engine.query('SELECT nothing FROM nowhere', [])).rejects.toMatchObject({
      kind: 'query',
    });
    await expect(engine.query('SELECT ? AS a', [])).rejects.toMatchObject({ kind: 'query' });
  });

  it('fetches no extension', async () => {
    await expect(
      engine.query("SELECT * FROM read_parquet('/archive/grants.parquet')", []),
    ).rejects.toMatchObject({ kind: 'query' });
    const settings = await engine.query(
      `SELECT current_setting('autoinstall_known_extensions') AS install,
        current_setting('autoload_known_extensions') AS load`,
      [],
    );
    expect(settings.columns).toEqual({ install: [false], load: [false] });
    const foreign = performance
      .getEntriesByType('resource')
      .filter(({ name }) => !name.startsWith(location.origin) && !name.startsWith('data:'));
    expect(foreign.map(({ name }) => name)).toEqual([]);
  });
});

describe('DuckDB-WASM without a sound archive', () => {
  it('says that a file did not arrive', async () => {
    const opening = openWasmEngine({ archiveBase: '/nowhere/', manifest });
    await expect(opening).rejects.toMatchObject({
      name: 'EngineError',
      kind: 'network',
    });
  }, 60_000);

  it('says that a file is not the one of the manifest', async () => {
    const tables = {
      ...manifest.tables,
      grants: { ...manifest.tables.places, rows: manifest.tables.places.rows },
    };
    const opening = openWasmEngine({ archiveBase, manifest: { ...manifest, tables } });
    await expect(opening).rejects.toMatchObject({ name: 'EngineError', kind: 'archive' });
  }, 60_000);

  it('says that a file of the right size is no archive', async () => {
    const bytes = (await (await fetch('/archive/manifest.json')).arrayBuffer()).byteLength;
    const tables = { ...manifest.tables, links: { file: 'manifest.json', rows: 1, bytes } };
    const opening = openWasmEngine({ archiveBase, manifest: { ...manifest, tables } });
    await expect(opening).rejects.toMatchObject({ kind: 'archive' });
  }, 60_000);

  it('says that a table lacks rows', async () => {
    const tables = { ...manifest.tables, links: { ...manifest.tables.links, rows: 1 } };
    const opening = openWasmEngine({ archiveBase, manifest: { ...manifest, tables } });
    await expect(opening).rejects.toMatchObject({ kind: 'archive' });
  }, 60_000);

  it('can be called off while it starts', async () => {
    const controller = new AbortController();
    const opening = openWasmEngine({ archiveBase, manifest, signal: controller.signal });
    controller.abort();
    await expect(opening).rejects.toMatchObject({ name: 'AbortError' });
  }, 60_000);
});
