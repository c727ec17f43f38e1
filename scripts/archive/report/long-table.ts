import { html, type Html } from './html.ts';
import type { Pen, Words } from './pen.ts';
import { formatTable, type TableSpec } from './table.ts';

/** Rows at once in view. */
const IN_VIEW = 20;
/** Rows listed at all: a page must open on an old machine. */
export const MAX_LISTED = 500;

/** A table whose first 20 rows are in view, the next on demand, and the others only counted. */
export function formatLongTable(spec: TableSpec, pen: Pen, maxListed = MAX_LISTED): Html {
  const { rows } = spec;
  const listed = Math.min(rows.length, maxListed);
  // One more click for a handful of rows is no help.
  const inView = listed <= IN_VIEW + SPARE ? listed : IN_VIEW;
  const rest =
    listed === inView
      ? null
      : html`<details class="rest">
          <summary>${SHOW_MORE[pen.language](pen.format.integer(listed - inView))}</summary>
          ${formatTable({ ...spec, rows: rows.slice(inView, listed) })}
        </details> `;
  const left = rows.length - listed;
  const note =
    left === 0
      ? null
      : html`<p class="note">${NOT_LISTED[pen.language](pen.format.integer(left))}</p> `;
  return html`${formatTable({ ...spec, rows: rows.slice(0, inView) })}${rest}${note}`;
}

const SPARE = 5;

type Told = Readonly<Record<keyof Words, (count: string) => string>>;

const SHOW_MORE: Told = {
  nb: (count) => `Vis ${count} til`,
  en: (count) => `Show ${count} more`,
};
const NOT_LISTED: Told = {
  nb: (count) => `${count} til er ikke listet her.`,
  en: (count) => `${count} more are not listed here.`,
};
