/** The other drawing of an answer: cells are already worded and formatted in the reader's language. */
export interface TableSpec {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** One text per column; the first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
  /**
   * What the cells stand for, in the order of `rows`, to be sorted by: needed where a text is rounded.
   * null where nothing is stated. Without it numbers are read from the texts of numeric columns.
   */
  readonly values?: readonly (readonly (string | number | null)[])[];
  /** The last row adds the others up: it stays at the foot, however the table is sorted. */
  readonly hasTotal?: boolean;
}
