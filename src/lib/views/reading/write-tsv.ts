import type { TableSpec } from '#lib/scene/table.ts';

/** What a spreadsheet would take for a formula and carry out. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;
const NUMBER = /^[-−]?\d+(?:[.,]\d+)?(?: ?%)?$/;
/** 1 234 567 or 1,234,567: whole numbers that are grouped for the eye. */
const GROUPED = /^\d{1,3}(?:[\u00a0,]\d{3})+$/;

/**
 * A table as tab-separated text with its column heads, for pasting into a spreadsheet: whole numbers without
 * the spaces between their thousands, one line a row, nothing that would be run as a formula.
 */
export function writeTsv({ columns }: Pick<TableSpec, 'columns'>, rows: TableSpec['rows']): string {
  const head = columns.map(({ label }) => writeText(label));
  const body = rows.map((row) =>
    row.map((text, index) =>
      columns[index]?.numeric && GROUPED.test(text)
        ? text.replace(/[\u00a0,]/g, '')
        : writeText(text),
    ),
  );
  return [head, ...body].map((cells) => cells.join('\t')).join('\n');
}

function writeText(text: string): string {
  const line = text
    .replace(/[\t\r\n\v\f\u2028\u2029]+/g, ' ')
    .replaceAll('\u00a0', ' ')
    .trim();
  return FORMULA.test(line) && !NUMBER.test(line) ? `'${line}` : line;
}
