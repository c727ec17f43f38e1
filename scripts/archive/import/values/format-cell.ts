import type { RawCell } from '../raw-table.ts';

/** A cell as text, not cleaned: dates as `YYYY-MM-DD` (with `HH:MM` if they have a time), numbers with a decimal point. */
export function formatCell(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'number') return Number.isFinite(cell) ? NUMBER.format(cell) : '';
  if (Number.isNaN(cell.getTime())) return '';
  const [day = '', time = ''] = cell.toISOString().split('T');
  return time.startsWith('00:00') ? day : `${day} ${time.slice(0, 5)}`;
}

/** 2e6 and 0.1 + 0.2 as people write them. */
const NUMBER = new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: 10 });
