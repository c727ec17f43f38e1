import type { Mark, TextMark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { boxOf, type Box } from '../text-box.ts';
import { buildYearAxis, listTicks } from './axis.ts';
import { buildHatch, drawDocumented, drawPublished, type BarSpace } from './bars.ts';
import { drawBreakKey, drawBreaks, INCOMPLETE_HATCH, listBreaks } from './breaks.ts';
import { buildCaptions } from './captions.ts';
import { drawEvents, eventYear, numberEvents } from './events.ts';
import { arrangeYears, type YearBar } from './figures.ts';
import { drawBand, drawTickLabels, drawTicks, INK_LINE } from './ground.ts';
import type { TimelineLayout } from './layout.ts';
import { drawLegend } from './legend.ts';
import { buildNordicNote } from './nordic.ts';
import { drawShares } from './share-row.ts';
import { averageOf, drawSpan } from './span.ts';
import type { TimelineSpec } from './spec.ts';
import { buildSummary } from './summary.ts';
import { drawTitle } from './title.ts';
import { listYears, nameYear } from './year-names.ts';

/** Height of the bars, px; the figures on them may reach higher, to just below the events. */
const PLOT = 224;
const EVENTS = 48;
const OVER_PLOT = 24;
const LEGEND_GAP = 10;
/** The row of the letters of breaks, below the years. */
const LETTERS = 18;

/** Years from left to right, bars upwards; for widths from 640 px. */
export function layoutWide(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  const { width } = context;
  const years = arrangeYears(spec);
  const axis = buildYearAxis(years, width);
  const captions = buildCaptions(years.bars, spec, axis, context);
  const nordic = buildNordicNote(years.bars, axis, captions, context);
  const most = Math.max(1, averageOf(years), ...years.bars.map(longest));
  const ticks = listTicks(most, spec);
  const perGrant = Math.min(
    PLOT / most,
    captions.limit(PLOT + OVER_PLOT),
    nordic.limit(PLOT + OVER_PLOT),
  );

  const title = drawTitle(spec, context);
  const legend = drawLegend(spec, context, title.height);
  const events = numberEvents(spec.events);
  const summary = buildSummary(spec, context, {
    width: axis.spanWidth - 24,
    // The block of the first years and the numbers of its events must leave it free.
    height: PLOT + EVENTS - averageOf(years) * perGrant - 8,
    isTaken:
      years.span !== null && events.some(({ date }) => axis.xOf(eventYear(date)) < axis.spanWidth),
  });
  const summaryTop = title.height + legend.height + LEGEND_GAP;
  const top = summaryTop + summary.ownHeight;
  const base = top + EVENTS + PLOT;
  const spanTop =
    summary.ownHeight > 0 ? top + EVENTS - OVER_PLOT : summaryTop + summary.height + 4;

  const hairlines = drawEvents(events, axis.xOf, { top, base, left: 0, right: width });
  const words = [
    ...captions.draw(base, perGrant),
    ...years.bars.flatMap((bar) => nameYear(bar, spec, axis, base)),
    ...nordic.draw(base, perGrant),
  ];
  const spaceOf = (bar: YearBar): BarSpace => {
    const thickness = Math.min(30, Math.max(6, axis.step * 0.72));
    return {
      direction: 'up',
      start: axis.xOf(bar.year) + (axis.step - thickness) / 2,
      thickness,
      base,
      scale: (value) => value * perGrant,
    };
  };
  const taken: Box[] = [
    ...words.filter((mark): mark is TextMark => mark.kind === 'text').map(boxOf),
    ...years.bars.map((bar) => {
      const x0 = axis.xOf(bar.year);
      return { x0, x1: x0 + axis.step, y0: base - longest(bar) * perGrant, y1: base };
    }),
  ];
  const breaks = listBreaks(spec);
  const letters = breaks.length > 0 ? LETTERS : 0;
  const shares = drawShares(years.bars, spec, axis, base + 27 + letters, context);
  const trackY = base + 48 + letters + Math.max(18, shares.height);
  const key = drawBreakKey(breaks, spec, trackY + 22, context);
  const bandTop = top + EVENTS - OVER_PLOT + 2;

  // Over the block of the first years the band keeps clear of the big figure.
  const isOverSpan = spec.period !== null && axis.xOf(spec.period.from) < axis.spanWidth;
  const chosenTop =
    isOverSpan && summary.ownHeight === 0
      ? Math.max(bandTop, summaryTop + summary.height + 4)
      : bandTop;

  const reforms = drawBreaks(breaks, axis.xOf, {
    top: bandTop,
    base,
    letters: base + 20 + LETTERS,
    step: axis.step,
  });

  const marks: Mark[] = [
    ...title.marks,
    ...legend.marks,
    ...drawBand(spec, axis, { top: chosenTop, base }),
    ...reforms.back,
    ...drawTicks(ticks, perGrant, axis, base),
    ...hairlines.lines,
    ...years.bars.flatMap((bar) => drawPublished(bar, spec, spaceOf(bar))),
    ...years.bars.flatMap((bar) => drawDocumented(bar, spec, spaceOf(bar))),
    ...drawSpan(years, spec, axis, { top: spanTop, base, perGrant }, context),
    { kind: 'line', key: 'base', x1: 0, x2: width, y1: base, y2: base, stroke: INK_LINE },
    ...drawTickLabels(ticks, perGrant, axis, base, taken, spec, context),
    ...words,
    ...reforms.letters,
    ...shares.marks,
    ...hairlines.numbers,
    ...summary.draw(summaryTop),
    {
      kind: 'line',
      key: 'track',
      x1: 0,
      x2: width,
      y1: trackY,
      y2: trackY,
      stroke: { paint: 'rule', width: 4 },
    },
    ...key.marks,
  ];
  return {
    scene: {
      width,
      height: trackY + 22 + key.height,
      defs: [buildHatch(), INCOMPLETE_HATCH],
      marks,
    },
    brush: { years: listYears(years, axis), trackY, top: bandTop, bottom: base },
  };
}

function longest(bar: YearBar): number {
  return Math.max(bar.value, bar.published?.value ?? 0);
}
