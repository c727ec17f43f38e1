import { boxesTouch } from './boxes.ts';
import { boxesOf, LABEL_GAP, type Candidate, type Claim, type Obstacles } from './claims.ts';
import { PricedCandidates } from './priced-candidates.ts';

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
  const options = claims.map((claim) => new PricedCandidates(claim, obstacles));
  const chosen: (Candidate | null)[] = claims.map(() => null);
  for (const index of claims.keys()) {
    const taken = chosen.filter((candidate) => candidate !== null);
    const free = find(options[index], (candidate) => isClear(candidate, taken));
    if (free) chosen[index] = free;
    else moveOne(index, options, chosen);
  }
  return chosen;
}

function moveOne(
  index: number,
  options: readonly PricedCandidates[],
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
    const moved = find(
      options[blocker],
      (candidate) => candidate.cost <= most && isClear(candidate, taken),
    );
    if (!moved) continue;
    chosen[blocker] = moved;
    chosen[index] = wanted;
    return;
  }
}

function find(
  candidates: Iterable<Candidate> | undefined,
  isWanted: (candidate: Candidate) => boolean,
): Candidate | undefined {
  for (const candidate of candidates ?? []) if (isWanted(candidate)) return candidate;
  return undefined;
}

function isClear(candidate: Candidate, others: readonly Candidate[]): boolean {
  return boxesOf(candidate).every((box) =>
    others.every((other) => boxesOf(other).every((taken) => !boxesTouch(box, taken, LABEL_GAP))),
  );
}
