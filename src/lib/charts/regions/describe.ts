import type { ChartContext } from '../chart.ts';
import { listRegions, wordsOf, type RegionsSpec } from './spec.ts';

/** All regions with grants in words, for those who do not see the bars. */
export function describeRegions(spec: RegionsSpec, context: ChartContext): string {
  const { m, f } = context;
  const rows = listRegions(spec, context).filter(({ grants }) => grants > 0);
  const words = rows.map(({ name, grants }) => `${name} ${f.integer(grants)}`);
  const { title } = wordsOf(spec, context);
  return words.length > 0 ? `${title}: ${words.join('; ')}.` : `${title}. ${m.noGrants}`;
}
