/** Numbers from 0 up to, not including, 1: the same seed, the same numbers on every machine. */
export type Random = () => number;

/** sfc32 by Chris Doty-Humphrey: small, fast, and long enough for millions of grants. */
export function createRandom(seed: number): Random {
  let a = 0x9e3779b9;
  let b = 0x243f6a88;
  let c = seed | 0;
  let counter = 1;
  const next = () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 0x1_0000_0000;
  };
  // The first numbers of neighbouring seeds resemble each other.
  for (let round = 0; round < 15; round += 1) next();
  return next;
}

/** A whole number from 0 up to, not including, `limit`. */
export function drawIndex(limit: number, random: Random): number {
  return Math.floor(random() * limit);
}

/** @throws Error where the list is empty. */
export function pick<T>(list: readonly T[], random: Random): T {
  const index = drawIndex(list.length, random);
  if (index >= list.length) throw new Error('Nothing to pick from.');
  return list[index] as T;
}
