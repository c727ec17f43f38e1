import type { TableSpec } from '#lib/scene/table.ts';
import { readNumber } from './read-number.ts';

/** By which column a table is sorted; null: as the chart has it. */
export type TableOrder = {
  readonly column: number;
  readonly direction: 'ascending' | 'descending';
} | null;

/** What pressing a column's head does: first its more useful direction, then the other, then back to the chart's order. */
export function nextOrder(order: TableOrder, column: number, isNumeric: boolean): TableOrder {
  const first = isNumeric ? 'descending' : 'ascending';
  if (order?.column !== column) return { column, direction: first };
  if (order.direction !== first) return null;
  return { column, direction: isNumeric ? 'ascending' : 'descending' };
}

/**
 * The rows in an order. Equal ones stay as the chart has them, what is not stated comes last both ways, and
 * a total stays at the foot. An order by a column that the table does not have is none.
 *
 * @param language Of the names, as `Intl` is asked with.
 */
export function sortRows(table: TableSpec, order: TableOrder, language: string): TableSpec['rows'] {
  const column = order && table.columns[order.column];
  if (!order || !column) return table.rows;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = order.direction === 'ascending' ? 1 : -1;
  const total = table.hasTotal ? table.rows.slice(-1) : [];
  const keyed = table.rows.slice(0, table.rows.length - total.length).map((row, index) => {
    const text = row[order.column] ?? '';
    const stated = table.values?.[index]?.[order.column];
    const read = column.numeric ? readNumber(text) : text;
    return { row, key: stated === undefined ? read : stated };
  });
  keyed.sort(({ key: a }, { key: b }) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compare(String(a), String(b));
  });
  return [...keyed.map(({ row }) => row), ...total];
}
