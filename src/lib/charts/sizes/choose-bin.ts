import { withAmount, type Selection } from '#lib/selection/selection.ts';
import type { BinRow } from './spec.ts';

/** Only the grants of this size; all sizes again where it is chosen already. A row without a range chooses nothing. */
export function chooseBin(selection: Selection, { range }: Pick<BinRow, 'range'>): Selection {
  if (!range) return selection;
  const chosen = withAmount(selection, range);
  const isChosen =
    chosen.amount?.from === selection.amount?.from && chosen.amount?.to === selection.amount?.to;
  return isChosen ? withAmount(selection, null) : chosen;
}
