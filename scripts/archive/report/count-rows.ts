import type { ImportResult } from '../import/outcome.ts';

export interface RowCounts {
  readonly read: number;
  readonly accepted: number;
  readonly repaired: number;
  readonly rejected: number;
  /** accepted + repaired + rejected = read. Where not, no figure of the import can be trusted. */
  readonly addsUp: boolean;
}

export function countRows({ rowsRead, outcomes }: ImportResult): RowCounts {
  const count = { accepted: 0, repaired: 0, rejected: 0 };
  for (const { status } of outcomes) count[status] += 1;
  const sum = count.accepted + count.repaired + count.rejected;
  return { ...count, read: rowsRead, addsUp: sum === rowsRead };
}
