import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapText } from '../text.ts';
import { buildHatch, drawDocumented, drawPublished, isChosen, PUBLISHED_HATCH } from './bars.ts';
import { drawEventNumber, numberEvents, type NumberedEvent } from './events.ts';
import { arrangeYears, NORDIC_SCHEME_FROM, type YearBar } from './figures.ts';
import type { TimelineLayout } from './layout.ts';
import { drawLegend } from './legend.ts';
import { wordSpan } from './span.ts';
import type { TimelineSpec } from './spec.ts';

const ROW = 23;
const BAR = 12;
const LEFT = 44;
const CIRCLE = 21;

/** Years from top to bottom, bars to the right, events as numbers at the edge; for phones. */
export function layoutNarrow(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  const { width, f } = context;
  const years = arrangeYears(spec);
  const legend = drawLegend(spec, context);
  const events = numberEvents(spec.events);
  const right = width - eventRoom(events);
  const most = Math.max(
    1,
    ...years.bars.map((bar) => Math.max(bar.grants, bar.published?.published ?? 0)),
  );
  // The longest bar leaves room for its words.
  const room = widthOf(f.integer(most), 600) + widthOf(` ${context.m.filter.of(0, most)}`) + 8;
  const scale = (grants: number) => (grants / most) * Math.max(40, right - LEFT - room);
  const span = drawNarrowSpan(spec, legend.height + 6, right, context);
  const top = span.bottom + 12;
  const rows = years.bars.flatMap((bar, index): Mark[] => {
    const y = top + index * ROW;
    const space = {
      direction: 'right' as const,
      start: y + (ROW - BAR) / 2,
      thickness: BAR,
      base: LEFT,
      scale,
    };
    return [
      label(`year-${bar.year}-axis`, 0, y + 16, String(bar.year), {
        fill: isChosen(bar.year, spec) ? 'ink' : 'ink3',
      }),
      ...drawPublished(bar, spec, space),
      ...drawDocumented(bar, spec, space),
      ...wordBar(bar, spec, LEFT + scale(longest(bar)) + 6, y + 16, context),
      ...eventsOf(events, bar.year).flatMap(({ number }, at) =>
        drawEventNumber(number, width - CIRCLE / 2 - at * CIRCLE, y + ROW / 2),
      ),
    ];
  });
  const bottom = top + years.bars.length * ROW;
  const marks: Mark[] = [
    ...legend.marks,
    ...span.marks,
    ...rows,
    {
      kind: 'line',
      key: 'base',
      x1: LEFT,
      x2: LEFT,
      y1: top,
      y2: bottom,
      stroke: { paint: 'ink', width: 1 },
    },
    ...drawNarrowNordic(years.bars, top, right, scale, context),
  ];
  return {
    scene: { width, height: bottom + 4, defs: [buildHatch()], marks },
    brush: null,
  };
}

function wordBar(
  bar: YearBar,
  spec: TimelineSpec,
  x: number,
  y: number,
  { m, f }: ChartContext,
): Mark[] {
  const { published } = bar;
  if (!published && bar.grants === 0) return [];
  const weight = 600;
  const key = `year-${bar.year}-words`;
  if (!published) return [label(key, x, y, f.integer(bar.grants), { weight })];
  const total = published.atLeast
    ? m.timeline.over(published.published)
    : f.integer(published.published);
  const fill = 'ink2';
  return [
    label(key, x, y, [
      { text: f.integer(bar.grants), weight },
      { text: spec.categories.length > 0 ? ` / ${total}` : ` ${m.timeline.of(total)}`, fill },
    ]),
  ];
}

function longest(bar: YearBar): number {
  return Math.max(bar.grants, bar.published?.published ?? 0);
}

function eventsOf(events: readonly NumberedEvent[], year: number): readonly NumberedEvent[] {
  return events.filter(({ date }) => Number(date.slice(0, 4)) === year).reverse();
}

function eventRoom(events: readonly NumberedEvent[]): number {
  const most = Math.max(
    0,
    ...events.map(({ date }) => eventsOf(events, Number(date.slice(0, 4))).length),
  );
  return most * CIRCLE + (most > 0 ? 6 : 0);
}

function drawNarrowSpan(
  spec: TimelineSpec,
  top: number,
  right: number,
  context: ChartContext,
): { readonly marks: Mark[]; readonly bottom: number } {
  const { span, spanGrants } = arrangeYears(spec);
  if (!span) return { marks: [], bottom: top };
  const x = LEFT;
  const lines = wordSpan(span, spanGrants, context).flatMap(({ text, weight }) =>
    wrapText(text, right - x - 20).map((line) => ({ line, weight })),
  );
  const height = lines.length * 18 + 12;
  return {
    bottom: top + height,
    marks: [
      label('span-from', 0, top + 18, String(span.from), { fill: 'ink3' }),
      label('span-to', 0, top + 35, `–${span.to}`, { fill: 'ink3' }),
      {
        kind: 'rect',
        key: 'span',
        x,
        y: top,
        width: right - x,
        height,
        fill: { def: PUBLISHED_HATCH },
        stroke: { paint: 'out', width: 1.2, dash: [5, 3] },
      },
      ...lines.map(({ line, weight }, index) =>
        label(`span-${index}`, x + 10, top + 20 + index * 18, line, { weight, halo: 'paper' }),
      ),
    ],
  };
}

function drawNarrowNordic(
  bars: readonly YearBar[],
  top: number,
  right: number,
  scale: (grants: number) => number,
  { m }: ChartContext,
): Mark[] {
  const first = bars.findIndex(({ year }) => year >= NORDIC_SCHEME_FROM);
  if (first < 0) return [];
  const nordic = bars.slice(first);
  const x = LEFT + scale(Math.max(...nordic.map(longest))) + 40;
  const y0 = top + first * ROW + 4;
  const y1 = top + bars.length * ROW - 4;
  const lines = wrapText(m.timeline.nordic, right - x - 10);
  const start = (y0 + y1) / 2 + 4.5 - ((lines.length - 1) * 16) / 2;
  return [
    {
      kind: 'path',
      key: 'nordic',
      d: `M${x - 6} ${y0}H${x}V${y1}H${x - 6}`,
      fill: 'none',
      stroke: { paint: 'ink3', width: 1 },
    },
    ...lines.map((line, index) =>
      label(`nordic-${index}`, x + 8, start + index * 16, line, { fill: 'ink2', halo: 'paper' }),
    ),
  ];
}
