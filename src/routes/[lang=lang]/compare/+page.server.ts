import { askComparison } from '#lib/state/comparison.svelte.ts';
import { askNatively, loadOpening, spanOf } from '../opening.server.ts';
import { OPENING } from './opening.ts';
import type { PageServerLoad } from './$types';

/** The same in every language: asked once for the whole build. */
let opening: ReturnType<typeof askOpening> | undefined;

export const load: PageServerLoad = () => (opening ??= askOpening());

async function askOpening() {
  const { manifest, background, answers } = await loadOpening();
  const compared = await askNatively((ask) => askComparison(ask, OPENING));
  return { manifest, background, span: spanOf(answers.headline), compared };
}
