import type { Messages } from './en.ts';

/** Every message of `controls` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const CONTROLS_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {
  'controls.hits': ({ controls }, n) => [controls.hits(n)],
  'controls.actions': ({ controls }, n) => [controls.actions(String(n))],
};
