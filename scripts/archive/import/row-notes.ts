import type { RowRemark, Severity } from './outcome.ts';
import type { RawCell, Reading, Remark } from './raw-table.ts';

const LONGEST_VALUE = 200;

/** Collects what there is to say about one row while it is read. */
export class RowNotes {
  readonly remarks: RowRemark[] = [];

  add(severity: Severity, column: string | null, value: RawCell, remark: Remark): void {
    this.remarks.push({ severity, column, value: showCell(value), remark });
  }

  /** The value of a reading, noting its repairs; null where it cannot be read, noting why. */
  take<T>(column: string | null, cell: RawCell, reading: Reading<T>): T | null {
    if (!reading.isRead) {
      this.add('reject', column, cell, reading.reason);
      return null;
    }
    for (const repair of reading.repairs) this.add('repair', column, cell, repair);
    return reading.value;
  }

  get status(): 'accepted' | 'repaired' | 'rejected' {
    const has = (severity: Severity) => this.remarks.some((remark) => remark.severity === severity);
    if (has('reject')) return 'rejected';
    return has('repair') ? 'repaired' : 'accepted';
  }
}

function showCell(cell: RawCell): string {
  const text = cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? '');
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
