import type { Coverage } from '#lib/query/context.ts';
import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { label, widthOf, wrapText } from '../text.ts';
import { PUBLISHED_HATCH } from './bars.ts';

interface SpanLine {
  readonly text: string;
  readonly weight: 400 | 600;
}

/** What stands in the block of the years that are published only as one sum. */
export function wordSpan(
  { from, to, published }: Coverage,
  grants: number,
  { m, f }: ChartContext,
): readonly SpanLine[] {
  return [
    { text: m.timeline.spanLead, weight: 400 },
    { text: m.timeline.spanSum(published, f.years(from, to)), weight: 600 },
    { text: m.timeline.spanDocumented(grants), weight: 400 },
  ];
}

/** One dashed block at the average height of its years, their documented grants as a bar at its foot. */
export function drawSpan(
  span: Coverage,
  grants: number,
  at: {
    readonly x: number;
    readonly width: number;
    readonly base: number;
    readonly scale: (grants: number) => number;
  },
  context: ChartContext,
): Mark[] {
  const { m } = context;
  const years = span.to - span.from + 1;
  const average = span.published / years;
  const x = at.x + 8;
  const width = at.width - 14;
  const top = at.base - at.scale(average);
  const lines = [
    ...wordSpan(span, grants, context),
    { text: m.timeline.spanAverage(Math.round(average)), weight: 400 as const },
  ].flatMap(({ text, weight }) => {
    const size = weight === 600 || at.width > 420 ? 16 : 13;
    return wrapText(text, width - 24, size).map((line) => ({ line, weight, size }));
  });
  const documented = at.scale(grants / years);
  let y = top + 8;
  return [
    {
      kind: 'rect',
      key: 'span',
      x,
      y: top,
      width,
      height: at.base - top,
      fill: { def: PUBLISHED_HATCH },
      stroke: { paint: 'out', width: 1.2, dash: [5, 3] },
    },
    ...(grants > 0
      ? [
          {
            kind: 'rect' as const,
            key: 'span-documented',
            x,
            y: at.base - Math.max(1, documented),
            width,
            height: Math.max(1, documented),
            fill: 'doc' as const,
          },
        ]
      : []),
    ...lines.map(({ line, weight, size }, index) => {
      y += size === 16 ? 22 : 19;
      return label(`span-${index}`, x + 12, y, line, {
        size: index === lines.length - 1 ? 13 : size,
        weight,
        fill: index === lines.length - 1 ? 'ink2' : 'ink',
        halo: 'paper',
      });
    }),
    label('span-from', x, at.base + 18, String(span.from), { fill: 'ink3' }),
    ...(width > widthOf('2007') * 3
      ? [
          label('span-to', x + width, at.base + 18, String(span.to), {
            fill: 'ink3',
            anchor: 'end',
          }),
        ]
      : []),
  ];
}
