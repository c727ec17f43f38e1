import { createHash } from 'node:crypto';
import { TABLE_NAMES } from '#lib/archive/tables.ts';
import type { Texts } from './about.ts';

/** A file of the archive as metadata name it. */
export interface FileFacts {
  /** Path below the archive's folder. */
  readonly file: string;
  readonly format: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Formats: media type, whether IANA has registered it, and code in the EU file type authority list. */
export const FORMATS = {
  csv: { mediaType: 'text/csv', isRegistered: true, euCode: 'CSV' },
  xlsx: {
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    isRegistered: true,
    euCode: 'XLSX',
  },
  jsonl: { mediaType: 'application/x-ndjson', isRegistered: false, euCode: 'JSON' },
  json: { mediaType: 'application/json', isRegistered: true, euCode: 'JSON' },
  jsonld: { mediaType: 'application/ld+json', isRegistered: true, euCode: 'JSON_LD' },
  ttl: { mediaType: 'text/turtle', isRegistered: true, euCode: 'RDF_TURTLE' },
  parquet: {
    mediaType: 'application/vnd.apache.parquet',
    isRegistered: true,
    euCode: 'PARQUET',
  },
} as const;
export type Format = keyof typeof FORMATS;

export const isFormat = (format: string): format is Format => Object.hasOwn(FORMATS, format);

export function describeFile(file: string, content: Uint8Array): FileFacts {
  const format = file.slice(file.lastIndexOf('.') + 1);
  if (!isFormat(format)) throw new Error(`${file} is of no format that the archive has.`);
  return {
    file,
    format,
    mediaType: FORMATS[format].mediaType,
    bytes: content.length,
    sha256: createHash('sha256').update(content).digest('hex'),
  };
}

/** The tables that lie beside the folder of the open data. */
export const PARQUET_FILES: readonly string[] = TABLE_NAMES.map((name) => `${name}.parquet`);

const PARQUET: Texts = {
  nb: 'En av arkivets tabeller, som Parquet',
  nn: 'Ein av tabellane i arkivet, som Parquet',
  en: 'One of the archive’s tables, as Parquet',
  ru: 'Одна из таблиц архива в формате Parquet',
};

const TITLES: Readonly<Record<string, Texts>> = {
  'barents-grants.csv': {
    nb: 'Alle tilskudd, én rad per tilskudd, for maskiner: verdiene er nøyaktig som i arkivet, så åpne den norske varianten i regneark',
    nn: 'Alle tilskot, éi rad per tilskot, for maskiner: verdiane er nøyaktig som i arkivet, så opne den norske varianten i rekneark',
    en: 'All grants, one row per grant, for machines: values are exactly those of the archive, so open the other file in a spreadsheet',
    ru: 'Все гранты, одна строка — один грант, для программ: значения точно как в архиве, для таблиц есть другой файл',
  },
  'barents-grants-no-excel.csv': {
    nb: 'Alle tilskudd for norske regneark: semikolon og desimalkomma, sikret mot formler',
    nn: 'Alle tilskot for norske rekneark: semikolon og desimalkomma, sikra mot formlar',
    en: 'All grants for Norwegian spreadsheets: semicolon and decimal comma, guarded against formulas',
    ru: 'Все гранты для норвежских таблиц: точка с запятой и десятичная запятая, с защитой от формул',
  },
  'barents-grants.xlsx': {
    nb: 'Alle tilskudd som regneark, med merknader og kolonneforklaring',
    nn: 'Alle tilskot som rekneark, med merknader og kolonneforklaring',
    en: 'All grants as a workbook, with notes and a dictionary of the columns',
    ru: 'Все гранты в виде таблицы с примечаниями и описанием столбцов',
  },
  'barents-grants.jsonl': {
    nb: 'Alle tilskudd, ett JSON-objekt per linje',
    nn: 'Alle tilskot, eitt JSON-objekt per linje',
    en: 'All grants, one JSON object per line',
    ru: 'Все гранты, один объект JSON в строке',
  },
  '360giving.json': {
    nb: 'Tilskudd etter 360Giving Data Standard',
    nn: 'Tilskot etter 360Giving Data Standard',
    en: 'Grants by the 360Giving Data Standard',
    ru: 'Гранты по стандарту 360Giving Data Standard',
  },
};

/** What a file of the archive is, in four languages. */
export function titleOf({ file }: Pick<FileFacts, 'file'>): Texts {
  const title = TITLES[file.slice(file.lastIndexOf('/') + 1)];
  if (title) return title;
  if (file.endsWith('.parquet')) {
    const table = `: ${file.replace('.parquet', '')}`;
    const { nb, nn, en, ru } = PARQUET;
    return { nb: nb + table, nn: nn + table, en: en + table, ru: ru + table };
  }
  throw new Error(`${file} has no title.`);
}
