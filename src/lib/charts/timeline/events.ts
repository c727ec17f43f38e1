import type { AtlasEvent } from '#lib/query/context.ts';
import type { Mark, Scene } from '#lib/scene/scene.ts';
import { label } from '../text.ts';

export interface NumberedEvent extends AtlasEvent {
  /** From 1, by date. */
  readonly number: number;
}

export function numberEvents(events: readonly AtlasEvent[]): readonly NumberedEvent[] {
  return [...events]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((event, index) => ({ ...event, number: index + 1 }));
}

/** A date as a year with a fraction: 2014-03 is in the middle of March. */
export function eventYear(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 0.5) / 31)) / 12;
}

const RADIUS = 9.5;
/** A target of 24 px each. */
const GAP = 5;

/** Where the numbers stand in a picture, as it was drawn; centres in px. */
export function listEventSpots({
  marks,
}: Scene): readonly { readonly number: number; readonly x: number; readonly y: number }[] {
  return marks.flatMap((mark) => {
    const number = Number(/^event-(\d+)$/.exec(mark.key)?.[1]);
    return mark.kind === 'circle' && number ? [{ number, x: mark.cx, y: mark.cy }] : [];
  });
}

export function drawEventNumber(number: number, x: number, y: number): Mark[] {
  return [
    {
      kind: 'circle',
      key: `event-${number}`,
      cx: x,
      cy: y,
      r: RADIUS,
      fill: 'paper',
      stroke: { paint: 'ink2', width: 1 },
    },
    label(`event-${number}-number`, x, y + 4.2, String(number), {
      size: 12,
      weight: 600,
      anchor: 'middle',
    }),
  ];
}

/** Hairlines from the top to the base line at their dates, numbers above, moved aside where they would meet. */
export function drawEvents(
  events: readonly NumberedEvent[],
  xOf: (year: number) => number,
  space: {
    readonly top: number;
    readonly base: number;
    readonly left: number;
    readonly right: number;
  },
): { readonly lines: Mark[]; readonly numbers: Mark[] } {
  const at = events.map(({ date }) => xOf(eventYear(date)));
  const moved = spread(at, space.left + RADIUS + 1, space.right - RADIUS - 1);
  const under = space.top + 2 * RADIUS + 1;
  return {
    lines: events.map(({ number }, index): Mark => {
      const x = at[index] ?? 0;
      const from = moved[index] ?? x;
      const d = `M${from} ${under - 1}L${x} ${under + 7}V${space.base}`;
      const stroke = { paint: 'ink2', width: 0.8, opacity: 0.6 } as const;
      return { kind: 'path', key: `event-${number}-line`, d, fill: 'none', stroke };
    }),
    numbers: events.flatMap(({ number }, index) =>
      drawEventNumber(number, moved[index] ?? 0, space.top + RADIUS),
    ),
  };
}

/** Moves sorted points apart to at least one circle's width, each as little as the others allow. */
function spread(points: readonly number[], low: number, high: number): readonly number[] {
  const pitch = Math.min(2 * RADIUS + GAP, (high - low) / Math.max(1, points.length - 1));
  const moved = [...points];
  // Two that touch give way by half each; a few rounds settle clusters that meet.
  for (let round = 0; round < 40; round += 1) {
    let isSettled = true;
    for (let index = 1; index < moved.length; index += 1) {
      const lack = (moved[index - 1] ?? 0) + pitch - (moved[index] ?? 0);
      if (lack <= 0.01) continue;
      moved[index - 1] = (moved[index - 1] ?? 0) - lack / 2;
      moved[index] = (moved[index] ?? 0) + lack / 2;
      isSettled = false;
    }
    if (isSettled) break;
  }
  // What the rounds leave over and the ends of the axis: once from each side.
  let limit = low;
  for (let index = 0; index < moved.length; index += 1) {
    moved[index] = Math.max(moved[index] ?? 0, limit);
    limit = (moved[index] ?? 0) + pitch;
  }
  limit = high;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] ?? 0, limit);
    limit = (moved[index] ?? 0) - pitch;
  }
  return moved;
}
