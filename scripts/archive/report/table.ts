import { html, type Html, type Insert } from './html.ts';

export interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

export interface TableSpec {
  readonly caption: Insert;
  /** The caption is only for those who hear the page: a heading beside it says the same. */
  readonly isCaptionHidden?: boolean;
  readonly columns: readonly Column[];
  /** The first cell of a row is its head. */
  readonly rows: readonly (readonly Insert[])[];
  /** On narrow screens each cell says which column it is of. For small tables: it doubles their markup. */
  readonly isLabelled?: boolean;
}

/** A table that becomes a list of blocks on narrow screens (see style.ts). */
export function formatTable(table: TableSpec): Html {
  const { caption, isCaptionHidden = true, columns, rows, isLabelled = false } = table;
  const isNumber = (index: number) => columns[index]?.isNumber === true;
  const cell = (content: Insert, index: number): Html => {
    const label =
      isLabelled && index > 0 ? html` data-label="${columns[index]?.label ?? ''}"` : null;
    const numeric = isNumber(index) ? html` class="number"` : null;
    return index === 0
      ? html`<th scope="row" ${numeric}>${content}</th>`
      : html`<td${numeric}${label}>${content}</td>`;
  };
  const head = columns.map(
    ({ label }, index) =>
      html`<th scope="col" ${isNumber(index) ? html` class="number"` : null}>${label}</th>`,
  );
  return html`<table>
<caption${isCaptionHidden ? html` class="hidden"` : null}>${caption}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(
  (row) =>
    html`<tr>
      ${row.map(cell)}
    </tr> `,
)}</tbody>
</table>
`;
}
