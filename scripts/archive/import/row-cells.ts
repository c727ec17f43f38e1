import { targetOf, type Mapping, type Target } from './mapping/mapping.ts';
import type { RawCell, RawRow, RawTable } from './raw-table.ts';

export interface NamedCell {
  readonly column: string;
  readonly cell: RawCell;
}

/** The cells of a row by what they are taken as. */
export interface RowCells {
  /** The one cell of a target; null cells where no column is taken as it. */
  readonly one: (target: Target) => NamedCell;
  /** All cells of a target that may have several columns, empty ones left out. */
  readonly all: (target: Target) => readonly NamedCell[];
  /** Some column of the table is taken as it. */
  readonly has: (target: Target) => boolean;
}

/** Finds the columns of the mapping once, for all rows. */
export function createRowCells(table: RawTable, mapping: Mapping): (row: RawRow) => RowCells {
  const byTarget = new Map<Target, { column: string; index: number }[]>();
  table.header.forEach((column, index) => {
    const target = targetOf(mapping, column);
    if (!target) return;
    byTarget.set(target, [...(byTarget.get(target) ?? []), { column, index }]);
  });
  return (row) => {
    const all = (target: Target) =>
      (byTarget.get(target) ?? []).map(({ column, index }) => ({
        column,
        cell: row.cells[index] ?? null,
      }));
    return {
      one: (target) => all(target)[0] ?? { column: target, cell: null },
      has: (target) => byTarget.has(target),
      all: (target) => all(target).filter(({ cell }) => cell !== null && cell !== ''),
    };
  };
}
