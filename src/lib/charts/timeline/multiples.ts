import { CATEGORY_GROUPS, type CategoryGroup } from '#lib/archive/taxonomy.ts';
import { categoryInk } from '#lib/scene/palette.ts';
import type { Mark } from '#lib/scene/scene.ts';
import { categoryShape } from '../categories/shape.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapLabel } from '../text.ts';
import { buildYearAxis, listTicks, type YearAxis } from './axis.ts';
import { isChosen } from './bars.ts';
import { drawBreakKey, drawBreaks, INCOMPLETE_HATCH, listBreaks } from './breaks.ts';
import { drawEvents, numberEvents } from './events.ts';
import { arrangeYears, type YearBar } from './figures.ts';
import { drawBand, INK_LINE } from './ground.ts';
import type { TimelineLayout } from './layout.ts';
import { wordValues } from './measure.ts';
import type { TimelineSpec } from './spec.ts';
import { drawTitle } from './title.ts';
import { listYears } from './year-names.ts';

const PLOT = 50;
const NAME = 18;
const BELOW = 12;
const EVENTS = 34;
const LETTERS = 18;
const TEXT = 19;

/** One small chart for each group, below one another on one axis of years and one scale; for every width. */
export function layoutMultiples(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  const { width, m } = context;
  const years = arrangeYears(spec);
  const axis = buildYearAxis(years, width);
  const words = wordValues(spec, context);
  const most = Math.max(1, ...years.bars.flatMap(({ parts }) => [...parts.values()]));
  const perUnit = PLOT / most;
  const tick = listTicks(most, spec).at(-1);

  const title = drawTitle(spec, context);
  const scale = wrapLabel(tick === undefined ? '' : m.timeline.scaleLine(words.long(tick)), width);
  const top = title.height + scale.length * NAME;
  const events = numberEvents(spec.events);
  let y = top + (events.length > 0 ? EVENTS : 0);
  const charts = CATEGORY_GROUPS.flatMap((group): Mark[] => {
    const name = nameGroup(group, years.bars, y, context, words.value);
    const base = y + name.height + PLOT;
    y = base + BELOW;
    return [
      ...name.marks,
      ...(tick === undefined ? [] : [drawTick(group, axis, base - tick * perUnit)]),
      ...years.bars.flatMap((bar) => drawBar(bar, group, spec, axis, base, perUnit)),
      {
        kind: 'line',
        key: `base-${group}`,
        x1: 0,
        x2: width,
        y1: base,
        y2: base,
        stroke: INK_LINE,
      },
    ];
  });
  const base = y - BELOW;
  const breaks = listBreaks(spec);
  const reforms = drawBreaks(breaks, axis.xOf, {
    top: top + EVENTS / 2,
    base,
    letters: base + 20 + LETTERS,
    step: axis.step,
  });
  const hairlines = drawEvents(events, axis.xOf, { top, base, left: 0, right: width });
  const hasBrush = width >= 640;
  const trackY = base + 48 + LETTERS;
  const keyTop = hasBrush ? trackY + 22 : base + 30 + LETTERS;
  const key = drawBreakKey(breaks, spec, keyTop, context);
  const bandTop = top + EVENTS - 10;
  const marks: Mark[] = [
    ...title.marks,
    ...scale.map((line, index) =>
      label(`scale-${index}`, 0, title.height + 10 + index * NAME, line, { fill: 'ink2' }),
    ),
    ...drawBand(spec, axis, { top: bandTop, base }),
    ...reforms.back,
    ...hairlines.lines,
    ...charts,
    ...years.bars.flatMap((bar) => nameYear(bar.year, axis, base)),
    ...reforms.letters,
    ...hairlines.numbers,
    ...(hasBrush
      ? [
          {
            kind: 'line' as const,
            key: 'track',
            x1: 0,
            x2: width,
            y1: trackY,
            y2: trackY,
            stroke: { paint: 'rule' as const, width: 4 },
          },
        ]
      : []),
    ...key.marks,
  ];
  return {
    scene: { width, height: keyTop + key.height, defs: [INCOMPLETE_HATCH], marks },
    brush: hasBrush ? { years: listYears(years, axis), trackY, top: bandTop, bottom: base } : null,
  };
}

/** Sign and name, and at the right the fullest year; on lines of their own where they do not fit beside one another. */
function nameGroup(
  group: CategoryGroup,
  bars: readonly YearBar[],
  top: number,
  { width, m }: ChartContext,
  word: (value: number) => string,
): { readonly marks: Mark[]; readonly height: number } {
  const peak = bars.reduce<YearBar | null>(
    (best, bar) => ((bar.parts.get(group) ?? 0) > (best?.parts.get(group) ?? 0) ? bar : best),
    null,
  );
  const most = peak ? m.timeline.most(String(peak.year), word(peak.parts.get(group) ?? 0)) : '–';
  const lines = wrapLabel(m.groups[group], width - TEXT, 13, 600);
  const isBeside =
    lines.length === 1 && TEXT + widthOf(m.groups[group], 600) + 12 + widthOf(most) <= width;
  const rows = lines.length + (isBeside ? 0 : 1);
  return {
    height: rows * NAME + 4,
    marks: [
      categoryShape(group, 6, top + 8, 11),
      ...lines.map((line, index) =>
        label(`name-${group}-${index}`, TEXT, top + 13 + index * NAME, line, {
          weight: 600,
          halo: 'paper',
        }),
      ),
      label(`most-${group}`, isBeside ? width : TEXT, top + 13 + (rows - 1) * NAME, most, {
        fill: 'ink2',
        anchor: isBeside ? 'end' : 'start',
        halo: 'paper',
      }),
    ],
  };
}

function drawTick(group: CategoryGroup, { width }: YearAxis, y: number): Mark {
  const stroke = { paint: 'rule', width: 1 } as const;
  return { kind: 'line', key: `tick-${group}`, x1: 0, x2: width, y1: y, y2: y, stroke };
}

function drawBar(
  bar: YearBar,
  group: CategoryGroup,
  spec: TimelineSpec,
  axis: YearAxis,
  base: number,
  perUnit: number,
): Mark[] {
  const value = bar.parts.get(group) ?? 0;
  if (value === 0) return [];
  const thickness = Math.min(26, axis.step * 0.72);
  const height = Math.max(0.5, value * perUnit);
  return [
    {
      kind: 'rect',
      key: `bar-${bar.year}-${group}`,
      x: axis.xOf(bar.year) + (axis.step - thickness) / 2,
      y: base - height,
      width: thickness,
      height,
      fill: categoryInk(group),
      ...(!isChosen(bar.year, spec) && { opacity: 0.45 }),
    },
  ];
}

/** Every fifth year, or every one where it fits. */
function nameYear(year: number, axis: YearAxis, base: number): Mark[] {
  const isWide = axis.step >= 24;
  if (!isWide && year % 5 !== 0) return [];
  const text = isWide && year % 10 !== 0 ? `’${String(year).slice(2)}` : String(year);
  const isFull = axis.step >= 34 || !isWide;
  return [
    label(
      `year-${year}-axis`,
      axis.xOf(year) + axis.step / 2,
      base + 18,
      isFull ? text : `’${String(year).slice(2)}`,
      { anchor: 'middle', fill: 'ink2' },
    ),
  ];
}
