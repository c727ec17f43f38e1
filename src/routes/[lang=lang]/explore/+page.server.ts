import { EVERYTHING } from '#lib/selection/selection.ts';
import { askNatively, loadOpening } from '../opening.server.ts';
import { DEEPER } from './deeper.ts';
import type { PageServerLoad } from './$types';

/** The same in every language: asked once for the whole build. */
let deeper: ReturnType<typeof askDeeper> | undefined;

function askDeeper() {
  return askNatively(async (ask) => ({
    matrix: await DEEPER.matrix(ask, EVERYTHING),
    crosswalk: await DEEPER.crosswalk(ask, EVERYTHING),
    sizes: await DEEPER.sizes(ask, EVERYTHING),
    returning: await DEEPER.returning(ask, EVERYTHING),
  }));
}

export const load: PageServerLoad = async () => ({
  ...(await loadOpening()),
  deeper: await (deeper ??= askDeeper()),
});
