import { categoryInk } from '#lib/scene/palette.ts';
import type { Ink } from '#lib/scene/palette.ts';
import type { CircleMark, Mark } from '#lib/scene/scene.ts';
import { label } from '../text.ts';
import type { Cell, Standing } from './spec.ts';

/** Radius of the largest dot, px. */
export const RADIUS = 11;
/** Smaller ones are drawn alike: one grant of thousands is seen, and a ring has an inside. */
const LEAST = 3.5;
const BASE = 4.5;

/** Radius by area: twice the grants, twice the ground. */
export function radiusOf(grants: number, most: number): number {
  return Math.max(LEAST, Math.sqrt(grants / most) * RADIUS);
}

/** Filled: a label of the period's own. Ring: another, or none. Ring around a point: nobody knows. */
export function drawDot(
  key: string,
  [cx, cy]: readonly [number, number],
  r: number,
  standing: Standing,
  ink: Ink,
): readonly CircleMark[] {
  const disc: CircleMark = { kind: 'circle', key, cx, cy, r, fill: ink };
  if (standing === 'own') return [disc];
  const ring: CircleMark = {
    ...disc,
    r: r - 0.7,
    fill: 'none',
    stroke: { paint: ink, width: 1.4 },
  };
  const isKnown = standing !== 'unknown';
  return isKnown ? [ring] : [ring, { ...disc, key: `${key}-point`, r: Math.max(1.2, r * 0.3) }];
}

export interface CellPlace {
  readonly key: string;
  /** Middle of the dot. */
  readonly dot: readonly [x: number, y: number];
  /** Where the figure stands on the dot's line. */
  readonly figure: { readonly x: number; readonly anchor: 'start' | 'end' };
}

/** A dot and its number of grants; stepped back where the rest of the page is about others. */
export function drawCell(
  { key, dot, figure }: CellPlace,
  { grants, standing }: Cell,
  look: {
    readonly group: Parameters<typeof categoryInk>[0];
    readonly most: number;
    readonly isQuiet: boolean;
    readonly words: string;
  },
): readonly Mark[] {
  const marks = drawDot(
    `${key}-dot`,
    dot,
    radiusOf(grants, look.most),
    standing,
    categoryInk(look.group),
  );
  return [
    ...marks.map((mark) => ({ ...mark, ...(look.isQuiet && { opacity: 0.38 }) })),
    label(`${key}-grants`, figure.x, dot[1] + BASE, look.words, {
      anchor: figure.anchor,
      fill: look.isQuiet ? 'ink3' : 'ink',
    }),
  ];
}
