import type { Random } from './random.ts';

/** Values and how often each comes, as running sums; drawing shares the values, it copies none. */
export interface Weighted<T> {
  readonly values: readonly T[];
  readonly sums: readonly number[];
}

/** What comes where a key is known well enough, and what comes elsewhere. */
export interface Conditional<T> {
  readonly byKey: ReadonlyMap<string, Weighted<T>>;
  readonly overall: Weighted<T>;
}

/** A key with fewer rows says too little by itself. */
const MIN_ROWS = 20;

/** @throws Error where no weight is above zero. */
export function weigh<T>(entries: Iterable<readonly [T, number]>): Weighted<T> {
  const values: T[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const [value, weight] of entries) {
    if (!(weight > 0)) continue;
    sum += weight;
    values.push(value);
    sums.push(sum);
  }
  if (values.length === 0) throw new Error('There is nothing to draw from.');
  return { values, sums };
}

/** Each different value once, with the number of times it comes. */
export function tally<T>(items: readonly T[]): Weighted<T> {
  const counts = new Map<string, [T, number]>();
  for (const item of items) {
    const key = JSON.stringify(item);
    const known = counts.get(key);
    if (known) known[1] += 1;
    else counts.set(key, [item, 1]);
  }
  return weigh(counts.values());
}

/** Counts what `valueOf` gives by the key, where the key has at least `minRows`. */
export function tallyBy<R, T>(
  rows: readonly R[],
  keyOf: (row: R) => string,
  valueOf: (row: R) => T,
  minRows = MIN_ROWS,
): Conditional<T> {
  const byKey = groupBy(rows, keyOf);
  const known = [...byKey].filter(([, part]) => part.length >= minRows);
  return {
    byKey: new Map(known.map(([key, part]) => [key, tally(part.map(valueOf))] as const)),
    overall: tally(rows.map(valueOf)),
  };
}

export function groupBy<R>(
  rows: readonly R[],
  keyOf: (row: R) => string,
): ReadonlyMap<string, readonly R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

export function draw<T>({ values, sums }: Weighted<T>, random: Random): T {
  const goal = random() * (sums[sums.length - 1] ?? 0);
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] ?? 0) > goal) high = middle;
    else low = middle + 1;
  }
  return values[low] as T;
}

export function drawFor<T>(from: Conditional<T>, key: string, random: Random): T {
  return draw(from.byKey.get(key) ?? from.overall, random);
}
