import type { Format } from '../format.ts';

/** The words about the size of grants, in English, the measure of the other three. */
export function createSizes(_f: Format) {
  return {};
}

export type Sizes = ReturnType<typeof createSizes>;
