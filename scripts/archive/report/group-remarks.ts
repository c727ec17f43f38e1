import type { RowOutcome, RowRemark, Severity } from '../import/outcome.ts';
import type { Remark } from '../import/raw-table.ts';
import { summariseTexts } from './summarise-texts.ts';

export interface RemarkedRow {
  readonly line: number;
  readonly remark: RowRemark;
}

/** What was found several times: the largest group first. */
export interface RemarkGroup {
  readonly code: string;
  /** What the remarks have in common. */
  readonly says: Remark;
  /** All remarks of the group have the same text. */
  readonly isUniform: boolean;
  readonly rows: readonly RemarkedRow[];
}

const NO_REASON: Remark = {
  code: 'no-reason',
  nb: 'Raden ble avvist uten at årsaken er oppgitt. Spør den som vedlikeholder programmet.',
  en: 'The row was rejected, and no reason is given. Ask whoever looks after the program.',
};

/**
 * Remarks of one severity by code. A rejected row without a reason has a group of its own, so that
 * every rejected row is in the list. Repairs of rejected rows are left out: nothing of them was taken.
 */
export function groupRemarks(
  outcomes: readonly RowOutcome[],
  severity: Severity,
): readonly RemarkGroup[] {
  const groups = new Map<string, RemarkedRow[]>();
  for (const outcome of outcomes) {
    for (const remark of remarksOf(outcome, severity)) {
      const rows = groups.get(remark.remark.code) ?? [];
      rows.push({ line: outcome.line, remark });
      groups.set(remark.remark.code, rows);
    }
  }
  return [...groups]
    .map(([code, rows]) => buildGroup(code, rows))
    .sort((a, b) => b.rows.length - a.rows.length || (a.code < b.code ? -1 : 1));
}

/** Remarks of one severity on a row. A rejected row without a reason gets one that says so. */
export function remarksOf(
  { status, remarks }: RowOutcome,
  severity: Severity,
): readonly RowRemark[] {
  if (severity === 'repair' && status === 'rejected') return [];
  const found = remarks.filter((remark) => remark.severity === severity);
  const isUnexplained = severity === 'reject' && status === 'rejected' && found.length === 0;
  return isUnexplained ? [{ severity, column: null, value: '', remark: NO_REASON }] : found;
}

function buildGroup(code: string, rows: readonly RemarkedRow[]): RemarkGroup {
  const sorted = [...rows].sort((a, b) => a.line - b.line);
  const nb = summariseTexts(sorted.map(({ remark }) => remark.remark.nb));
  const en = summariseTexts(sorted.map(({ remark }) => remark.remark.en));
  return {
    code,
    says: { code, nb: nb.text, en: en.text },
    isUniform: nb.isUniform && en.isUniform,
    rows: sorted,
  };
}
