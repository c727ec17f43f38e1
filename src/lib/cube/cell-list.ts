import type { PrefixSums, Steps } from './prefix-sums.ts';

/** Lists the cells that hold grants. */
export type CellList<T> = (steps: Steps) => readonly T[];

/**
 * Items by cell, most grants first, equal ones in the order of the cells. An item whose figures are
 * those of the step before is the same object as before, and so is a list that has not changed: a drag
 * step makes little garbage, and whoever draws can skip what is the same.
 */
export function createCellList<T>(
  grants: PrefixSums,
  sums: PrefixSums,
  makeItem: (cell: number, grants: number, sum: number) => T,
): CellList<T> {
  const { cellCount } = grants;
  const lastGrants = new Float64Array(cellCount).fill(-1);
  const lastSums = new Float64Array(cellCount);
  const items: (T | undefined)[] = new Array<T | undefined>(cellCount).fill(undefined);
  const ranks = new Float64Array(cellCount);
  let list: readonly T[] | null = null;
  return (steps) => {
    let isChanged = list === null;
    let length = 0;
    for (let cell = 0; cell < cellCount; cell += 1) {
      const count = grants.between(steps, cell);
      const sum = sums.between(steps, cell);
      if (count !== lastGrants[cell] || sum !== lastSums[cell]) {
        isChanged = true;
        lastGrants[cell] = count;
        lastSums[cell] = sum;
        items[cell] = count > 0 ? makeItem(cell, count, sum) : undefined;
      }
      // Grants and cell in one number: typed arrays sort numbers without a call for each pair.
      if (count > 0) ranks[length++] = cell - count * cellCount;
    }
    if (list !== null && !isChanged) return list;
    list = listItems(ranks.subarray(0, length).sort(), items, cellCount);
    return list;
  };
}

function listItems<T>(
  ranks: Float64Array,
  items: readonly (T | undefined)[],
  cellCount: number,
): readonly T[] {
  const found: T[] = [];
  for (const rank of ranks) {
    const remainder = rank % cellCount;
    const item = items[remainder < 0 ? remainder + cellCount : remainder];
    if (item !== undefined) found.push(item);
  }
  return found;
}
