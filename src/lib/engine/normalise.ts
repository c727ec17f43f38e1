import type { Value } from '#lib/query/question.ts';

/**
 * The one place where what DuckDB hands over becomes plain values, for both engines. Whole numbers
 * arrive as BigInt, and nothing in the archive is larger than a double can hold exactly; a Date is a
 * DATE, midnight UTC.
 */
export function normaliseValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  throw new TypeError(`${Object.prototype.toString.call(value)} is no plain value.`);
}

/** For a column whose type has no plain form, or not the same one in both engines. */
export function refuseType(column: string, type: string): TypeError {
  return new TypeError(`Column ${column} is ${type}: cast it to text or number in SQL.`);
}
