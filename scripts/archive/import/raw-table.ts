/** A cell as the file has it. Text cells are as written; a spreadsheet's typed cells keep their type. */
export type RawCell = string | number | boolean | Date | null;

export interface RawRow {
  /** CSV: line of the file, for rows of several lines the first; XLSX: row of the sheet. From 1. */
  readonly line: number;
  /** As many as the header has; missing ones at the end are null. */
  readonly cells: readonly RawCell[];
  /** The row as a whole cannot be read: why. */
  readonly problem: Remark | null;
}

/** Any table that somebody gave us, before it is known what its columns mean. */
export interface RawTable {
  /** Name of the file without its folder. */
  readonly file: string;
  /** XLSX only. */
  readonly sheet: string | null;
  /** CSV only: name of the encoding as the WHATWG Encoding Standard has it, and the delimiter. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Trimmed; empty names become "column 3", a name used twice gets " (2)". */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
}

/** Something to tell those who made the table, in their language or in English. No programmer's words. */
export interface Remark {
  /** Remarks with one code are counted together: kebab-case. */
  readonly code: string;
  readonly nb: string;
  readonly en: string;
}

/** What became of a cell: a value (and how it was repaired, if it was), or the reason why none. */
export type Reading<T> =
  | { readonly isRead: true; readonly value: T; readonly repairs: readonly Remark[] }
  | { readonly isRead: false; readonly reason: Remark };
