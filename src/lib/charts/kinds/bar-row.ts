import type { Ink } from '#lib/scene/palette.ts';
import type { Mark, RectMark, TextMark } from '#lib/scene/scene.ts';
import { label, widthOf } from '../text.ts';
import { isMarked, isQuiet, type RowState } from './row-state.ts';

/** px. A row is as high as a finger needs (WCAG 2.5.8). */
export const PITCH = 24;
export const BAR = 12;
/** One line of a label that needs more than one. */
export const LINE = 16;
/** From the end of a bar to its figure. */
export const FIGURE_GAP = 5;
/** From the middle of a line to its base line. */
export const BASE = 4.5;

/** How a filtered row steps back, as everywhere in the charts. */
const QUIET = 0.38;

export interface BarLook {
  readonly ink: Ink;
  readonly state: RowState;
  /** What no source states is an outline: a gap, not a kind. */
  readonly isGap: boolean;
  readonly height?: number;
}

/**
 * A bar from its zero `x` to the right (1) or left (-1) around the line `y`; none for a length of 0.
 * A chosen row has a cap before the zero, in two pieces where only a part is chosen.
 */
export function drawBar(
  key: string,
  [x, y]: readonly [number, number],
  length: number,
  direction: 1 | -1,
  { ink, state, isGap, height = BAR }: BarLook,
): readonly Mark[] {
  return [
    ...(length > 0
      ? [drawLength(key, x, y, length, direction, { ink, state, isGap, height })]
      : []),
    ...drawCap(key, direction === 1 ? x - 4.5 : x + 1.5, y, state, height + 6),
  ];
}

function drawLength(
  key: string,
  x: number,
  y: number,
  length: number,
  direction: 1 | -1,
  { ink, state, isGap, height }: Required<BarLook>,
): RectMark {
  const isHollow = isGap || state === 'excluded';
  const inset = isHollow ? 0.6 : 0;
  // Even one grant of a million is seen, and an outline has an inside.
  const width = Math.max(length, isHollow ? 3 : 1);
  return {
    kind: 'rect',
    key: `${key}-bar`,
    x: (direction === 1 ? x : x - width) + inset,
    y: y - height / 2 + inset,
    width: width - 2 * inset,
    height: height - 2 * inset,
    fill: isHollow ? 'none' : ink,
    ...(isHollow && {
      stroke: { paint: ink, width: 1.2, ...(state === 'excluded' && { dash: [3, 2] }) },
    }),
    ...(isQuiet(state) && { opacity: state === 'off' ? QUIET : 0.7 }),
  };
}

function drawCap(
  key: string,
  x: number,
  y: number,
  state: RowState,
  height: number,
): readonly RectMark[] {
  if (!isMarked(state)) return [];
  const piece = (name: string, top: number, part: number): RectMark => ({
    kind: 'rect',
    key: `${key}-${name}`,
    x,
    y: top,
    width: 3,
    height: part,
    fill: 'ink',
  });
  const top = y - height / 2;
  if (state === 'selected') return [piece('cap', top, height)];
  const third = height / 3;
  return [piece('cap-top', top, third), piece('cap-bottom', top + 2 * third, third)];
}

/** A number on the line `y`; struck through where the row is excluded. */
export function drawFigure(
  key: string,
  x: number,
  y: number,
  words: string,
  anchor: 'start' | 'end',
  { state, isZero }: { readonly state: RowState; readonly isZero: boolean },
): readonly Mark[] {
  const weight = isQuiet(state) || isZero ? 400 : 600;
  const fill: Ink = weight === 400 ? 'ink3' : 'ink';
  const text: TextMark = label(`${key}-figure`, x, y + BASE, words, { weight, fill, anchor });
  if (state !== 'excluded') return [text];
  const width = widthOf(words, weight);
  const from = anchor === 'start' ? x : x - width;
  return [
    text,
    {
      kind: 'line',
      key: `${key}-strike`,
      x1: from - 1,
      x2: from + width + 1,
      y1: y + 0.5,
      y2: y + 0.5,
      stroke: { paint: 'ink3', width: 1.2 },
    },
  ];
}

/** Height of a row, top of its name and middle of its bars, px from its top: on one line, or the name above. */
export function fitRow(lines: number, isStacked: boolean) {
  const text = lines * LINE;
  return isStacked
    ? { height: text + PITCH + 4, names: 4, bars: text + 14 }
    : { height: text + PITCH - LINE, names: (PITCH - LINE) / 2, bars: (text + PITCH - LINE) / 2 };
}

/** Length in px of a value; 0 for 0, and 0 where all values are. */
export function scaleTo(values: readonly number[], room: number): (value: number) => number {
  const most = Math.max(0, ...values);
  return (value) => (most > 0 ? (value / most) * room : 0);
}

/** Room in px that the widest figure needs. */
export function figureRoom(words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => widthOf(word, 600)));
}
