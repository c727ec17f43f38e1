import type { Messages } from './en.ts';

/** Every message of `matrix` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const MATRIX_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'matrix.cell': ({ matrix }, n) => [matrix.cell('Troms', 'Komi', n)],
  'matrix.strongest': ({ matrix }, n) => [matrix.strongest('Troms', 'Komi', n)],
  'matrix.both.places': ({ matrix }, n) => [matrix.both.places(n, n), matrix.both.places(n, 402)],
  'matrix.both.kinds': ({ matrix }, n) => [matrix.both.kinds(n, n), matrix.both.kinds(n, 402)],
  'matrix.generalised': ({ matrix }, n) => [matrix.generalised(n)],
  'matrix.hidden': ({ matrix }, n) => [matrix.hidden(n)],
};
