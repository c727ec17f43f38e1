import type { ChartContext } from '../chart.ts';
import { listKinds, type KindRow, type KindsSpec } from './spec.ts';

/** Both sides in words, for those who do not see the bars; kinds without grants are left out. */
export function describeKinds(spec: KindsSpec, context: ChartContext): string {
  const { m, f } = context;
  const { title, applicants, partners } = m.explore.kinds;
  const rows = listKinds(spec, context);
  const side = (heading: string, grantsOf: (row: KindRow) => number) => {
    const some = rows.filter((row) => grantsOf(row) > 0);
    const words = some.map((row) => `${row.name} ${f.integer(grantsOf(row))}`);
    return words.length > 0 ? [`${heading}: ${words.join('; ')}.`] : [];
  };
  const sides = [
    ...side(applicants, (row) => row.applicants),
    ...side(partners, (row) => row.partners),
  ];
  return [`${title}.`, ...(sides.length > 0 ? sides : [m.noGrants])].join(' ');
}
