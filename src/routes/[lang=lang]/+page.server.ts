import { askBreakdown } from '#lib/query/category-details.ts';
import { EVERYTHING } from '#lib/selection/selection.ts';
import { askNatively, loadOpening, spanOf } from './opening.server.ts';
import type { PageServerLoad } from './$types';

/** The same in every language: asked once for the whole build. */
let front: ReturnType<typeof askFront> | undefined;

export const load: PageServerLoad = () => (front ??= askFront());

async function askFront() {
  const opening = await loadOpening();
  const span = spanOf(opening.answers.headline);
  const breakdown = await askNatively((ask) => askBreakdown(ask, EVERYTHING, span));
  return { ...opening, span, breakdown };
}
