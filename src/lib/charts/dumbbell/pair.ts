import type { Ink } from '#lib/scene/palette.ts';
import type { CircleMark, Mark } from '#lib/scene/scene.ts';
import { BASE } from '../kinds/bar-row.ts';
import type { ChartContext } from '../chart.ts';
import { label } from '../text.ts';
import type { Shares } from './spec.ts';
import { wordShare } from './words.ts';

/** Of the disc of B, px; the ring of A has the same outline. */
export const RADIUS = 5.5;
/** Closer than this the ring would vanish behind the disc: it becomes wider, and the disc smaller. */
const SAME = 3;

interface Line {
  readonly x0: number;
  readonly scale: (share: number) => number;
}

/** Ring of A and disc of B on the line `y`, what lies between them, and their figures outside. */
export function drawPair(
  { a, b }: Shares,
  y: number,
  ink: Ink,
  { x0, scale }: Line,
  context: ChartContext,
): readonly Mark[] {
  // What is not known stands beside what is, as a dash; if nothing is known, both stand at 0.
  const xa = scale(a ?? b ?? 0);
  const xb = scale(b ?? a ?? 0);
  const isSame = a !== null && b !== null && Math.abs(xa - xb) < SAME;
  const outside = RADIUS + 5;
  const isBFirst = a !== null && b !== null && xb < xa;
  const [left, right] = [Math.min(xa, xb) - outside, Math.max(xa, xb) + outside];
  const dots: Mark[] = [
    ...(a !== null && b !== null && !isSame
      ? [
          {
            kind: 'line',
            key: 'between',
            x1: xa,
            x2: xb,
            y1: y,
            y2: y,
            stroke: { paint: ink, width: 2.5 },
          } as const,
        ]
      : []),
    ...(a === null ? [] : [ring(xa, y, isSame ? RADIUS + 1 : RADIUS - 1, ink)]),
    ...(b === null ? [] : [disc(xb, y, isSame ? RADIUS - 2 : RADIUS, ink)]),
  ];
  if (a === null && b === null)
    return [label('a', x0, y + BASE, '–', { fill: 'ink3', halo: 'paper', anchor: 'middle' })];
  return [
    ...dots,
    label('a', isBFirst ? right : left, y + BASE, wordShare(a, context), {
      fill: 'ink2',
      anchor: isBFirst ? 'start' : 'end',
      halo: 'paper',
    }),
    label('b', isBFirst ? left : right, y + BASE, wordShare(b, context), {
      weight: 600,
      anchor: isBFirst ? 'end' : 'start',
      halo: 'paper',
    }),
  ];
}

export function ring(cx: number, cy: number, r: number, ink: Ink): CircleMark {
  return {
    kind: 'circle',
    key: 'ring',
    cx,
    cy,
    r,
    fill: 'paper',
    stroke: { paint: ink, width: 2 },
  };
}

export function disc(cx: number, cy: number, r: number, ink: Ink): CircleMark {
  return { kind: 'circle', key: 'disc', cx, cy, r, fill: ink };
}
