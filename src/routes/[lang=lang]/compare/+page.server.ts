import { ask } from '#lib/engine/ask.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { askComparison } from '#lib/state/comparison.svelte.ts';
import { ARCHIVE, loadOpening } from '../opening.server.ts';
import { OPENING } from './opening.ts';
import type { PageServerLoad } from './$types';

/** The same in every language: asked once for the whole build. */
let opening: ReturnType<typeof askOpening> | undefined;

export const load: PageServerLoad = () => (opening ??= askOpening());

async function askOpening() {
  const { manifest, background, basemap, answers } = await loadOpening();
  const engine = await openNodeEngine(ARCHIVE);
  const compared = await askComparison((question) => ask(engine, question), OPENING);
  await engine.close();
  const { firstYear, lastYear } = answers.headline;
  const span = { first: firstYear ?? 1993, last: lastYear ?? 1993 };
  return { manifest, background, basemap, span, compared };
}
