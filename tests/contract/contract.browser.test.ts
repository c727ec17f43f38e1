import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openWasmEngine } from '#lib/engine/wasm.ts';
import { listQuestions, PROBES, REFUSED } from './questions.ts';

describe('native DuckDB and DuckDB-WASM give the same answers', () => {
  let engine: Engine;
  const native = inject('native');
  const nativeProbes = inject('nativeProbes');

  beforeAll(async () => {
    engine = await openWasmEngine({ archiveBase: '/archive/', manifest: inject('manifest') });
  }, 60_000);
  afterAll(() => engine.close());

  it('is asked about something', () => {
    expect(Object.keys(native).length).toBeGreaterThan(60);
  });

  it.each(listQuestions())('%s', async (name, question) => {
    expect(await ask(engine, question)).toEqual(native[name]);
  });

  it.each(Object.entries(PROBES))('undecoded: %s', async (name, { sql, params }) => {
    expect(await engine.query(sql, params)).toEqual(nativeProbes[name]);
  });

  it.each(REFUSED)('refused: %s', async (sql) => {
    await expect(engine.query(sql, [])).rejects.toMatchObject({
      kind: 'query',
      message: expect.stringContaining('cast it') as string,
    });
  });
});
