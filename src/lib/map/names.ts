import type { Messages } from '#lib/i18n/messages/en.ts';
import { measureText } from '#lib/scene/measure.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { Face, TextMark } from '#lib/scene/scene.ts';
import { boxesTouch, circleTouches, type Box } from './boxes.ts';
import { toView, type Frame, type View } from './frame.ts';
import type { Obstacles } from './claims.ts';
import { ARCTIC_CIRCLE, project, type PlanePoint } from './projection.ts';

/** A name of a sea or a country that floats on the map; its middle, and where else it may go. */
export interface FloatingName {
  readonly key: string;
  readonly text: string;
  readonly face: Face;
  readonly size: number;
  readonly letterSpacing: number;
  readonly fill: Ink;
  /** In px, best first. */
  readonly spots: readonly { readonly at: PlanePoint; readonly rotate: number }[];
}

export interface PlacedNames {
  readonly marks: readonly TextMark[];
  readonly boxes: readonly Box[];
}

/** Spaced letters need more air between two names, px. */
const BETWEEN_NAMES = 16;

/** A spot further down the list must save this much of covered lines. */
const NEXT_SPOT = 0.6;

/** Puts each name on the free spot that covers the least; a name without one is left out. */
export function placeNames(names: readonly FloatingName[], obstacles: Obstacles): PlacedNames {
  const marks: TextMark[] = [];
  const boxes: Box[] = [];
  for (const name of names) {
    const isFree = (box: Box) =>
      obstacles.isWithin(box) &&
      !obstacles.boxes.some((other) => boxesTouch(box, other, 3)) &&
      !boxes.some((other) => boxesTouch(box, other, BETWEEN_NAMES)) &&
      !obstacles.circles.some((circle) => circleTouches(circle, box, 2));
    const [spot] = name.spots
      .map(({ at, rotate }, index) => {
        const own = boxesAlong(name, at, rotate);
        const covered = own.reduce((sum, box) => sum + obstacles.lines(box), 0);
        return { at, rotate, own, cost: covered + index * NEXT_SPOT };
      })
      .filter(({ own }) => own.every(isFree))
      .toSorted((a, b) => a.cost - b.cost);
    if (!spot) continue;
    boxes.push(...spot.own);
    marks.push(setName(name, spot.at, spot.rotate));
  }
  return { marks, boxes };
}

/** A rotated name as a chain of upright boxes, because one box around it would shut out half the sea. */
function boxesAlong(name: FloatingName, [cx, cy]: PlanePoint, rotate: number): readonly Box[] {
  const { text, face, size, letterSpacing } = name;
  const width = measureText(text, { face, size, letterSpacing });
  const angle = (rotate * Math.PI) / 180;
  const pieces = rotate === 0 ? 1 : Math.max(2, Math.ceil(width / (1.5 * size)));
  const half = {
    x: (width / pieces / 2) * Math.cos(angle) + (size / 2) * Math.abs(Math.sin(angle)),
    y: (width / pieces / 2) * Math.abs(Math.sin(angle)) + size * 0.55 * Math.cos(angle),
  };
  return Array.from({ length: pieces }, (_, index) => {
    const along = ((index + 0.5) / pieces - 0.5) * width;
    const [x, y] = [cx + along * Math.cos(angle), cy + along * Math.sin(angle)];
    return { x0: x - half.x, y0: y - half.y, x1: x + half.x, y1: y + half.y };
  });
}

function setName(name: FloatingName, [x, y]: PlanePoint, rotate: number): TextMark {
  const angle = (rotate * Math.PI) / 180;
  const drop = name.size * 0.32;
  return {
    kind: 'text',
    key: `name-${name.key}`,
    x: x - drop * Math.sin(angle),
    y: y + drop * Math.cos(angle),
    anchor: 'middle',
    face: name.face,
    size: name.size,
    fill: name.fill,
    runs: [{ text: name.text }],
    letterSpacing: name.letterSpacing,
    ...(rotate !== 0 && { rotate }),
  };
}

const level = (view: View, points: readonly PlanePoint[]) =>
  points.map((point) => ({ at: toView(view, point), rotate: 0 }));

