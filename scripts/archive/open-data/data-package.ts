import { PUBLISHER, PUBLISHER_PAGE, LICENCE, OPEN_FOLDER, baseOf } from './about.ts';
import type { OpenDataAbout } from './about.ts';
import { describeData } from './describe.ts';
import type { ColumnInfo, FlatType } from './dictionary/column-info.ts';
import { FLAT_COLUMNS, FLAT_TABLE, type DictionaryLine } from './dictionary/dictionary.ts';
import { titleOf, type FileFacts } from './file-facts.ts';

const TYPES: Readonly<Record<FlatType, string>> = {
  text: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  // Several values of one cell, joined by "; ": Table Schema has no type for that in CSV.
  list: 'string',
};

/**
 * Frictionless Data Package, version 1 (https://specs.frictionlessdata.io/data-package/). Its files must
 * not lie above it, so the Parquet tables are named by their address, and not at all as long as none is
 * known. One resource is tabular in the sense of the standard, the others are not: the package is a plain one.
 */
export function buildDataPackage(files: readonly FileFacts[], about: OpenDataAbout): object {
  return {
    profile: 'data-package',
    name: FLAT_TABLE,
    ...(about.baseUrl === null ? {} : { id: baseOf(about), homepage: baseOf(about) }),
    title: about.title.en,
    description: describeData(about).en,
    version: about.hash,
    licenses: [LICENCE],
    sources: [{ title: PUBLISHER.en, path: PUBLISHER_PAGE }],
    contributors: [{ title: PUBLISHER.en, path: PUBLISHER_PAGE, role: 'publisher' }],
    keywords: ['grants', 'Barents', 'Norway', 'Russia', 'cooperation'],
    resources: files.flatMap((file) => {
      const path = findPath(file, about);
      return path === null ? [] : [buildResource(file, path)];
    }),
  };
}

/** Fields of the flat file by Table Schema, version 1. */
export function buildTableSchema(): object {
  return {
    fields: FLAT_COLUMNS.map(buildField),
    missingValues: [''],
    primaryKey: 'id',
  };
}

function findPath({ file }: FileFacts, about: OpenDataAbout): string | null {
  if (file.startsWith(`${OPEN_FOLDER}/`)) return file.slice(OPEN_FOLDER.length + 1);
  return about.baseUrl === null ? null : `${baseOf(about)}${file}`;
}

function buildResource(file: FileFacts, path: string): object {
  const isPlainCsv = path === `${FLAT_TABLE}.csv`;
  return {
    name: nameOf(file),
    path,
    title: titleOf(file).en,
    format: file.format,
    mediatype: file.mediaType,
    ...(file.format === 'xlsx' || file.format === 'parquet' ? {} : { encoding: 'utf-8' }),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    ...(isPlainCsv
      ? {
          profile: 'tabular-data-resource',
          dialect: {
            delimiter: ',',
            lineTerminator: '\r\n',
            quoteChar: '"',
            doubleQuote: true,
            header: true,
          },
          schema: buildTableSchema(),
        }
      : { profile: 'data-resource' }),
  };
}

/** Names are unique in a package and have lower case letters, digits, `-`, `_` and `.` only. */
function nameOf({ file }: FileFacts): string {
  return file.slice(file.lastIndexOf('/') + 1).toLowerCase();
}

function buildField({ column, type, info }: DictionaryLine): object {
  const constraints = buildConstraints(column, type, info);
  return {
    name: column,
    type: column === 'year' ? 'year' : TYPES[type],
    title: info.heading.en,
    description: [
      info.en,
      info.unit && `Unit: ${info.unit}.`,
      type === 'list' && 'Several values are joined by "; ".',
      type === 'list' && info.codes && `Values: ${info.codes.join(', ')}.`,
    ]
      .filter(Boolean)
      .join(' '),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

function buildConstraints(column: string, type: FlatType, { codes }: ColumnInfo): object {
  return {
    ...(column === 'id' ? { required: true, unique: true } : {}),
    ...(type === 'boolean' ? { required: true } : {}),
    ...(column === 'decision_date' ? { pattern: '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?' } : {}),
    ...(type === 'number' || type === 'integer' ? (column === 'year' ? {} : { minimum: 0 }) : {}),
    ...(codes && type === 'text' ? { enum: codes } : {}),
  };
}
