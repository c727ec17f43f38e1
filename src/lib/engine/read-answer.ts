import { DataType, type Field, type RecordBatch, type Schema } from 'apache-arrow';
import type { Value } from '#lib/query/question.ts';
import type { Columns } from './engine.ts';
import { normaliseValue, refuseType } from './normalise.ts';

/** What is needed of Arrow's reader, once it is open. */
export interface BatchReader extends AsyncIterable<RecordBatch> {
  readonly schema: Schema;
}

/** Arrow's batches as plain columns. @throws TypeError where a column's type has no plain form. */
export async function readAnswer(reader: BatchReader): Promise<Columns> {
  const { fields } = reader.schema;
  const readers = fields.map(readerOf);
  const columns = fields.map((): Value[] => []);
  let length = 0;
  for await (const batch of reader) {
    length += batch.numRows;
    for (const [index, column] of columns.entries()) {
      const vector = batch.getChildAt(index);
      for (let row = 0; row < batch.numRows; row += 1) {
        const value: unknown = vector?.get(row);
        column.push(normaliseValue(value === null ? null : readers[index]?.(value)));
      }
    }
  }
  const entries = fields.map(({ name }, index) => [name, columns[index] ?? []] as const);
  return { length, columns: Object.fromEntries(entries) };
}

/**
 * Arrow writes dates and decimals as numbers of its own. Everything unknown is refused, an ENUM above
 * all: DuckDB-WASM sends it without its dictionary, and each value would read as null.
 */
function readerOf({ name, type }: Field): (value: unknown) => unknown {
  if (DataType.isDate(type)) return (value) => new Date(Number(value));
  if (DataType.isDecimal(type)) return (value) => decodeDecimal(value as Uint32Array, type.scale);
  const isPlain =
    DataType.isUtf8(type) ||
    DataType.isInt(type) ||
    DataType.isFloat(type) ||
    DataType.isBool(type);
  if (isPlain || DataType.isNull(type)) return (value) => value;
  throw refuseType(name, String(type));
}

/** @param words Of a signed 128-bit number, the lowest first. */
function decodeDecimal(words: Uint32Array, scale: number): number {
  const bits = words.reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return Number(BigInt.asIntN(128, bits)) / 10 ** scale;
}