function seaName(
  key: string,
  text: string,
  size: number,
  spots: FloatingName['spots'],
): FloatingName {
  const letterSpacing = size * (size > 18 ? 0.12 : 0.07);
  return { key, text, face: 'serif-italic', size, letterSpacing, fill: 'seaink', spots };
}

/** The sea that the lens lies in; placed before the labels, because it has room and they have not. */
export function buildMainSea({ kind, view, width }: Frame, m: Messages): FloatingName {
  const spots: PlanePoint[] =
    kind === 'wide'
      ? [
          [6, -495],
          [-60, -480],
          [100, -600],
          [-20, -420],
          [20, -640],
          [-110, -450],
          [330, -400],
          [420, -330],
          [560, -330],
        ]
      : [
          [420, -225],
          [480, -250],
          [-300, -420],
        ];
  const size = kind === 'narrow' ? 15 : width < 860 ? 19 : 24;
  return seaName('barents', m.map.barentsSea, size, level(view, spots));
}

/** Other seas, countries and the Arctic Circle: they take what the labels leave. */
export function buildOtherNames({ kind, view }: Frame, m: Messages): readonly FloatingName[] {
  const isWide = kind === 'wide';
  const country = (key: string, text: string, points: readonly PlanePoint[]): FloatingName => ({
    key,
    text,
    face: 'sans',
    size: 13,
    letterSpacing: 1.8,
    fill: 'ink2',
    spots: level(view, points),
  });
  const norwegian = (
    [
      [-1000, -215],
      [-985, -228],
      [-968, -240],
      [-960, -260],
      [-900, -300],
      [-820, -330],
    ] as const
  ).map((point) => ({ at: toView(view, point), rotate: -27 }));
  const white: PlanePoint[] = [
    [132, 253],
    [205, 215],
    [225, 180],
    [110, 300],
    [140, 340],
    [60, 215],
  ];
  return [
    seaName('norwegian', m.map.norwegianSea, isWide ? 17 : 13, norwegian),
    seaName('white', m.map.whiteSea, 14, level(view, white)),
    country('sweden', m.map.sweden, [
      [-532, 164],
      [-560, 230],
      [-600, 330],
      [-640, 420],
      [-700, 300],
      [-680, 500],
    ]),
    country('finland', m.map.finland, [
      [-261, 191],
      [-290, 110],
      [-280, 330],
      [-260, 420],
      [-270, 520],
      [-280, 600],
    ]),
    country('russia', m.map.russia, [
      [828, 643],
      [760, 560],
      [300, 640],
      [560, 640],
    ]),
    {
      key: 'circle',
      text: m.map.arcticCircle,
      face: 'serif-italic',
      size: 13,
      letterSpacing: 0.4,
      fill: 'seaink',
      spots: [47, 49, 51, 45, 43, 53, 20, 22, 18].map((lon) => alongCircle(view, lon)),
    },
  ];
}

/** Just above the Arctic Circle, turned with it. */
function alongCircle(view: View, lon: number): FloatingName['spots'][number] {
  const [x0, y0] = toView(view, project(lon - 1, ARCTIC_CIRCLE));
  const [x1, y1] = toView(view, project(lon + 1, ARCTIC_CIRCLE));
  const angle = Math.atan2(y1 - y0, x1 - x0);
  const lift = 9;
  return {
    at: [(x0 + x1) / 2 + lift * Math.sin(angle), (y0 + y1) / 2 - lift * Math.cos(angle)],
    rotate: Math.round((angle * 1800) / Math.PI) / 10,
  };
}

/** The sea inside the lens. */
export function buildLensSea({ lens, kind }: Frame, m: Messages): FloatingName {
  const { cx, cy, r } = lens;
  const spots = [
    [0.42, -0.48],
    [0.5, -0.36],
    [0.45, -0.6],
    [0.1, -0.78],
  ] as const;
  return seaName(
    'lens-barents',
    m.map.barentsSea,
    kind === 'wide' ? 14 : 12,
    spots.map(([x, y]) => ({ at: [cx + x * r, cy + y * r], rotate: 0 })),
  );
}
