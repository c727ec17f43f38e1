import { readFile } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { parseManifest, type Manifest } from '#lib/archive/manifest.ts';
import { ask } from '#lib/engine/ask.ts';
import type { Columns } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { listQuestions, PROBES } from './questions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    manifest: Manifest;
    /** Name of the question → answer of native DuckDB. */
    native: Readonly<Record<string, unknown>>;
    /** Name of the probe → columns of native DuckDB. */
    nativeProbes: Readonly<Record<string, Columns>>;
  }
}

/** Asks native DuckDB everything before the browser starts, and hands the answers over. */
export default async function setup(project: TestProject): Promise<void> {
  const engine = await openNodeEngine('static/archive');
  const native: Record<string, unknown> = {};
  for (const [name, question] of listQuestions()) native[name] = await ask(engine, question);
  const probes: Record<string, Columns> = {};
  for (const [name, { sql, params }] of Object.entries(PROBES)) {
    probes[name] = await engine.query(sql, params);
  }
  await engine.close();
  project.provide('native', native);
  project.provide('nativeProbes', probes);
  project.provide(
    'manifest',
    parseManifest(JSON.parse(await readFile('static/archive/manifest.json', 'utf8'))),
  );
}
