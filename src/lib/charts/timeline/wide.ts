import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, widthOf, wrapText } from '../text.ts';
import { buildHatch, drawDocumented, drawPublished, isChosen, PUBLISHED_HATCH } from './bars.ts';
import { drawEvents, numberEvents } from './events.ts';
import { arrangeYears, countTimeline, NORDIC_SCHEME_FROM, type YearBar } from './figures.ts';
import type { TimelineLayout } from './layout.ts';
import { drawLegend } from './legend.ts';
import { drawSpan } from './span.ts';
import type { TimelineSpec } from './spec.ts';

const PLOT = 224;
const EVENTS = 48;

/** Years from left to right, bars upwards; for widths from 640 px. */
export function layoutWide(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  const { width, m, f } = context;
  const years = arrangeYears(spec);
  const legend = drawLegend(spec, context);
  const top = legend.height + EVENTS;
  const base = top + PLOT;

  // A long span is drawn narrower than its years where the single ones need the room.
  const spanYears = years.span ? years.span.to - years.span.from + 1 : 0;
  const spanShare = spanYears / Math.max(1, spanYears + years.bars.length);
  const spanWidth = years.span ? width * (width < 1000 ? 0.26 : Math.min(0.44, spanShare)) : 0;
  const step = (width - spanWidth) / Math.max(1, years.bars.length);
  const firstBar = years.bars[0]?.year ?? years.last;
  const xOf = (year: number) =>
    year >= firstBar || !years.span
      ? spanWidth + (year - firstBar) * step
      : ((year - years.span.from) / spanYears) * spanWidth;

  const most = Math.max(
    1,
    ...years.bars.map((bar) => Math.max(bar.grants, bar.published?.published ?? 0)),
    years.span ? years.span.published / spanYears : 0,
  );
  const scale = (grants: number) => (grants / most) * PLOT;
  const thickness = Math.min(30, Math.max(6, step * 0.72));
  const spaceOf = (bar: YearBar) => ({
    direction: 'up' as const,
    start: xOf(bar.year) + (step - thickness) / 2,
    thickness,
    base,
    scale,
  });
  const events = drawEvents(numberEvents(spec.events), xOf, {
    top: legend.height,
    base,
    left: 0,
    right: width,
  });
  const figures = countTimeline(spec);
  const trackY = base + 66;

  const marks: Mark[] = [
    ...legend.marks,
    ...drawBand(spec, xOf, { top: legend.height + 26, base, width }),
    ...drawTicks(most, scale, { left: spanWidth, right: width, base }, context),
    ...events.lines,
    ...(years.span
      ? drawSpan(years.span, years.spanGrants, { x: 0, width: spanWidth, base, scale }, context)
      : []),
    ...years.bars.flatMap((bar) => drawPublished(bar, spec, spaceOf(bar))),
    ...years.bars.flatMap((bar) => drawDocumented(bar, spec, spaceOf(bar))),
    { kind: 'line', key: 'base', x1: 0, x2: width, y1: base, y2: base, stroke: INK_LINE },
    ...years.bars.flatMap((bar) =>
      drawYear(bar, spec, xOf(bar.year) + step / 2, step, base, scale, context),
    ),
    ...drawShareTitle(spanWidth, base, context),
    ...drawNordic(years.bars, xOf, width, base, scale, context),
    ...events.numbers,
    ...(spanWidth > 300 && figures.knownYears > 0
      ? [
          label('figure', 8, legend.height + 24, m.timeline.figure(figures), {
            size: SIZE.title,
            weight: 600,
            face: 'serif',
          }),
          ...wrapText(m.timeline.figureNote(figures), spanWidth - 24, SIZE.text)
            .slice(0, 2)
            .map((line, index) =>
              label(`figure-note-${index}`, 8, legend.height + 48 + index * 21, line, {
                size: SIZE.text,
                fill: 'ink2',
              }),
            ),
        ]
      : []),
    {
      kind: 'line',
      key: 'track',
      x1: 0,
      x2: width,
      y1: trackY,
      y2: trackY,
      stroke: { paint: 'rule', width: 4 },
    },
  ];
  const steps = [
    ...(years.span ? spanSteps(years.span.from, years.span.to) : []),
    ...years.bars.map(({ year }) => year),
  ];
  return {
    scene: { width, height: trackY + 18, defs: [buildHatch()], marks },
    brush: {
      years: steps.map((year) => ({
        year,
        x0: xOf(year),
        x1: year + 1 <= years.last ? xOf(year + 1) : width,
      })),
      trackY,
      top: legend.height + 26,
      bottom: base,
    },
  };

  function drawTicks(
    highest: number,
    toPx: (grants: number) => number,
    at: { left: number; right: number; base: number },
    { f: format }: ChartContext,
  ): Mark[] {
    const unit = niceStep(highest);
    const values: number[] = [];
    for (let value = unit; value <= highest * 1.001; value += unit) values.push(value);
    return values.flatMap((value): Mark[] => {
      const y = at.base - toPx(value);
      const words = value === values.at(-1) ? m.timeline.axis(value) : format.integer(value);
      return [
        {
          kind: 'line',
          key: `tick-${value}`,
          x1: at.left,
          x2: at.right,
          y1: y,
          y2: y,
          stroke: { paint: 'rule', width: 1 },
        },
        label(`tick-${value}-label`, at.left + 4, y - 5, words, { fill: 'ink3', halo: 'paper' }),
      ];
    });
  }

  function drawShareTitle(right: number, y: number, { m: words }: ChartContext): Mark[] {
    if (spec.categories.length > 0 || figures.knownYears === 0) return [];
    const long = words.timeline.share;
    const fits = widthOf(long) < right - 16;
    return [
      label(
        'share-title',
        Math.max(0, right - 12),
        y + 40,
        fits ? long : words.timeline.shareShort,
        {
          fill: 'ink2',
          anchor: right > 60 ? 'end' : 'start',
        },
      ),
    ];
  }
}

