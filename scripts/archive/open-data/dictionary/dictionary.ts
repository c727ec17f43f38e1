import { TABLES, TABLE_NAMES, type ColumnType, type TableName } from '#lib/archive/tables.ts';
import type { ColumnInfo, FlatType, TableDictionary } from './column-info.ts';
import { FLAT_EXTRA_COLUMNS } from './flat-columns.ts';
import { GRANT_AMOUNT_COLUMNS } from './grants-amounts.ts';
import { GRANT_FACT_COLUMNS } from './grants-facts.ts';
import { GRANT_TEXT_COLUMNS } from './grants-texts.ts';
import { LINK_COLUMNS, PARTNER_COLUMNS, PLACE_COLUMNS } from './places-columns.ts';
import { DEFLATOR_COLUMNS, EVENT_COLUMNS } from './timeline-columns.ts';
import { COVERAGE_COLUMNS, TOTAL_COLUMNS } from './totals-columns.ts';

/** Every column of every table: one that `TABLES` has and this has not does not compile. */
export const DICTIONARY: { readonly [T in TableName]: TableDictionary<T> } = {
  grants: { ...GRANT_TEXT_COLUMNS, ...GRANT_FACT_COLUMNS, ...GRANT_AMOUNT_COLUMNS },
  partners: PARTNER_COLUMNS,
  places: PLACE_COLUMNS,
  links: LINK_COLUMNS,
  totals: TOTAL_COLUMNS,
  coverage: COVERAGE_COLUMNS,
  events: EVENT_COLUMNS,
  deflators: DEFLATOR_COLUMNS,
};

/** Name of the flat table: the name of its files too. */
export const FLAT_TABLE = 'barents-grants';

export interface DictionaryLine {
  readonly table: string;
  readonly column: string;
  readonly type: FlatType;
  readonly info: ColumnInfo;
}

/** The columns of the flat files, in their order: those of grants, then the joined ones. */
export const FLAT_COLUMNS: readonly DictionaryLine[] = [
  ...linesOf('grants').map((line) => ({ ...line, table: FLAT_TABLE })),
  ...Object.entries(FLAT_EXTRA_COLUMNS).map(([column, { type, ...info }]) => ({
    table: FLAT_TABLE,
    column,
    type,
    info,
  })),
];

/** All columns: of the flat files first, then table by table. */
export const ALL_COLUMNS: readonly DictionaryLine[] = [
  ...FLAT_COLUMNS,
  ...TABLE_NAMES.flatMap((table) => linesOf(table)),
];

/** Columns of one table, in the order of `TABLES`. */
export function linesOf(table: TableName): readonly DictionaryLine[] {
  const infos: Readonly<Record<string, ColumnInfo>> = DICTIONARY[table];
  return Object.entries<ColumnType>(TABLES[table]).flatMap(([column, type]) => {
    const info = infos[column];
    return info ? [{ table, column, type, info }] : [];
  });
}
