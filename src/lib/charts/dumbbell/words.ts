import type { ChartContext } from '../chart.ts';
import { hasSeveral, type DumbbellGroup } from './spec.ts';

/** What a group's shares are shares of: "region stated: 100 and 83; some name several". */
export function wordBase(group: DumbbellGroup, { m }: ChartContext): string {
  const { base, several } = m.explore.comparison;
  const words = base[group.facet](group.base.a, group.base.b);
  return hasSeveral(group) ? `${words}; ${several}` : words;
}

/** 57, <1 or >99; a dash where the share is not known. The title says that it is per cent. */
export function wordShare(share: number | null, { f }: ChartContext): string {
  return share === null ? '–' : f.percent(share).replace(/\u00a0?%$/u, '');
}
