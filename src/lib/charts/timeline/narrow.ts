import type { Mark, TextRun } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf } from '../text.ts';
import { drawBreakKey, drawRowBreaks, INCOMPLETE_HATCH, listBreaks } from './breaks.ts';
import { buildHatch, drawDocumented, drawPublished, isChosen } from './bars.ts';
import { drawEventNumber, numberEvents, type NumberedEvent } from './events.ts';
import { arrangeYears, type YearBar } from './figures.ts';
import type { TimelineLayout } from './layout.ts';
import { drawLegend } from './legend.ts';
import { drawNarrowNordic } from './narrow-nordic.ts';
import { LEFT, ROW } from './narrow-rows.ts';
import { drawNarrowSpan } from './narrow-span.ts';
import { wordValues } from './measure.ts';
import { averageOf } from './span.ts';
import type { TimelineSpec } from './spec.ts';
import { drawTitle } from './title.ts';

const BAR = 14;
const CIRCLE = 24;
const GAP = 6;

interface Row {
  readonly bar: YearBar;
  readonly words: readonly TextRun[];
  /** Of the words, px. */
  readonly room: number;
}

/** Years from top to bottom, bars to the right, events as numbers at the edge; for phones. */
export function layoutNarrow(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  const { width } = context;
  const years = arrangeYears(spec);
  const title = drawTitle(spec, context);
  const legend = drawLegend(spec, context, title.height);
  const events = numberEvents(spec.events);
  const perRow = countPerRow(events);
  const right = width - (perRow > 0 ? perRow * CIRCLE + GAP : 0);
  const rows = years.bars.map((bar): Row => {
    const words = wordBar(bar, spec, context);
    return {
      bar,
      words,
      room: GAP + words.reduce((sum, run) => sum + widthOf(run.text, run.weight), 0),
    };
  });
  const perGrant = choosePerGrant(rows, averageOf(years), right - LEFT);
  const scale = (value: number) => value * perGrant;

  const firstBar = years.bars[0]?.year ?? 0;
  const early = events.filter((event) => yearOf(event) < firstBar);
  const spanTop = title.height + legend.height + 6;
  const span = drawNarrowSpan(
    years,
    { top: spanTop, right, perGrant, rows: Math.ceil(early.length / Math.max(1, perRow)) },
    context,
  );
  const top = span.bottom;
  const nordic = drawNarrowNordic(
    rows.map((row) => ({
      year: row.bar.year,
      end: LEFT + scale(longest(row.bar)) + (isInside(row, perGrant) ? 0 : row.room),
    })),
    { top, right },
    context,
  );
  const breaks = listBreaks(spec);
  const reforms = drawRowBreaks(breaks, firstBar, { top, right, rows: rows.length });
  const key = drawBreakKey(
    breaks,
    spec,
    Math.max(top + rows.length * ROW, nordic.bottom) + 4,
    context,
  );
  const marks: Mark[] = [
    ...title.marks,
    ...legend.marks,
    ...reforms,
    ...span.marks,
    ...drawNumbers(early, spanTop + ROW / 2),
    ...rows.flatMap((row, index): Mark[] => {
      const { bar, words } = row;
      const end = LEFT + scale(longest(bar));
      const inside = isInside(row, perGrant);
      const y = top + index * ROW;
      const start = y + (ROW - BAR) / 2;
      const space = { direction: 'right', start, thickness: BAR, base: LEFT, scale } as const;
      const chosen = isChosen(bar.year, spec);
      return [
        label(`year-${bar.year}-axis`, 0, y + 16, String(bar.year), {
          fill: chosen ? 'ink' : 'ink3',
          weight: chosen && spec.period ? 600 : 400,
        }),
        ...drawPublished(bar, spec, space),
        ...drawDocumented(bar, spec, space),
        ...(words.length > 0
          ? [
              label(`year-${bar.year}-words`, inside ? end - GAP : end + GAP, y + 16, words, {
                fill: chosen ? 'ink' : 'ink2',
                anchor: inside ? 'end' : 'start',
                ...(inside && { halo: 'paper' }),
              }),
            ]
          : []),
        ...drawNumbers(
          events.filter((event) => yearOf(event) === bar.year),
          y + ROW / 2,
        ),
      ];
    }),
    {
      kind: 'line',
      key: 'base',
      x1: LEFT,
      x2: LEFT,
      y1: years.span ? spanTop : top,
      y2: top + rows.length * ROW,
      stroke: { paint: 'ink', width: 1 },
    },
    ...nordic.marks,
    ...key.marks,
  ];
  const height = Math.max(top + rows.length * ROW, nordic.bottom) + 8 + key.height;
  return {
    scene: { width, height, defs: [buildHatch(), INCOMPLETE_HATCH], marks },
    brush: null,
  };

  /** In order, ending at the right edge; as many rows as they need. */
  function drawNumbers(some: readonly NumberedEvent[], y: number): Mark[] {
    const inLast = some.length % perRow || perRow;
    return some.flatMap(({ number }, index) => {
      const row = Math.floor(index / perRow);
      const inRow = (row + 1) * perRow <= some.length ? perRow : inLast;
      const fromRight = inRow - 1 - (index % perRow);
      return drawEventNumber(number, width - CIRCLE / 2 - fromRight * CIRCLE, y + row * ROW);
    });
  }
}

/** "38 of 226": what is documented, and the published total behind it. */
function wordBar(bar: YearBar, spec: TimelineSpec, context: ChartContext): readonly TextRun[] {
  const words = wordValues(spec, context);
  const { m } = context;
  if (!bar.published) return bar.value > 0 ? [{ text: words.bar(bar), weight: 600 }] : [];
  const total = words.published(bar.published);
  // A selection is no part of the published total of all grants.
  const isComparable = !spec.isPart;
  return [
    { text: words.value(bar.total), weight: 600 },
    { text: isComparable ? ` ${m.timeline.of(total)}` : ` / ${total}`, fill: 'ink2' },
  ];
}

function longest(bar: YearBar): number {
  return Math.max(bar.value, bar.published?.value ?? 0);
}

function yearOf({ date }: NumberedEvent): number {
  return Number(date.slice(0, 4));
}

/** Between the documented bar and the end of the outline around it. */
function isInside({ bar, room }: Row, perGrant: number): boolean {
  return (longest(bar) - bar.value) * perGrant >= room + GAP;
}

/** The largest px per grant at which every bar and its words lie within `width`. */
function choosePerGrant(rows: readonly Row[], average: number, width: number): number {
  const filled = rows.filter(({ bar }) => longest(bar) > 0);
  const fits = (perGrant: number) =>
    average * perGrant <= width + 0.01 &&
    filled.every(
      (row) =>
        longest(row.bar) * perGrant + (isInside(row, perGrant) ? 0 : row.room) <= width + 0.01,
    );
  const limits = filled.flatMap(({ bar, room }) =>
    [width, width - room].map((px) => px / longest(bar)),
  );
  const candidates = [...limits, width / Math.max(1, average)];
  return Math.max(0, ...candidates.filter((perGrant) => perGrant > 0 && fits(perGrant)));
}

/** The most events that one year has. */
function countPerRow(events: readonly NumberedEvent[]): number {
  const counts = events.map(
    (event) => events.filter((other) => yearOf(other) === yearOf(event)).length,
  );
  return Math.max(0, ...counts);
}
