import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, wrapLabel } from '../text.ts';
import type { TimelineYears } from './figures.ts';
import { LEFT, ROW } from './narrow-rows.ts';
import { averageOf, SPAN_BOX, wordSpan } from './span.ts';

const LINE = 17;
const PADDING = 10;

/** The block of the first years, as long as their average; its words inside, or beside it where it is short. */
export function drawNarrowSpan(
  years: TimelineYears,
  at: {
    readonly top: number;
    readonly right: number;
    readonly perGrant: number;
    /** Of event numbers beside it. */
    readonly rows: number;
  },
  context: ChartContext,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { span } = years;
  if (!span) return { marks: [], bottom: at.top };
  const length = averageOf(years) * at.perGrant;
  const inside = length - 2 * PADDING;
  const beside = at.right - LEFT - length - PADDING;
  const [x, room] = inside >= beside ? [LEFT + PADDING, inside] : [LEFT + length + PADDING, beside];
  const lines = wordSpan(years, context).flatMap(({ text, weight }) =>
    wrapLabel(text, room, SIZE.small, weight).map((line) => ({ line, weight })),
  );
  const height = Math.max(lines.length * LINE + 14, 44, at.rows * ROW);
  return {
    bottom: at.top + height + 10,
    marks: [
      label('span-from', 0, at.top + 18, String(span.from), { fill: 'ink3' }),
      label('span-to', 0, at.top + 35, `–${span.to}`, { fill: 'ink3' }),
      { kind: 'rect', key: 'span', x: LEFT, y: at.top, width: length, height, ...SPAN_BOX },
      ...lines.map(({ line, weight }, index) =>
        label(`span-${index}`, x, at.top + 20 + index * LINE, line, { weight, halo: 'paper' }),
      ),
    ],
  };
}
