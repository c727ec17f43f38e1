import type { Circle } from './boxes.ts';
import type { Candidate } from './claims.ts';

/** One form of a label, measured, px. `cost`: what it costs to fall back to it. */
export interface Form {
  readonly width: number;
  readonly height: number;
  readonly cost: number;
}

interface Direction {
  readonly degrees: number;
  readonly cost: number;
}

interface Step {
  /** px between disc and label. */
  readonly gap: number;
  readonly cost: number;
}

/** Clockwise from the right; the main directions first: right, left, above, upper right, below, … */
const DIRECTIONS: readonly Direction[] = [
  { degrees: 0, cost: 0 },
  { degrees: 180, cost: 1 },
  { degrees: 270, cost: 1.2 },
  { degrees: 315, cost: 1.4 },
  { degrees: 90, cost: 1.6 },
  { degrees: 45, cost: 1.8 },
  { degrees: 225, cost: 2 },
  { degrees: 135, cost: 2.2 },
  ...[15, 345, 30, 330, 165, 195, 150, 210, 285, 255, 300, 240, 75, 105, 60, 120].map(
    (degrees, index) => ({ degrees, cost: 2.4 + index * 0.05 }),
  ),
];

const UPWARDS = DIRECTIONS.filter(({ degrees }) => degrees >= 210 && degrees <= 330);

/** The further from its disc, the weaker the tie of a name. */
const NEAR: readonly Step[] = [
  { gap: 4, cost: 0 },
  { gap: 8, cost: 2.5 },
  { gap: 12, cost: 5 },
];
/** So far that a leader has to tie them; upwards only, where the open sea is and no lines run. */
const FAR: readonly Step[] = [22, 32, 44, 56].map((gap) => ({ gap, cost: 7 + gap / 8 }));

/** Every form in every direction around a disc, and for names that matter also apart, with a leader. */
export function candidatesAround(
  circle: Circle,
  forms: readonly Form[],
  mayStandApart: boolean,
): readonly Candidate[] {
  const far = mayStandApart ? FAR : [];
  return forms.flatMap((form, index) => {
    const build = (step: Step) => (direction: Direction) =>
      buildCandidate(circle, form, index, step, direction);
    return [
      ...NEAR.flatMap((step) => DIRECTIONS.map(build(step))),
      ...far.flatMap((step) => UPWARDS.map(build(step))),
    ];
  });
}

function buildCandidate(
  { cx, cy, r }: Circle,
  form: Form,
  index: number,
  step: Step,
  direction: Direction,
): Candidate {
  const angle = (direction.degrees * Math.PI) / 180;
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const [sideX, sideY] = [reach(dx), reach(dy)];
  // A line of text has air above and below its letters already.
  const out = r + step.gap - 2 * Math.abs(sideY);
  const x = cx + out * dx + (sideX * form.width) / 2;
  const y = cy + out * dy + (sideY * form.height) / 2;
  return {
    box: {
      x0: x - form.width / 2,
      y0: y - form.height / 2,
      x1: x + form.width / 2,
      y1: y + form.height / 2,
    },
    align: sideX > 0.5 ? 'start' : sideX < -0.5 ? 'end' : 'middle',
    form: index,
    leader:
      step.gap < 20
        ? null
        : [
            [cx + (r + 1.5) * dx, cy + (r + 1.5) * dy],
            [cx + (out - 2) * dx, cy + (out - 2) * dy],
          ],
    cost: step.cost + direction.cost + form.cost,
  };
}

/** Which part of its half the box is shifted: all of it at the sides, none of it on the axis. */
function reach(share: number): number {
  return Math.max(-1, Math.min(1, 1.42 * share));
}
