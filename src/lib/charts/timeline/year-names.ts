import type { Mark } from '#lib/scene/scene.ts';
import { label } from '../text.ts';
import type { YearAxis } from './axis.ts';
import { isChosen } from './bars.ts';
import type { TimelineYears, YearBar } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** Full where there is room and a decade begins; every second one where they would touch. */
export function nameYear(
  { year }: YearBar,
  spec: TimelineSpec,
  axis: YearAxis,
  base: number,
): Mark[] {
  if (axis.step < 24 && year % 2 === 1) return [];
  const isFull = axis.step >= 34 && (year % 10 === 0 || axis.xOf(year) === axis.spanWidth);
  const chosen = isChosen(year, spec);
  return [
    label(
      `year-${year}-axis`,
      axis.xOf(year) + axis.step / 2,
      base + 18,
      isFull ? String(year) : `’${String(year).slice(2)}`,
      {
        anchor: 'middle',
        fill: chosen ? 'ink' : 'ink3',
        weight: chosen && spec.period ? 600 : 400,
      },
    ),
  ];
}

/** Where each year stands for the brush, those of the block too. */
export function listYears({ first, last }: TimelineYears, { xOf, width }: YearAxis) {
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, x0: xOf(year), x1: year < last ? xOf(year + 1) : width };
  });
}
