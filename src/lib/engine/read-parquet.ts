import { parquetMetadata, parquetRead } from 'hyparquet';
import type { TableSchema } from '#lib/archive/tables.ts';
import type { RawColumns } from './arrow-columns.ts';

/** Reads the columns of `schema` from a whole Parquet file in memory. @throws Error where it is none. */
export async function readParquet(
  bytes: ArrayBuffer,
  schema: TableSchema,
): Promise<{ readonly rows: number; readonly columns: RawColumns }> {
  const metadata = parquetMetadata(bytes);
  const rows = Number(metadata.num_rows);
  const names = Object.keys(schema);
  const columns = Object.fromEntries(names.map((name) => [name, new Array<unknown>(rows)]));
  await parquetRead({
    file: { byteLength: bytes.byteLength, slice: (start, end) => bytes.slice(start, end) },
    metadata,
    columns: names,
    onChunk: ({ columnName, columnData, rowStart }) => {
      const column = columns[columnName];
      for (let index = 0; column && index < columnData.length; index += 1) {
        column[rowStart + index] = (columnData as ArrayLike<unknown>)[index];
      }
    },
  });
  return { rows, columns };
}
