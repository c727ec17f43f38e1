import type { Format } from '../format.ts';

/** The words about applicants who came back, in English, the measure of the other three. */
export function createReturning(_f: Format) {
  return {};
}

export type Returning = ReturnType<typeof createReturning>;
