import type { Scene } from '#lib/scene/scene.ts';
import type { ChartContext } from '../chart.ts';
import { layoutMultiples } from './multiples.ts';
import { layoutNarrow } from './narrow.ts';
import type { TimelineSpec } from './spec.ts';
import { layoutWide } from './wide.ts';

export interface TimelineLayout {
  readonly scene: Scene;
  /** Where the brush stands, px of the scene; null where the years run downwards. */
  readonly brush: {
    readonly years: readonly { readonly year: number; readonly x0: number; readonly x1: number }[];
    readonly trackY: number;
    readonly top: number;
    readonly bottom: number;
  } | null;
}

const WIDE_FROM = 640;

/** Documented grants by year before the published totals, with events. Height follows from the width. */
export function layoutTimeline(spec: TimelineSpec, context: ChartContext): TimelineLayout {
  if (spec.form === 'multiples') return layoutMultiples(spec, context);
  return context.width < WIDE_FROM ? layoutNarrow(spec, context) : layoutWide(spec, context);
}
