import type { Format } from '../format.ts';

/** The words of the page that compares two selections, in English, the measure of the other three. */
export function createCompare(_f: Format) {
  return {};
}

export type Compare = ReturnType<typeof createCompare>;
