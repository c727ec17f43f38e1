import type { Format } from '../format.ts';
import type { Matrix } from './en-matrix.ts';

/** The words of the matrices of places and of kinds, in Nynorsk. */
export function createMatrix(_f: Format): Matrix {
  return {};
}
