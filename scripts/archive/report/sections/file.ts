import type { ImportResult } from '../../import/outcome.ts';
import { html, type Html } from '../html.ts';
import { describeDelimiter, describeEncoding } from '../file-words.ts';
import type { Pen, Words } from '../pen.ts';
import { formatLead, type Section } from '../section.ts';
import { formatTable } from '../table.ts';
import { findTarget } from '../target-words.ts';

/** How the file was read, and as what each of its columns was taken. */
export function buildFileSection(result: ImportResult, pen: Pen): Section {
  const { file, sheet, encoding, delimiter, columns } = result;
  const facts: readonly (readonly [Words, Html | string | null])[] = [
    [FILE, pen.quote(file)],
    [SHEET, sheet === null ? null : pen.quote(sheet)],
    [ENCODING, encoding === null ? null : describeEncoding(encoding, pen)],
    [DELIMITER, delimiter === null ? null : describeDelimiter(delimiter, pen)],
  ];
  const list = facts.map(([label, fact]) =>
    fact === null
      ? null
      : html`<div>
          <dt>${pen.say(label)}</dt>
          <dd>${fact}</dd>
        </div> `,
  );
  const table = formatTable({
    caption: pen.say(COLUMNS),
    columns: [{ label: pen.say(COLUMN) }, { label: pen.say(TAKEN_AS) }],
    rows: columns.map(({ column, as }) => [pen.quote(column), writeTarget(as, pen)]),
  });
  return {
    name: 'file',
    title: TITLE,
    count: null,
    body: html`<dl>${list}</dl>
      ${
        columns.length === 0
          ? null
          : html`<h3>${pen.say(COLUMNS)}</h3>
              ${formatLead(pen.say(LEAD))}${table}`
      }`,
  };
}

function writeTarget(as: string, pen: Pen): Html {
  const target = findTarget(as);
  if (target === null) return pen.quote(as);
  const name = target.isUsed
    ? html`${pen.say(target.label)}`
    : html`<span class="empty">${pen.say(target.label)}</span>`;
  return target.isProtected ? html`${name} <span class="tag">${pen.say(NEVER_SHOWN)}</span>` : name;
}

const TITLE: Words = { nb: 'Slik ble filen lest', en: 'How the file was read' };
const FILE: Words = { nb: 'Fil', en: 'File' };
const SHEET: Words = { nb: 'Ark', en: 'Sheet' };
const ENCODING: Words = { nb: 'Tegnsett', en: 'Character set' };
const DELIMITER: Words = { nb: 'Skilletegn', en: 'Delimiter' };
const COLUMNS: Words = { nb: 'Kolonnene', en: 'The columns' };
const COLUMN: Words = { nb: 'Kolonne i filen', en: 'Column of the file' };
const TAKEN_AS: Words = { nb: 'Lest som', en: 'Taken as' };
const NEVER_SHOWN: Words = { nb: 'beskyttet', en: 'protected' };
const LEAD: Words = {
  nb: 'Er en kolonne lest som noe annet enn den er, så rett det i kolonneoversikten (mapping-filen). Beskyttede kolonner brukes bare til å finne navn i titler; de kommer aldri med i arkivet.',
  en: 'Where a column was taken as something else than it is, correct the mapping file. Protected columns only help to find names in titles; they never get into the archive.',
};
