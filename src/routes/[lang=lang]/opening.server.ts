import { readFile } from 'node:fs/promises';
import { parseManifest } from '#lib/archive/manifest.ts';
import { ask } from '#lib/engine/ask.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { basemapSymbols } from '#lib/map/basemap-symbols.ts';
import { encodeYearCubes } from '#lib/cube/encode-cubes.ts';
import { askAnswers, askBackground } from '#lib/query/answers.ts';
import { askYearCubes } from '#lib/query/cubes.ts';
import type { Question } from '#lib/query/question.ts';
import { EVERYTHING } from '#lib/selection/selection.ts';

export const ARCHIVE = `${process.env['ATLAS_STATIC'] ?? 'static'}/archive`;

/** The answers are the same in every language and on every page: asked once for the whole build. */
let opening: ReturnType<typeof askOpening> | undefined;

/** What every page opens with: the figures of the whole archive, and the cubes for the first drag. */
export function loadOpening() {
  return (opening ??= askOpening());
}

async function askOpening() {
  const manifest = parseManifest(JSON.parse(await readFile(`${ARCHIVE}/manifest.json`, 'utf8')));
  const engine = await openNodeEngine(ARCHIVE);
  const put = <T>(question: Question<T>) => ask(engine, question);
  const answers = await askAnswers(put, EVERYTHING);
  const background = await askBackground(put);
  const cubes = encodeYearCubes(await put(askYearCubes(EVERYTHING)));
  await engine.close();
  return { manifest, answers, background, cubes, basemap: [...basemapSymbols] };
}
