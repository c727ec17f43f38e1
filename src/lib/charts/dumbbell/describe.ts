import type { ChartContext } from '../chart.ts';
import { listRows, type DumbbellSpec } from './spec.ts';
import { wordBase } from './words.ts';

/** All shares of A and B in words, for those who do not see the dots. */
export function describeDumbbell(spec: DumbbellSpec, context: ChartContext): string {
  const { m, f } = context;
  const { alt, facets } = m.explore.comparison;
  const word = (share: number | null) => (share === null ? '–' : f.percent(share));
  const groups = spec.groups.map((group) => {
    const rows = listRows(group).map(
      ({ row, shares }) => `${row.name} ${word(shares.a)}, ${word(shares.b)}`,
    );
    return `${facets[group.facet]} (${wordBase(group, context)}): ${rows.join('; ')}.`;
  });
  return [`${alt(spec.names.a, spec.names.b)}.`, ...groups].join(' ');
}
