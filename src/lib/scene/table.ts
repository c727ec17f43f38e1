/** The other drawing of an answer: cells are already worded and formatted in the reader's language. */
export interface TableSpec {
  readonly caption: string;
  readonly columns: readonly { readonly label: string; readonly numeric?: boolean }[];
  /** One text per column; the first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
}
