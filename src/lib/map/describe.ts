import type { ChartContext } from '#lib/charts/chart.ts';
import type { MapFigures } from '#lib/i18n/figures.ts';

/** The map in words, for those who do not see it. */
export function describeMap(figures: MapFigures, { m }: ChartContext): string {
  return m.map.alt(figures);
}
