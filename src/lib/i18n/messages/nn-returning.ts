import type { Format } from '../format.ts';
import type { Returning } from './en-returning.ts';

/** The words about applicants who came back, in Nynorsk. */
export function createReturning(_f: Format): Returning {
  return {};
}
