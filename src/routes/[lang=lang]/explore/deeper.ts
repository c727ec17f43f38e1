import { MATRIX_KINDS } from '#lib/charts/matrix/kinds.ts';
import type { Ask } from '#lib/query/answers.ts';
import { askCrosswalk } from '#lib/query/crosswalk.ts';
import { askKindMatrix, askPlaceMatrix } from '#lib/query/matrix.ts';
import { askReturning } from '#lib/query/returning.ts';
import { askSizes } from '#lib/query/sizes.ts';
import type { Selection } from '#lib/selection/selection.ts';

/** The views below the first screen: each asks for itself, when it comes into sight. */
export const DEEPER = {
  matrix: async (ask: Ask, selection: Selection) => {
    const [places, kinds] = await Promise.all([
      ask(askPlaceMatrix(selection)),
      ask(askKindMatrix(selection, MATRIX_KINDS)),
    ]);
    return { places, kinds };
  },
  sizes: (ask: Ask, selection: Selection) => askSizes(ask, selection, 'nominal'),
  crosswalk: (ask: Ask, selection: Selection) => ask(askCrosswalk(selection)),
  returning: (ask: Ask, selection: Selection) => ask(askReturning(selection)),
} as const;

export type DeeperAnswers = {
  readonly [View in keyof typeof DEEPER]: Awaited<ReturnType<(typeof DEEPER)[View]>>;
};