const INK_LINE = { paint: 'ink', width: 1 } as const;

function drawYear(
  bar: YearBar,
  spec: TimelineSpec,
  centre: number,
  step: number,
  base: number,
  scale: (grants: number) => number,
  { f, m }: ChartContext,
): Mark[] {
  const chosen = isChosen(bar.year, spec);
  const { published } = bar;
  const key = `year-${bar.year}`;
  const long = step >= 34 && (bar.year % 10 === 0 || bar.year === 2008);
  const words =
    step < 22 && bar.year % 2 === 1
      ? ''
      : long
        ? String(bar.year)
        : `’${String(bar.year).slice(2)}`;
  const marks: Mark[] = [];
  if (words) {
    marks.push(
      label(`${key}-axis`, centre, base + 18, words, {
        anchor: 'middle',
        fill: chosen ? 'ink' : 'ink3',
        weight: chosen && spec.period ? 600 : 400,
      }),
    );
  }
  if (bar.grants > 0) {
    marks.push(
      label(`${key}-grants`, centre, base - scale(bar.grants) - 6, f.integer(bar.grants), {
        anchor: 'middle',
        weight: 600,
        fill: chosen ? 'ink' : 'ink2',
        halo: 'paper',
      }),
    );
  }
  if (published) {
    const top = base - scale(published.published);
    const text = published.atLeast
      ? m.timeline.over(published.published)
      : f.integer(published.published);
    // The two figures of a year never stand on each other: the published one moves up.
    const clear = base - scale(bar.grants) - 22;
    marks.push(
      label(`${key}-published`, centre, Math.min(top - 6, bar.grants > 0 ? clear : top - 6), text, {
        anchor: 'middle',
        fill: 'ink2',
        halo: 'paper',
      }),
    );
  }
  const isComparable = published !== null && spec.categories.length === 0;
  if (spec.categories.length === 0 && bar.year < NORDIC_SCHEME_FROM) {
    const share = published ? bar.grants / published.published : 0;
    marks.push(
      label(
        `${key}-share`,
        centre,
        base + 40,
        isComparable ? `${published.atLeast ? '≤' : ''}${f.percent(share)}` : '–',
        { anchor: 'middle', weight: isComparable ? 600 : 400, fill: isComparable ? 'ink' : 'ink3' },
      ),
    );
  }
  return marks;
}

function drawBand(
  spec: TimelineSpec,
  xOf: (year: number) => number,
  at: { top: number; base: number; width: number },
): Mark[] {
  if (!spec.period) return [];
  const x0 = Math.max(0, xOf(spec.period.from));
  const x1 = Math.min(at.width, xOf(spec.period.to + 1));
  if (x1 <= x0) return [];
  const edge = (key: string, x: number): Mark => ({
    kind: 'line',
    key,
    x1: x,
    x2: x,
    y1: at.top,
    y2: at.base,
    stroke: INK_LINE,
  });
  return [
    {
      kind: 'rect',
      key: 'band',
      x: x0,
      y: at.top,
      width: x1 - x0,
      height: at.base - at.top,
      fill: 'fjord',
      fillOpacity: 0.07,
    },
    edge('band-from', x0),
    edge('band-to', x1),
  ];
}

function drawNordic(
  bars: readonly YearBar[],
  xOf: (year: number) => number,
  width: number,
  base: number,
  scale: (grants: number) => number,
  { m }: ChartContext,
): Mark[] {
  const nordic = bars.filter(({ year }) => year >= NORDIC_SCHEME_FROM);
  if (nordic.length === 0) return [];
  const x0 = xOf(NORDIC_SCHEME_FROM) + 3;
  const x1 = width - 2;
  const highest = Math.max(
    ...nordic.map((bar) => Math.max(bar.grants, bar.published?.published ?? 0)),
  );
  const y = base - scale(highest) - 34;
  const lines = wrapText(m.timeline.nordic, Math.max(96, x1 - x0));
  return [
    {
      kind: 'path',
      key: 'nordic',
      d: `M${x0} ${y + 6}V${y}H${x1}V${y + 6}`,
      fill: 'none',
      stroke: { paint: 'ink3', width: 1 },
    },
    ...lines.map((line, index) =>
      label(`nordic-${index}`, x1, y - 8 - (lines.length - 1 - index) * 16, line, {
        anchor: 'end',
        fill: 'ink2',
        halo: 'paper',
      }),
    ),
  ];
}

/** 1, 2 or 5 times a power of ten, so that there are two to four ticks. */
function niceStep(highest: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const step = [0.2, 0.5, 1, 2, 5].map((times) => times * power).find((unit) => highest / unit < 4);
  return Math.max(1, step ?? power);
}

function spanSteps(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
