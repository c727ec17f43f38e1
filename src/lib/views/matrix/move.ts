import type { MatrixBox } from '#lib/charts/matrix/layout.ts';

type Cell = Pick<MatrixBox, 'at'>;

/**
 * Index of the cell that a key leads to; null where the key means nothing here. Left and right stay in the
 * row; up and down go to the nearest cell of the next row that has one, so that every cell can be reached
 * though many are empty. Home and End: ends of the row, with Ctrl of all. `cells` row by row.
 */
export function moveInMatrix(
  cells: readonly Cell[],
  index: number,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): number | null {
  const from = cells[index];
  if (!from) return null;
  const [row, column] = from.at;
  const last = cells.length - 1;
  const isInRow = (cell: Cell | undefined) => cell?.at[0] === row;
  switch (key) {
    case 'ArrowRight':
      return isInRow(cells[index + 1]) ? index + 1 : index;
    case 'ArrowLeft':
      return isInRow(cells[index - 1]) ? index - 1 : index;
    case 'ArrowDown':
      return findNearest(cells, cells.find(({ at }) => at[0] > row)?.at[0], column) ?? index;
    case 'ArrowUp':
      return findNearest(cells, cells.findLast(({ at }) => at[0] < row)?.at[0], column) ?? index;
    case 'Home':
      return ctrlKey ? 0 : cells.findIndex(isInRow);
    case 'End':
      return ctrlKey ? last : cells.findLastIndex(isInRow);
    default:
      return null;
  }
}

/** The left one of two that are as near. */
function findNearest(
  cells: readonly Cell[],
  row: number | undefined,
  column: number,
): number | null {
  let nearest: number | null = null;
  let least = Infinity;
  cells.forEach(({ at }, index) => {
    const distance = Math.abs(at[1] - column);
    if (at[0] !== row || distance >= least) return;
    nearest = index;
    least = distance;
  });
  return nearest;
}
