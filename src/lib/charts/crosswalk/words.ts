import type { ChartContext } from '../chart.ts';
import type { Column, LabelRow } from './spec.ts';

/** 2014–2017, –2001, 2024–, or that the year is not known. */
export function nameColumn({ from, to }: Column, { m, f }: ChartContext): string {
  if (from === null) return m.timeline.unknownYear;
  if (to === null) return `${from}–`;
  return from === 0 ? `–${to}` : f.years(from, to);
}

/** The label as the source writes it, or that there is none. */
export function nameRow({ label }: LabelRow, { m }: ChartContext): string {
  return label ?? m.crosswalk.noLabel;
}

/** Share points with their sign, a true minus. */
export function signed(points: number, { f }: ChartContext): string {
  if (points === 0) return '0';
  return `${points > 0 ? '+' : '−'}${f.integer(Math.abs(points))}`;
}
