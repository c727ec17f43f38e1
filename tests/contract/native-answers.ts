import { readFile } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { parseManifest, type Manifest } from '#lib/archive/manifest.ts';
import { ask } from '#lib/engine/ask.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { listQuestions } from './questions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    manifest: Manifest;
    /** Name of the question → answer of native DuckDB. */
    native: Readonly<Record<string, unknown>>;
  }
}

/** Asks native DuckDB everything before the browser starts, and hands the answers over. */
export default async function setup(project: TestProject): Promise<void> {
  const engine = await openNodeEngine('static/archive');
  const native: Record<string, unknown> = {};
  for (const [name, question] of listQuestions()) native[name] = await ask(engine, question);
  await engine.close();
  project.provide('native', native);
  project.provide(
    'manifest',
    parseManifest(JSON.parse(await readFile('static/archive/manifest.json', 'utf8'))),
  );
}
