import type { Format } from '../format.ts';

/** The words of the matrices of places and of kinds, in English, the measure of the other three. */
export function createMatrix(_f: Format) {
  return {};
}

export type Matrix = ReturnType<typeof createMatrix>;
