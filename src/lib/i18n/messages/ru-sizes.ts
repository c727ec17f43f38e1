import type { Format } from '../format.ts';
import type { Sizes } from './en-sizes.ts';

/** The words about the size of grants, in Russian. */
export function createSizes(_f: Format): Sizes {
  return {};
}
