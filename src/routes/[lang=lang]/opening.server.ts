import { readFile } from 'node:fs/promises';
import { parseManifest } from '#lib/archive/manifest.ts';
import { ask } from '#lib/engine/ask.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { encodeYearCubes } from '#lib/cube/encode-cubes.ts';
import { askAnswers, askBackground, type Ask } from '#lib/query/answers.ts';
import type { Headline } from '#lib/query/headline.ts';
import { askYearCubes } from '#lib/query/cubes.ts';
import { EVERYTHING, YEARS, type Period } from '#lib/selection/selection.ts';

const ARCHIVE = `${process.env['ATLAS_STATIC'] ?? 'static'}/archive`;

/** The answers are the same in every language and on every page: asked once for the whole build. */
let opening: ReturnType<typeof askOpening> | undefined;

/** What every page opens with: the figures of the whole archive, and the cubes for the first drag. */
export function loadOpening() {
  return (opening ??= askOpening());
}

/** First and last year with grants. */
export function spanOf({ firstYear, lastYear }: Headline): Period {
  return { from: firstYear ?? YEARS.from, to: lastYear ?? YEARS.from };
}

/** Asks the archive that the build is made from. */
export async function askNatively<T>(put: (ask: Ask) => Promise<T>): Promise<T> {
  const engine = await openNodeEngine(ARCHIVE);
  try {
    return await put((question) => ask(engine, question));
  } finally {
    await engine.close();
  }
}

async function askOpening() {
  const manifest = parseManifest(JSON.parse(await readFile(`${ARCHIVE}/manifest.json`, 'utf8')));
  const answers = await askNatively(async (put) => ({
    answers: await askAnswers(put, EVERYTHING),
    background: await askBackground(put),
    cubes: encodeYearCubes(await put(askYearCubes(EVERYTHING))),
  }));
  return { manifest, ...answers };
}
