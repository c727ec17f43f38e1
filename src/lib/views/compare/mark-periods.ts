import type { TimelineLayout } from '#lib/charts/timeline/layout.ts';
import { label } from '#lib/charts/text.ts';
import type { Mark, Scene } from '#lib/scene/scene.ts';
import type { Period } from '#lib/selection/selection.ts';

/** The years of A and B; null: all of them, which no band shows. */
export interface Periods {
  readonly a: Period | null;
  readonly b: Period | null;
}

type Side = keyof Periods;

const SIDES: readonly Side[] = ['a', 'b'];
const RADIUS = 10.5;
const EDGE = { paint: 'ink', width: 1 } as const;

/** The timeline with a band behind the years of A and of B, and their letters. */
export function markPeriods(layout: TimelineLayout, periods: Periods): Scene {
  const bands = layout.brush ? bandsAcross(layout.brush, periods) : bandsDown(layout, periods);
  return {
    ...layout.scene,
    marks: [
      ...bands.map(({ band }) => band),
      ...layout.scene.marks,
      ...bands.flatMap(({ over }) => over),
    ],
  };
}

interface Band {
  readonly band: Mark;
  readonly over: readonly Mark[];
}

/** Years from left to right: a band, and the letter on the track below. */
function bandsAcross(
  { years, trackY, top, bottom }: NonNullable<TimelineLayout['brush']>,
  periods: Periods,
): readonly Band[] {
  const spans = SIDES.flatMap((side) => {
    const period = periods[side];
    const inside = years.filter(({ year }) => period && year >= period.from && year <= period.to);
    const [first, last] = [inside[0], inside.at(-1)];
    return first && last ? [{ side, x0: first.x0, x1: last.x1, at: (first.x0 + last.x1) / 2 }] : [];
  });
  const [one, other] = spans;
  // Where both are about the same years, both letters stay legible.
  const isMeeting = one && other && Math.abs(one.at - other.at) < 2 * RADIUS + 4;
  const middle = isMeeting ? (one.at + other.at) / 2 : 0;
  return spans.map(({ side, x0, x1, at }) => {
    const shift = RADIUS + 2;
    const x = isMeeting ? middle + (side === 'a' ? -shift : shift) : at;
    return {
      band: {
        kind: 'group',
        key: `band-${side}`,
        marks: [
          bandRect(x0, top, x1 - x0, bottom - top),
          { kind: 'line', key: 'from', x1: x0, x2: x0, y1: top, y2: bottom, stroke: EDGE },
          { kind: 'line', key: 'to', x1, x2: x1, y1: top, y2: bottom, stroke: EDGE },
        ],
      },
      over: [
        {
          kind: 'line',
          key: `track-${side}`,
          x1: x0,
          x2: x1,
          y1: trackY,
          y2: trackY,
          stroke: { paint: 'ink', width: 4 },
        },
        drawLetter(side, x, trackY),
      ],
    };
  });
}

const NARROW = { row: 23, letterX: 37, up: 16 } as const;

/** Years from top to bottom: a band, and the letter between the first year and its bar. */
function bandsDown({ scene }: TimelineLayout, periods: Periods): readonly Band[] {
  const rows = scene.marks.flatMap((mark) => {
    const year = mark.kind === 'text' ? /^year-(\d{4})-axis$/.exec(mark.key)?.[1] : undefined;
    return mark.kind === 'text' && year ? [{ year: Number(year), y: mark.y }] : [];
  });
  return SIDES.flatMap((side) => {
    const period = periods[side];
    const inside = rows.filter(({ year }) => period && year >= period.from && year <= period.to);
    const [first, last] = [inside[0], inside.at(-1)];
    if (!first || !last) return [];
    const top = first.y - NARROW.up;
    // Of two periods that begin together, B says so one row down.
    const isTaken = side === 'b' && periods.a?.from === period?.from;
    return [
      {
        band: {
          kind: 'group',
          key: `band-${side}`,
          marks: [bandRect(0, top, scene.width, last.y - first.y + NARROW.row)],
        },
        over: [
          label(
            `letter-${side}`,
            NARROW.letterX,
            first.y + (isTaken ? NARROW.row : 0),
            side.toUpperCase(),
            {
              weight: 600,
              anchor: 'middle',
            },
          ),
        ],
      },
    ];
  });
}

function bandRect(x: number, y: number, width: number, height: number): Mark {
  return { kind: 'rect', key: 'band', x, y, width, height, fill: 'fjord', fillOpacity: 0.07 };
}

/** A in a ring, B in a disc, as in the comparison's chart. */
function drawLetter(side: Side, cx: number, cy: number): Mark {
  const fill = side === 'a' ? 'paper' : 'ink';
  return {
    kind: 'group',
    key: `letter-${side}`,
    marks: [
      { kind: 'circle', key: 'disc', cx, cy, r: RADIUS, fill, stroke: { paint: 'ink', width: 2 } },
      label('letter', cx, cy + 4.5, side.toUpperCase(), {
        weight: 600,
        anchor: 'middle',
        fill: side === 'a' ? 'ink' : 'paper',
      }),
    ],
  };
}
