import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, SIZE, wrapLabel } from '../text.ts';
import type { YearAxis } from './axis.ts';
import { drawDocumented, PUBLISHED_HATCH } from './bars.ts';
import type { TimelineYears } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

interface SpanLine {
  readonly text: string;
  readonly weight: 400 | 600;
}

const OUTLINE = { paint: 'out', width: 1.2, dash: [5, 3] } as const;
export const SPAN_BOX = { fill: { def: PUBLISHED_HATCH }, stroke: OUTLINE } as const;
const PADDING = 12;

/** Grants a year of the first years, whose total is published only as one sum; 0 without them. */
export function averageOf({ span }: TimelineYears): number {
  return span ? span.published / (span.to - span.from + 1) : 0;
}

/** What stands in the block of those years, most important first. */
export function wordSpan(years: TimelineYears, { m, f }: ChartContext): readonly SpanLine[] {
  const { span, spanGrants } = years;
  if (!span) return [];
  return [
    { text: m.timeline.spanLead, weight: 400 },
    { text: m.timeline.spanSum(span.published, f.years(span.from, span.to)), weight: 600 },
    { text: m.timeline.spanDocumented(spanGrants), weight: 400 },
  ];
}

/** One dashed block at the average height of its years, the documented grants of each year at its foot. */
export function drawSpan(
  years: TimelineYears,
  spec: TimelineSpec,
  axis: YearAxis,
  at: { readonly top: number; readonly base: number; readonly perGrant: number },
  context: ChartContext,
): Mark[] {
  const { span } = years;
  if (!span) return [];
  const x = 8;
  const width = axis.spanWidth - 14;
  const { base } = at;
  const height = averageOf(years) * at.perGrant;
  const step = axis.spanWidth / (span.to - span.from + 1);
  const thickness = Math.max(3, step * 0.72);
  return [
    { kind: 'rect', key: 'span', x, y: base - height, width, height, ...SPAN_BOX },
    ...years.spanBars.flatMap((bar) =>
      drawDocumented(bar, spec, {
        direction: 'up',
        start: axis.xOf(bar.year) + (step - thickness) / 2,
        thickness,
        base,
        scale: (value) => value * at.perGrant,
      }),
    ),
    ...placeWords(years, { x: x + PADDING, width: width - 2 * PADDING, height, ...at }, context),
    label('span-from', x, base + 18, String(span.from), { fill: 'ink3' }),
    label('span-to', x + width, base + 18, String(span.to), { fill: 'ink3', anchor: 'end' }),
  ];
}

/** Inside the block where it is high enough, else above it; words that fit neither stay away, the last ones first. */
function placeWords(
  years: TimelineYears,
  at: {
    readonly x: number;
    readonly width: number;
    readonly height: number;
    readonly top: number;
    readonly base: number;
  },
  context: ChartContext,
): Mark[] {
  const average = context.m.timeline.spanAverage(Math.round(averageOf(years)));
  const size = at.width > 300 ? SIZE.text : SIZE.small;
  const all = [
    ...wordSpan(years, context).map((line) => ({ ...line, size, fill: 'ink' as const })),
    { text: average, weight: 400 as const, size: SIZE.small, fill: 'ink2' as const },
  ];
  const blockTop = at.base - at.height;
  for (let count = all.length; count > 0; count -= 1) {
    const lines = all
      .slice(0, count)
      .flatMap((line) =>
        wrapLabel(line.text, at.width, line.size, line.weight).map((text) => ({ ...line, text })),
      );
    const height = lines.reduce((sum, line) => sum + line.size * 1.36, 0) + 2 * PADDING;
    const isInside = height <= at.height - 8;
    if (!isInside && height > blockTop - at.top && count > 1) continue;
    let y = isInside ? blockTop + PADDING : blockTop - height + PADDING;
    return lines.map((line, index) => {
      y += line.size * 1.36;
      return label(`span-${index}`, at.x, y - 4, line.text, { ...line, halo: 'paper' });
    });
  }
  return [];
}
