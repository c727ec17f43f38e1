import { boxesTouch, circleTouches, type Box, type Circle } from './boxes.ts';
import { boxesOf, LABEL_GAP, type Candidate, type Claim, type Obstacles } from './claims.ts';

/** Air between a label and a disc, px. */
const DISC_GAP = 1;
/** Price of another disc this close, px: whose name is it? */
const DOUBT = { gap: 5, cost: 1.5 } as const;

/** What is known of a candidate: what it costs at least, what it costs, that it has been given out or cannot be had. */
type State = 'unpriced' | 'priced' | 'gone';

/**
 * The candidates of a claim that touch neither disc nor edge, with what they cover and whom they crowd,
 * cheapest first. Most labels take one of the first: prices are asked only as far as somebody looks.
 */
export class PricedCandidates implements Iterable<Candidate> {
  readonly #claim: Claim;
  readonly #obstacles: Obstacles;
  readonly #ready: Candidate[] = [];
  /** Cost of each candidate: at least, while it is not priced. */
  readonly #costs: number[];
  readonly #states: State[];

  constructor(claim: Claim, obstacles: Obstacles) {
    this.#claim = claim;
    this.#obstacles = obstacles;
    this.#costs = claim.candidates.map(({ cost }) => cost);
    this.#states = claim.candidates.map(() => 'unpriced');
  }

  *[Symbol.iterator](): Generator<Candidate> {
    for (let index = 0; ; index += 1) {
      const candidate = this.#ready[index] ?? this.#next();
      if (!candidate) return;
      yield candidate;
    }
  }

  #next(): Candidate | null {
    for (let index = this.#cheapest(); index >= 0; index = this.#cheapest()) {
      const candidate = this.#claim.candidates[index];
      if (!candidate) return null;
      const cost = this.#costs[index] ?? 0;
      if (this.#states[index] === 'priced') {
        this.#states[index] = 'gone';
        const priced = { ...candidate, cost };
        this.#ready.push(priced);
        return priced;
      }
      const { own } = this.#claim;
      if (isFree(candidate, own, this.#obstacles)) {
        this.#states[index] = 'priced';
        this.#costs[index] =
          cost + this.#obstacles.lines(candidate.box) + doubt(candidate.box, own, this.#obstacles);
      } else this.#states[index] = 'gone';
    }
    return null;
  }

  /** Index of the cheapest, the first of equals; what is not priced may turn out no dearer and goes first. -1: none is left. */
  #cheapest(): number {
    let found = -1;
    let least = Infinity;
    for (const [index, state] of this.#states.entries()) {
      const cost = this.#costs[index] ?? Infinity;
      const isBetter =
        cost < least ||
        (cost === least && state === 'unpriced' && this.#states[found] === 'priced');
      if (state !== 'gone' && isBetter) [found, least] = [index, cost];
    }
    return found;
  }
}

function isFree(candidate: Candidate, own: Circle, obstacles: Obstacles): boolean {
  const { isWithin, boxes, circles } = obstacles;
  return boxesOf(candidate).every(
    (box) =>
      isWithin(box) &&
      !boxes.some((other) => boxesTouch(box, other, LABEL_GAP)) &&
      !circles.some((circle) => circle !== own && circleTouches(circle, box, DISC_GAP)),
  );
}

function doubt(box: Box, own: Circle, { circles }: Obstacles): number {
  const near = circles.filter(
    (circle) => circle !== own && circleTouches(circle, box, DOUBT.gap),
  ).length;
  return near * DOUBT.cost;
}
