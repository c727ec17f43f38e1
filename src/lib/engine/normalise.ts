import type { Value } from '#lib/query/question.ts';

/**
 * The one place where what DuckDB hands over becomes plain values: counts arrive as BigInt in both
 * engines, and nothing in the archive is larger than a double can hold exactly.
 */
export function normaliseValue(value: unknown): Value {
  if (value === null || value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  throw new TypeError(
    `An answer holds a ${Object.prototype.toString.call(value)}; cast it to text or number in SQL.`,
  );
}
