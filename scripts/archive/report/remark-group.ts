import type { RemarkedRow, RemarkGroup } from './group-remarks.ts';
import { html, type Html, type Insert } from './html.ts';
import { formatLongTable, MAX_LISTED } from './long-table.ts';
import { ROWS, type Pen, type Words } from './pen.ts';

export interface GroupOptions {
  readonly isOpen: boolean;
  readonly maxListed?: number;
  /** Rows that are not listed are named by number. */
  readonly namesAll?: boolean;
}

/** One kind of remark: its sentence with the count, and the rows it is about. */
export function formatRemarkGroup(group: RemarkGroup, pen: Pen, options: GroupOptions): Html {
  const { isOpen, maxListed = MAX_LISTED, namesAll = false } = options;
  const { head, rest } = splitSentence(group.says[pen.language]);
  const count = pen.count(new Set(group.rows.map(({ line }) => line)).size, ROWS);
  const table = formatLongTable(
    {
      caption: html`${pen.prose(head)} (${count})`,
      columns: [
        { label: pen.lineHead, isNumber: true },
        { label: pen.say(COLUMN) },
        { label: pen.say(AS_WRITTEN) },
        ...(group.isUniform ? [] : [{ label: pen.say(WHAT) }]),
      ],
      rows: group.rows.map((row) => writeRow(row, group.isUniform, pen)),
    },
    pen,
    maxListed,
  );
  const unlisted = namesAll ? group.rows.slice(maxListed).map(({ line }) => line) : [];
  return html`<details class="group" ${isOpen ? html` open` : null}>
    <summary>
      <h3>${pen.prose(head)}</h3>
      <span class="count">${count}</span>
    </summary>
    ${rest === '' ? null : html`<p class="advice">${pen.prose(rest)}</p> `}${table}${
      unlisted.length === 0
        ? null
        : html`<p class="note">${pen.say(THESE)} ${pen.lines(unlisted)}.</p> `
    }
  </details> `;
}

function writeRow({ line, remark }: RemarkedRow, isUniform: boolean, pen: Pen): readonly Insert[] {
  const column =
    remark.column === null
      ? html`<span class="empty">${pen.say(WHOLE_ROW)}</span>`
      : pen.quote(remark.column);
  const value = remark.column === null && remark.value === '' ? '' : pen.quote(remark.value);
  return [line, column, value, ...(isUniform ? [] : [pen.remark(remark.remark)])];
}

/** The first sentence is the heading, what follows (as a rule the remedy) is text beneath it. */
function splitSentence(text: string): { readonly head: string; readonly rest: string } {
  const end = /[.!?] (?=[\p{Lu}«“"])/u.exec(text);
  if (!end) return { head: text, rest: '' };
  return { head: text.slice(0, end.index + 1), rest: text.slice(end.index + 2) };
}

const COLUMN: Words = { nb: 'Kolonne', en: 'Column' };
const AS_WRITTEN: Words = { nb: 'Slik det står i filen', en: 'As written in the file' };
const WHAT: Words = { nb: 'Hele beskjeden', en: 'The whole message' };
const WHOLE_ROW: Words = { nb: 'hele raden', en: 'the whole row' };
const THESE: Words = { nb: 'Dette gjelder også', en: 'This is also about' };
