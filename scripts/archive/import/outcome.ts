import type { Remark } from './raw-table.ts';

/** How bad: `reject` the row is not taken, `repair` it is taken otherwise than written, `warning` somebody should look. */
export type Severity = 'reject' | 'repair' | 'warning';

export interface RowRemark {
  readonly severity: Severity;
  /** Header of the column; null where the row as a whole is meant. */
  readonly column: string | null;
  /** The cell as written, cut to 200 characters; may hold names, so never shipped. */
  readonly value: string;
  readonly remark: Remark;
}

/** What became of one row that was read. */
export interface RowOutcome {
  readonly line: number;
  readonly status: 'accepted' | 'repaired' | 'rejected';
  readonly remarks: readonly RowRemark[];
}

/** A name that nothing matched, or matched several things, with what it might mean. */
export interface OpenName {
  readonly kind: 'place' | 'organisation' | 'category';
  readonly name: string;
  readonly lines: readonly number[];
  readonly reason: Remark;
  /** Names that it might be, best first. */
  readonly suggestions: readonly string[];
}

/** Rows that may be one grant entered twice; flagged, never dropped. */
export interface LookAlike {
  readonly lines: readonly number[];
  readonly reason: Remark;
}

/** All that an import did, for the report. accepted + repaired + rejected rows = rows that were read. */
export interface ImportResult {
  readonly file: string;
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly rowsRead: number;
  readonly outcomes: readonly RowOutcome[];
  /** Header of the column → what it was taken as. */
  readonly columns: readonly { readonly column: string; readonly as: string }[];
  readonly openNames: readonly OpenName[];
  readonly lookAlikes: readonly LookAlike[];
  /** What the protection would hide in the public archive, by rule; null where it was not tried. */
  readonly hidden:
    readonly { readonly rule: string; readonly count: number; readonly says: Remark }[] | null;
  /** Documented against published totals. */
  readonly coverage: readonly CoverageLine[];
}

export interface CoverageLine {
  readonly year: string;
  readonly programme: string | null;
  readonly measure: 'grants' | 'amount_nok';
  readonly documented: number;
  readonly published: number;
  readonly isAtLeast: boolean;
  readonly source: string;
}
