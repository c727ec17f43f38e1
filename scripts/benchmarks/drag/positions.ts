/** First and last year of the brush, both included. */
export type Position = readonly [from: number, to: number];

const PHASES = ['grow', 'move', 'shrink'] as const;
const MOVES: Readonly<Record<(typeof PHASES)[number], readonly Position[]>> = {
  grow: [
    [-1, 0],
    [0, 1],
  ],
  move: [
    [-1, -1],
    [1, 1],
  ],
  shrink: [
    [1, 0],
    [0, -1],
  ],
};

/**
 * A drag of the period brush: it grows, moves and shrinks by a year a step. No position comes twice,
 * so that a cache of answers (Mosaic has one) does not stand in for the work.
 * @throws RangeError where the years have fewer periods than positions are asked for.
 */
export function planPositions(
  years: Position,
  count: number,
  random: () => number,
): readonly Position[] {
  const [first, last] = years;
  const span = last - first + 1;
  if ((span * (span + 1)) / 2 < count) throw new RangeError(`No ${count} periods in ${span} years`);
  const start = first + Math.floor(span / 2) - 1;
  const positions: Position[] = [[start, Math.min(start + 2, last)]];
  while (positions.length < count) {
    const phase = PHASES[Math.floor((positions.length / count) * PHASES.length)] ?? 'move';
    positions.push(nextPosition(years, positions, phase, random));
  }
  return positions;
}

function nextPosition(
  [first, last]: Position,
  positions: readonly Position[],
  phase: keyof typeof MOVES,
  random: () => number,
): Position {
  const [from, to] = positions.at(-1) ?? [first, last];
  const steps = (moves: readonly Position[]) => moves.map(([a, b]): Position => [from + a, to + b]);
  const free = (candidates: readonly Position[]) =>
    candidates.filter(
      ([a, b]) =>
        a >= first && b <= last && a <= b && !positions.some(([c, d]) => a === c && b === d),
    );
  const candidates = [
    () => free(steps(MOVES[phase])),
    () => free(steps(Object.values(MOVES).flat())),
    () => free(allPeriods(first, last)),
  ];
  for (const list of candidates) {
    const found = list();
    const next = found[Math.floor(random() * found.length)];
    if (next) return next;
  }
  throw new RangeError('No period is left.');
}

function allPeriods(first: number, last: number): readonly Position[] {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return years.flatMap((from) =>
    years.filter((to) => to >= from).map((to): Position => [from, to]),
  );
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
