import { boxesTouch, circleTouches, type Box, type Circle } from './boxes.ts';
import type { LineCover } from './line-cover.ts';
import type { PlanePoint } from './projection.ts';

/** Where a label could go. */
export interface Candidate {
  readonly box: Box;
  readonly align: 'start' | 'middle' | 'end';
  /** Which of the label's forms stands there. */
  readonly form: number;
  /** A hairline from the disc to a name that stands apart. */
  readonly leader: readonly [PlanePoint, PlanePoint] | null;
  readonly cost: number;
}

/** A label that wants a place: its disc, which it may not leave, and all it could do. */
export interface Claim {
  readonly own: Circle;
  readonly candidates: readonly Candidate[];
}

export interface Obstacles {
  /** Whether a box is on the paper at all. */
  readonly isWithin: (box: Box) => boolean;
  readonly boxes: readonly Box[];
  readonly circles: readonly Circle[];
  /** Lines may be covered, but rather not. */
  readonly lines: LineCover;
}

/** Air between two labels, and between a label and a disc, px. */
const GAP = { label: 3, disc: 1 } as const;
/** Price of another disc this close, px: whose name is it? */
const DOUBT = { gap: 5, cost: 1.5 } as const;
/** An earlier label gives way only if its next place is no worse than this. */
const MOST_WORSE = 2.5;

/**
 * Gives each claim a candidate or null, in the order given: who comes first chooses first. A claim
 * that finds nothing free may move one earlier label to that label's next best place. Nothing touches
 * anything in the end. Same input, same places.
 */
export function settleClaims(
  claims: readonly Claim[],
  obstacles: Obstacles,
): readonly (Candidate | null)[] {
  const options = claims.map((claim) => priceCandidates(claim, obstacles));
  const chosen: (Candidate | null)[] = claims.map(() => null);
  for (const index of claims.keys()) {
    const others = () => chosen.filter((candidate) => candidate !== null);
    const free = options[index]?.find((candidate) => isClear(candidate, others()));
    if (free) chosen[index] = free;
    else moveOne(index, options, chosen);
  }
  return chosen;
}

/** All candidates that touch neither disc nor edge, with what they cover and whom they crowd, cheapest first. */
function priceCandidates({ own, candidates }: Claim, obstacles: Obstacles): readonly Candidate[] {
  return candidates
    .filter((candidate) => isFree(candidate, own, obstacles))
    .map((candidate) => ({
      ...candidate,
      cost: candidate.cost + obstacles.lines(candidate.box) + doubt(candidate.box, own, obstacles),
    }))
    .toSorted((a, b) => a.cost - b.cost);
}

function moveOne(
  index: number,
  options: readonly (readonly Candidate[])[],
  chosen: (Candidate | null)[],
): void {
  for (const wanted of options[index] ?? []) {
    const inTheWay = [...chosen.keys()].filter((other) => {
      const candidate = chosen[other];
      return candidate && !isClear(wanted, [candidate]);
    });
    const [blocker] = inTheWay;
    if (blocker === undefined || inTheWay.length > 1) continue;
    const rest = chosen.filter((candidate, other) => candidate !== null && other !== blocker);
    const taken = [...rest, wanted].filter((candidate) => candidate !== null);
    const most = (chosen[blocker]?.cost ?? 0) + MOST_WORSE;
    const moved = options[blocker]?.find(
      (candidate) => candidate.cost <= most && isClear(candidate, taken),
    );
    if (!moved) continue;
    chosen[blocker] = moved;
    chosen[index] = wanted;
    return;
  }
}

function isFree(candidate: Candidate, own: Circle, obstacles: Obstacles): boolean {
  const { isWithin, boxes, circles } = obstacles;
  return boxesOf(candidate).every(
    (box) =>
      isWithin(box) &&
      !boxes.some((other) => boxesTouch(box, other, GAP.label)) &&
      !circles.some((circle) => circle !== own && circleTouches(circle, box, GAP.disc)),
  );
}

function isClear(candidate: Candidate, others: readonly Candidate[]): boolean {
  return boxesOf(candidate).every((box) =>
    others.every((other) => boxesOf(other).every((taken) => !boxesTouch(box, taken, GAP.label))),
  );
}

/** The label's box, and its leader as a chain of specks. */
export function boxesOf({ box, leader }: Candidate): readonly Box[] {
  if (!leader) return [box];
  const [[x0, y0], [x1, y1]] = leader;
  const specks = [0.2, 0.4, 0.6, 0.8].map((t) => {
    const [x, y] = [x0 + (x1 - x0) * t, y0 + (y1 - y0) * t];
    return { x0: x - 1, y0: y - 1, x1: x + 1, y1: y + 1 };
  });
  return [box, ...specks];
}

function doubt(box: Box, own: Circle, { circles }: Obstacles): number {
  const near = circles.filter(
    (circle) => circle !== own && circleTouches(circle, box, DOUBT.gap),
  ).length;
  return near * DOUBT.cost;
}
