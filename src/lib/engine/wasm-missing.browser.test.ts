import { afterEach, describe, expect, inject, it, vi } from 'vitest';
import { openWasmEngine } from './wasm.ts';

const wasm = vi.hoisted(() => ({ default: '' }));
vi.mock('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url', () => wasm);

describe('DuckDB-WASM without its WebAssembly', () => {
  // DuckDB's worker writes what went wrong to the console as well.
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  afterEach(() => silenced.mockClear());

  it.each([
    ['is not there', '/nowhere.wasm'],
    ['is another file', '/favicon.svg'],
  ])(
    'says so at once when it %s',
    async (_, url) => {
      wasm.default = url;
      const opening = openWasmEngine({ archiveBase: '/archive/', manifest: inject('manifest') });
      await expect(opening).rejects.toMatchObject({ name: 'EngineError', kind: 'network' });
    },
    10_000,
  );
});
