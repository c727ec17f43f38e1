import { ALL_COLUMNS, FLAT_COLUMNS } from './dictionary/dictionary.ts';
import type { OpenDataAbout } from './about.ts';
import type { FlatGrant } from './flat-grants.ts';

/** Two spaces and a line end: a difference between two archives reads line by line. */
export function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** One JSON object a line, keys in the order of `FLAT_COLUMNS`; what is not known is null, lists are arrays. */
export function writeJsonLines(grants: readonly FlatGrant[]): string {
  return grants
    .map((grant) => {
      const entries = FLAT_COLUMNS.map(({ column }) => [column, grant[column] ?? null]);
      return `${JSON.stringify(Object.fromEntries(entries))}\n`;
    })
    .join('');
}

/** The column dictionary in four languages, with the archive that it belongs to. */
export function writeColumnsJson({ hash, baseYear }: OpenDataAbout): string {
  return formatJson({
    archive: hash,
    baseYear,
    columns: ALL_COLUMNS.map(({ table, column, type, info }) => ({
      table,
      column,
      type,
      unit: info.unit ?? null,
      heading: info.heading,
      description: { nb: info.nb, nn: info.nn, en: info.en, ru: info.ru },
      allowedValues: info.codes ?? null,
    })),
  });
}
