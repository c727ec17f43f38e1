import type { DumbbellSpec } from './spec.ts';
import { listRows } from './spec.ts';

export interface ShareScale {
  /** End of the axis, a share. */
  readonly end: number;
  /** From 0 to the end, shares. */
  readonly ticks: readonly number[];
}

/** One scale for all groups, from 0 to the next round share above the largest; to 20 % where there is none. */
export function scaleShares({ groups }: DumbbellSpec): ShareScale {
  const shares = groups.flatMap(listRows).flatMap(({ shares: { a, b } }) => [a ?? 0, b ?? 0]);
  const most = Math.max(0.1, ...shares);
  const step = most > 0.5 ? 20 : most > 0.2 ? 10 : 5;
  // In whole per cent, which have no rounding to go wrong.
  const count = Math.ceil(Math.round(most * 1e6) / 1e4 / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => (index * step) / 100);
  return { end: (count * step) / 100, ticks };
}
