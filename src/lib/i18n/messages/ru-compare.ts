import type { Format } from '../format.ts';
import type { Compare } from './en-compare.ts';

/** The words of the page that compares two selections, in Russian. */
export function createCompare(_f: Format): Compare {
  return {};
}
