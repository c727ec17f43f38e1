import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, wrapLabel } from '../text.ts';
import { countTimeline } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

const FIGURE = 24;
const LINE = 21;

export interface Summary {
  /** Of its lines, px. */
  readonly height: number;
  /** Of rows of its own above the chart; 0 where it stands beside the events. */
  readonly ownHeight: number;
  readonly draw: (top: number) => Mark[];
}

/** The big figure: how many of the published grants are documented, of how many years. */
export function buildSummary(
  spec: TimelineSpec,
  { width, m }: ChartContext,
  beside: { readonly width: number; readonly height: number; readonly isTaken: boolean },
): Summary {
  const figures = countTimeline(spec);
  if (figures.knownYears === 0 || spec.measure !== 'grants' || spec.form === 'shares')
    return { height: 0, ownHeight: 0, draw: () => [] };
  const note = [
    m.timeline.figureNote(figures),
    ...(spec.isPart ? [m.timeline.notOfSelection] : []),
  ];
  const wrap = (room: number) => note.flatMap((text) => wrapLabel(text, room, SIZE.text));
  const heightOf = (lines: readonly string[]) => FIGURE + lines.length * LINE + 4;
  const fits =
    beside.width > 280 && !beside.isTaken && heightOf(wrap(beside.width)) <= beside.height;
  const lines = wrap(fits ? beside.width : width - 8);
  const height = heightOf(lines);
  const x = fits ? 8 : 0;
  return {
    height,
    ownHeight: fits ? 0 : height + 10,
    draw: (top) => [
      label('figure', x, top + 19, m.timeline.figure(figures), {
        size: SIZE.title,
        weight: 600,
        face: 'serif',
      }),
      ...lines.map((line, index) =>
        label(`figure-note-${index}`, x, top + 19 + FIGURE + index * LINE, line, {
          size: SIZE.text,
          fill: 'ink2',
        }),
      ),
    ],
  };
}
