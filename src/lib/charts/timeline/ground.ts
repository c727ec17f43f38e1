import type { Mark } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { boxOf, isFree, type Box } from '../text-box.ts';
import { label } from '../text.ts';
import type { YearAxis } from './axis.ts';
import type { TimelineSpec } from './spec.ts';

export const INK_LINE = { paint: 'ink', width: 1 } as const;

/** The chosen years, behind everything. */
export function drawBand(
  { period }: TimelineSpec,
  { xOf, width }: YearAxis,
  { top, base }: { readonly top: number; readonly base: number },
): Mark[] {
  if (!period) return [];
  const x0 = Math.max(0, xOf(period.from));
  const x1 = Math.min(width, xOf(period.to + 1));
  if (x1 <= x0) return [];
  const edge = (key: string, x: number): Mark => {
    return { kind: 'line', key, x1: x, x2: x, y1: top, y2: base, stroke: INK_LINE };
  };
  const at = { x: x0, y: top, width: x1 - x0, height: base - top };
  return [
    { kind: 'rect', key: 'band', ...at, fill: 'fjord', fillOpacity: 0.07 },
    edge('band-from', x0),
    edge('band-to', x1),
  ];
}

/** Few lines behind the bars. */
export function drawTicks(
  values: readonly number[],
  perGrant: number,
  axis: YearAxis,
  base: number,
): Mark[] {
  return values.map((value): Mark => {
    const y = base - value * perGrant;
    const stroke = { paint: 'rule', width: 1 } as const;
    return {
      kind: 'line',
      key: `tick-${value}`,
      x1: axis.spanWidth,
      x2: axis.width,
      y1: y,
      y2: y,
      stroke,
    };
  });
}

/** Their values, each in the first gap from the left; without a gap the figures on the bars must do. */
export function drawTickLabels(
  values: readonly number[],
  perGrant: number,
  axis: YearAxis,
  base: number,
  taken: readonly Box[],
  spec: TimelineSpec,
  context: ChartContext,
): Mark[] {
  return values.flatMap((value) => {
    const text = wordTick(value, value === values.at(-1), spec, context);
    for (let x = axis.spanWidth + 4; x < axis.width * 0.75; x += axis.step) {
      const mark = label(`tick-${value}-label`, x, base - value * perGrant - 5, text, {
        fill: 'ink3',
        halo: 'paper',
      });
      const box = boxOf(mark);
      if (box.x1 <= axis.width && isFree({ ...box, x1: box.x1 + 4 }, taken)) return [mark];
    }
    return [];
  });
}

/** The unit stands once, at the highest one. */
function wordTick(
  value: number,
  isHighest: boolean,
  { form, measure }: TimelineSpec,
  { m, f }: ChartContext,
): string {
  if (form === 'shares') return f.percent(value);
  if (measure === 'grants') return isHighest ? m.timeline.axis(value) : f.integer(value);
  return isHighest ? m.timeline.million(f.millions(value)) : f.millions(value);
}
