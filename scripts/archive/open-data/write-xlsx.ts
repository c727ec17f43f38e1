import { unzipSync, zipSync } from 'fflate';
import writeExcelFile, { type Cell, type SheetData } from 'write-excel-file/node';
import { LICENCE, PUBLISHER, type OpenDataAbout } from './about.ts';
import { describeData } from './describe.ts';
import type { FlatType } from './dictionary/column-info.ts';
import { ALL_COLUMNS, FLAT_COLUMNS, type DictionaryLine } from './dictionary/dictionary.ts';
import type { FlatGrant, FlatValue } from './flat-grants.ts';

/** Widths in characters. */
const WIDTHS: Readonly<Record<FlatType, number>> = {
  text: 22,
  integer: 12,
  number: 14,
  boolean: 10,
  list: 26,
};
const WIDE: Readonly<Record<string, number>> = {
  id: 40,
  title: 60,
  applicant: 36,
  source_title: 50,
};

/** What Excel takes into a cell. */
const LONGEST = 32_767;

/** A workbook: the grants with typed cells, notes, and the dictionary of the columns. The same bytes from the same grants. */
export async function writeXlsx(
  grants: readonly FlatGrant[],
  about: OpenDataAbout,
): Promise<Uint8Array> {
  const workbook = await writeExcelFile([
    {
      sheet: 'Grants',
      data: [FLAT_COLUMNS.map(headGrants), ...grants.map(buildRow)],
      columns: FLAT_COLUMNS.map(({ column, type }) => ({ width: WIDE[column] ?? WIDTHS[type] })),
      stickyRowsCount: 1,
    },
    { sheet: 'Notes', data: buildNotes(grants, about), columns: [{ width: 24 }, { width: 120 }] },
    {
      sheet: 'Columns',
      data: buildColumns(),
      columns: [14, 26, 10, 18, 60, 60, 60, 60, 40].map((width) => ({ width })),
      stickyRowsCount: 1,
    },
  ]).toBuffer();
  return repack(workbook);
}

/** A ZIP file holds when its files were written: here never. The local time is what ZIP means, in any zone. */
function repack(workbook: Uint8Array): Uint8Array {
  return zipSync(unzipSync(workbook), { mtime: new Date(1980, 0, 1), level: 9 });
}

/**
 * The package keeps its strings in a plain object, where "constructor" and "__proto__" are taken: with a
 * space at the end they are words like any other.
 */
const shield = (value: string) => (value in {} ? `${value} ` : value);
const text = (value: string): Cell => ({ value: shield(value.slice(0, LONGEST)), type: String });
const bold = (value: string): Cell => ({ value, type: String, fontWeight: 'bold' });

function headGrants({ info: { heading } }: DictionaryLine): Cell {
  return bold(heading.nb === heading.en ? heading.nb : `${heading.nb} / ${heading.en}`);
}

function buildRow(grant: FlatGrant): Cell[] {
  return FLAT_COLUMNS.map(({ column }) => buildCell(grant[column] ?? null));
}

function buildCell(value: FlatValue): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number };
  if (typeof value === 'boolean') return { value, type: Boolean };
  const joined = typeof value === 'string' ? value : value.join('; ');
  return joined === '' ? null : text(joined);
}

function buildNotes(grants: readonly FlatGrant[], about: OpenDataAbout): SheetData {
  const description = describeData(about);
  const { baseYear, hash, compiled } = about;
  const count = grants.length;
  const lines: readonly (readonly [string, string])[] = [
    ['Hva dette er', about.title.nb],
    ['Beskrivelse', description.nb],
    ['Arkiv', `${hash}, samlet ${compiled}, ${count} tilskudd`],
    [
      'Beløp',
      'Norske kroner for tilskuddsåret. En tom celle betyr «ikke oppgitt», aldri null kroner.',
    ],
    [
      'Priser',
      `Faste kroner er ${baseYear}-kroner etter konsumprisindeksen. Euro etter årets gjennomsnittskurs.`,
    ],
    [
      'Utelatt',
      'Navn på privatpersoner og russiske partnere, nettadresser til kilder, og russiske steder som ikke kan vises trygt.',
    ],
    ['Lisens', `${LICENCE.title} (${LICENCE.path}). Kilde: ${PUBLISHER.nb}.`],
    ['What this is', about.title.en],
    ['Description', description.en],
    ['Archive', `${hash}, compiled ${compiled}, ${count} grants`],
    [
      'Amounts',
      'Norwegian kroner of the year of the grant. An empty cell means “not stated”, never zero.',
    ],
    [
      'Prices',
      `Constant kroner are kroner of ${baseYear} by the consumer price index. Euros at the mean rate of the year.`,
    ],
    [
      'Left out',
      'Names of individuals and of Russian partners, addresses of sources, and Russian places that cannot be shown safely.',
    ],
    ['Licence', `${LICENCE.title} (${LICENCE.path}). Source: ${PUBLISHER.en}.`],
  ];
  return lines.map(([head, says]) => [bold(head), { ...textCell(says), wrap: true }]);
}

const textCell = (value: string) => ({ value, type: String });

function buildColumns(): SheetData {
  const header = ['Table', 'Column', 'Type', 'Unit', 'nb', 'nn', 'en', 'ru', 'Allowed values'];
  const rows = ALL_COLUMNS.map(({ table, column, type, info }) =>
    [
      table,
      column,
      type,
      info.unit,
      info.nb,
      info.nn,
      info.en,
      info.ru,
      info.codes?.join('; '),
    ].map((value) => (value === undefined ? null : text(value))),
  );
  return [header.map(bold), ...rows];
}
