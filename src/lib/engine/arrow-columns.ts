import {
  Bool,
  Dictionary,
  Float64,
  Int32,
  makeData,
  makeVector,
  Table,
  tableToIPC,
  Utf8,
  Vector,
  type Data,
} from 'apache-arrow';
import type { ColumnType, TableSchema } from '#lib/archive/tables.ts';

/** Column name → one value a row; null where there is none. */
export type RawColumns = Readonly<Record<string, ArrayLike<unknown>>>;

/**
 * Columns as one Arrow IPC stream, ready for DuckDB. Texts become dictionaries: most columns hold few
 * different ones, and Arrow's own builder is the slow part of loading.
 * @throws TypeError where a value is not of its column's type.
 */
export function writeArrow(schema: TableSchema, columns: RawColumns): Uint8Array<ArrayBuffer> {
  const vectors = Object.entries(schema).map(([name, type], index) => {
    const values = columns[name];
    if (!values) throw new TypeError(`Column ${name} is missing.`);
    return [name, buildVector(name, type, values, index)] as const;
  });
  // Arrow's types are older than the distinction: its buffers are never shared ones.
  return tableToIPC(new Table(Object.fromEntries(vectors)), 'stream') as Uint8Array<ArrayBuffer>;
}

function buildVector(
  name: string,
  type: ColumnType,
  values: ArrayLike<unknown>,
  dictionaryId: number,
): Vector {
  switch (type) {
    case 'text':
      return buildText(name, values, dictionaryId);
    case 'boolean':
      return buildBoolean(name, values);
    case 'integer':
      return buildNumber(name, values, new Int32Array(values.length));
    case 'number':
      return buildNumber(name, values, new Float64Array(values.length));
  }
}

function buildText(name: string, values: ArrayLike<unknown>, id: number): Vector {
  const length = values.length;
  const validity = new Validity(length);
  const indices = new Int32Array(length);
  const known = new Map<string, number>();
  for (let row = 0; row < length; row += 1) {
    const value = values[row];
    if (value === null || value === undefined) {
      validity.clear(row);
      continue;
    }
    if (typeof value !== 'string') throw mistyped(name, value);
    let index = known.get(value);
    if (index === undefined) known.set(value, (index = known.size));
    indices[row] = index;
  }
  return makeVector(
    makeData({
      type: new Dictionary(new Utf8(), new Int32(), id),
      length,
      ...validity.parts(),
      data: indices,
      dictionary: new Vector([encodeTexts([...known.keys()])]),
    }),
  );
}

function encodeTexts(texts: readonly string[]): Data<Utf8> {
  const encoder = new TextEncoder();
  const bytes = encoder.encode(texts.join(''));
  const valueOffsets = new Int32Array(texts.length + 1);
  texts.forEach((text, index) => {
    valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + encoder.encode(text).length;
  });
  return makeData({ type: new Utf8(), length: texts.length, valueOffsets, data: bytes });
}

function buildBoolean(name: string, values: ArrayLike<unknown>): Vector {
  const length = values.length;
  const validity = new Validity(length);
  const bits = new Uint8Array((length + 7) >> 3);
  for (let row = 0; row < length; row += 1) {
    const value = values[row];
    if (value === null || value === undefined) validity.clear(row);
    else if (typeof value !== 'boolean') throw mistyped(name, value);
    else if (value) bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
  }
  return makeVector(makeData({ type: new Bool(), length, ...validity.parts(), data: bits }));
}

function buildNumber(
  name: string,
  values: ArrayLike<unknown>,
  data: Int32Array | Float64Array,
): Vector {
  const length = values.length;
  const validity = new Validity(length);
  for (let row = 0; row < length; row += 1) {
    const value = values[row];
    if (value === null || value === undefined) validity.clear(row);
    else if (typeof value !== 'number' && typeof value !== 'bigint') throw mistyped(name, value);
    // What does not fit into 32 bits would be another number without a word.
    else if ((data[row] = Number(value)) !== data[row]) throw mistyped(name, value);
  }
  const parts = { length, ...validity.parts() };
  return data instanceof Int32Array
    ? makeVector(makeData({ type: new Int32(), ...parts, data }))
    : makeVector(makeData({ type: new Float64(), ...parts, data }));
}

/** Arrow's bitmap of rows that hold a value. */
class Validity {
  readonly #bits: Uint8Array;
  #nulls = 0;

  constructor(length: number) {
    this.#bits = new Uint8Array((length + 7) >> 3).fill(0xff);
  }

  clear(row: number): void {
    this.#bits[row >> 3] = (this.#bits[row >> 3] ?? 0) & ~(1 << (row & 7));
    this.#nulls += 1;
  }

  parts(): { nullCount: number; nullBitmap: Uint8Array | undefined } {
    return { nullCount: this.#nulls, nullBitmap: this.#nulls > 0 ? this.#bits : undefined };
  }
}

function mistyped(name: string, value: unknown): TypeError {
  return new TypeError(`Column ${name} holds ${typeof value} ${String(value)}.`);
}
