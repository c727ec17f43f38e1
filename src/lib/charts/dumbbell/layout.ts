import type { Mark, Scene } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import { BASE, LINE } from '../kinds/bar-row.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { drawPair, RADIUS } from './pair.ts';
import { scaleShares } from './scale.ts';
import { listRows, type DumbbellGroup, type DumbbellSpec } from './spec.ts';
import { drawAxis, drawTitle } from './title.ts';
import { wordBase, wordShare } from './words.ts';

const PITCH = 28;
/** Narrower charts have the names above the lines. */
const BESIDE = 380;
const SIGN = 18;

interface Frame {
  readonly width: number;
  readonly isAbove: boolean;
  /** Width in px of the names, their sign included. */
  readonly names: number;
  /** Ends of the lines: 0 and the end of the scale. */
  readonly x0: number;
  readonly x1: number;
  readonly scale: (share: number) => number;
}

/**
 * Shares of the documented grants of two selections, A as a ring and B as a disc, on one scale for all
 * rows. Each has its figure, B's in bold; the base of each group's shares stands in its heading.
 */
export function layoutDumbbell(spec: DumbbellSpec, context: ChartContext): Scene {
  const { width } = context;
  const { end, ticks } = scaleShares(spec);
  const frame = fitFrame(spec, context, end);
  const title = drawTitle(context);
  const marks: Mark[] = [...title.marks];
  let y = title.height;
  for (const group of spec.groups) {
    const drawn = drawGroup(group, y, frame, context);
    marks.push({ kind: 'group', key: group.facet, marks: drawn.marks });
    y += drawn.height;
  }
  const axis = drawAxis(spec.groups.length > 0 ? ticks : [], y, frame.scale, context);
  return { width, height: y + axis.height, defs: [], marks: [...marks, ...axis.marks] };
}

function fitFrame(spec: DumbbellSpec, context: ChartContext, end: number): Frame {
  const { width } = context;
  const rows = spec.groups.flatMap(listRows);
  const isAbove = width < BESIDE;
  const widest = Math.max(0, ...rows.map(({ row, sign }) => widthOf(row.name) + (sign ? SIGN : 0)));
  const names = isAbove ? width : Math.min(widest, width * 0.42);
  const figure = Math.max(
    widthOf('00', 600),
    ...rows.flatMap(({ shares: { a, b } }) =>
      [a, b].map((share) => widthOf(wordShare(share, context), 600)),
    ),
  );
  const beside = RADIUS + 6 + figure;
  const x0 = (isAbove ? 0 : names + 14) + beside;
  const x1 = width - beside;
  return {
    width,
    isAbove,
    names,
    x0,
    x1,
    scale: (share) => x0 + (share / end) * (x1 - x0),
  };
}

function drawGroup(
  group: DumbbellGroup,
  top: number,
  frame: Frame,
  context: ChartContext,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const heading = drawHeading(group, top, frame.width, context);
  const marks: Mark[] = [...heading.marks];
  let y = top + heading.height + 4;
  for (const { row, shares, ink, sign } of listRows(group)) {
    const indent = sign ? SIGN : 0;
    const lines = wrapLabel(row.name, frame.names - indent + 0.01);
    const text = lines.length * LINE;
    const height = frame.isAbove ? text + PITCH - 2 : Math.max(PITCH, text + 10);
    const first = frame.isAbove ? y + 4 : y + (height - text) / 2;
    const line = frame.isAbove ? y + text + 14 : y + height / 2;
    const { x0, x1 } = frame;
    marks.push({
      kind: 'group',
      key: row.key,
      marks: [
        ...(sign ? [categoryShape(sign, 6, first + LINE / 2, 11)] : []),
        ...lines.map((words, index) =>
          label(`name-${index}`, indent, first + index * LINE + LINE / 2 + BASE, words),
        ),
        {
          kind: 'line',
          key: 'track',
          x1: x0,
          x2: x1,
          y1: line,
          y2: line,
          stroke: { paint: 'rule', width: 1 },
        },
        ...drawPair(shares, line, ink, frame, context),
      ],
    });
    y += height;
  }
  return { marks, height: y - top + 8 };
}

/** Name of the facet, and what its shares are shares of: at the right, or below where both do not fit. */
function drawHeading(group: DumbbellGroup, top: number, width: number, context: ChartContext) {
  const name = context.m.explore.comparison.facets[group.facet];
  const base = wordBase(group, context);
  const names = wrapLabel(name, width, undefined, 600);
  const isBeside = widthOf(name, 600) + 16 + widthOf(base) <= width;
  const notes = isBeside ? [base] : wrapLabel(base, width);
  const below = isBeside ? 0 : names.length;
  const height = (below + Math.max(notes.length, names.length - below)) * LINE + 4;
  const marks: Mark[] = [
    ...names.map((words, index) =>
      label(`heading-${index}`, 0, top + 13 + index * LINE, words, { weight: 600 }),
    ),
    ...notes.map((words, index) =>
      label(`base-${index}`, isBeside ? width : 0, top + 13 + (below + index) * LINE, words, {
        fill: 'ink2',
        anchor: isBeside ? 'end' : 'start',
      }),
    ),
    {
      kind: 'line',
      key: 'rule',
      x1: 0,
      x2: width,
      y1: top + height,
      y2: top + height,
      stroke: { paint: 'rule', width: 1 },
    },
  ];
  return { marks, height };
}
