import { stringify } from 'csv-stringify/sync';
import { ALL_COLUMNS, FLAT_COLUMNS } from './dictionary/dictionary.ts';
import type { FlatGrant, FlatValue } from './flat-grants.ts';

/** What spreadsheets take for a formula, and what they skip before one. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** CSV as RFC 4180 has it. A line feed alone is quoted too, or it would end the row for many readers. */
const RFC_4180 = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const;

/** For machines: UTF-8, comma, decimal point, `true`/`false`, names of columns; every value exactly as it is. */
export function writeCsv(grants: readonly FlatGrant[]): string {
  const rows = grants.map((grant) =>
    FLAT_COLUMNS.map(({ column }) => formatPlain(grant[column] ?? null)),
  );
  return stringify([FLAT_COLUMNS.map(({ column }) => column), ...rows], RFC_4180);
}

/**
 * For Norwegian spreadsheets: UTF-8 with a byte order mark, semicolon, decimal comma, `ja`/`nei`, names
 * of columns in Bokmål. A text that a spreadsheet would take for a formula starts with an apostrophe.
 */
export function writeNorwegianCsv(grants: readonly FlatGrant[]): string {
  const rows = grants.map((grant) =>
    FLAT_COLUMNS.map(({ column }) => formatNorwegian(grant[column] ?? null)),
  );
  const header = FLAT_COLUMNS.map(({ info }) => info.heading.nb);
  return stringify([header, ...rows], { ...RFC_4180, bom: true, delimiter: ';' });
}

/** The column dictionary, for those who read no JSON. */
export function writeColumnsCsv(): string {
  const header = ['table', 'column', 'type', 'unit', 'nb', 'nn', 'en', 'ru', 'allowed_values'];
  const rows = ALL_COLUMNS.map(({ table, column, type, info }) => [
    table,
    column,
    type,
    info.unit ?? '',
    ...[info.nb, info.nn, info.en, info.ru],
    (info.codes ?? []).join('; '),
  ]);
  return stringify([header, ...rows], RFC_4180);
}

export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

const isList = (value: FlatValue): value is readonly string[] => Array.isArray(value);

function formatPlain(value: FlatValue): string {
  if (value === null) return '';
  return isList(value) ? value.join('; ') : String(value);
}

function formatNorwegian(value: FlatValue): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value === 'number') return String(value).replace('.', ',');
  return guardFormula(formatPlain(value));
}
