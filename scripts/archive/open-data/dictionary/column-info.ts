import type { Language } from '#lib/i18n/language.ts';
import type { ColumnType, TABLES, TableName } from '#lib/archive/tables.ts';

/** What a column holds, told to those who were not there. */
export interface ColumnInfo extends Readonly<Record<Language, string>> {
  /** Short names for the head of a sheet. */
  readonly heading: { readonly nb: string; readonly en: string };
  /** NOK, EUR, øre, degrees, …; absent where nothing is measured. */
  readonly unit?: string;
  /** All values that occur; absent where any may. */
  readonly codes?: readonly string[];
}

/** A column without its line in the dictionary does not compile. */
export type TableDictionary<T extends TableName> = Readonly<
  Record<keyof (typeof TABLES)[T], ColumnInfo>
>;

/** `list` columns occur only in the flat files: several values, in CSV joined by "; ". */
export type FlatType = ColumnType | 'list';
