import type { Messages } from './en.ts';

/** Every message of `compare` that takes arguments, called; to be spread into SAMPLE_CALLS. */
export const COMPARE_SAMPLE_CALLS: Readonly<
  Record<string, (m: Messages, n: number) => readonly string[]>
> = {};
