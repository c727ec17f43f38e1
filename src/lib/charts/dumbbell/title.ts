import type { Mark } from '#lib/scene/scene.ts';
import { BASE, LINE } from '../kinds/bar-row.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { disc, RADIUS, ring } from './pair.ts';
import { wordShare } from './words.ts';

interface Part {
  readonly marks: readonly Mark[];
  readonly height: number;
}

const KEY_LINE = 44;
const KEY_LETTER = 16;
const KEY_WIDTH = KEY_LINE + 2 * (RADIUS + KEY_LETTER);

/** What is drawn, and at its right the key: A is the ring, B the disc. Below where both do not fit. */
export function drawTitle({ width, m }: ChartContext): Part {
  const { title } = m.explore.comparison;
  const isBeside = widthOf(title, 600) + 20 + KEY_WIDTH <= width;
  const lines = isBeside ? [title] : wrapLabel(title, width, undefined, 600);
  const keyLine = isBeside ? 0 : lines.length;
  const y = keyLine * LINE + 9 + (isBeside ? 0 : 4);
  const left = isBeside ? width - KEY_WIDTH : 0;
  const [xa, xb] = [left + KEY_LETTER + RADIUS, left + KEY_LETTER + RADIUS + KEY_LINE];
  return {
    marks: [
      ...lines.map((line, index) =>
        label(`title-${index}`, 0, 13 + index * LINE, line, { weight: 600 }),
      ),
      {
        kind: 'group',
        key: 'key',
        marks: [
          {
            kind: 'line',
            key: 'between',
            x1: xa,
            x2: xb,
            y1: y,
            y2: y,
            stroke: { paint: 'ink', width: 2.5 },
          },
          ring(xa, y, RADIUS - 1, 'ink'),
          disc(xb, y, RADIUS, 'ink'),
          label('a', left, y + BASE, 'A'),
          label('b', left + KEY_WIDTH, y + BASE, 'B', { weight: 600, anchor: 'end' }),
        ],
      },
    ],
    height: y + 23,
  };
}

/** The shares that the lines run from and to; nothing below no lines. */
export function drawAxis(
  ticks: readonly number[],
  y: number,
  scale: (share: number) => number,
  context: ChartContext,
): Part {
  const every = ticks.length > 4 && scale(0.2) - scale(0) < 36 ? ticks.length - 1 : 1;
  const shown = ticks.filter((_, index) => index % every === 0);
  return {
    marks: shown.map((tick) =>
      label(`tick-${Math.round(tick * 100)}`, scale(tick), y + 8, wordShare(tick, context), {
        fill: 'ink3',
        anchor: 'middle',
      }),
    ),
    height: shown.length > 0 ? 14 : 0,
  };
}
