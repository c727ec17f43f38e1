import type { ChartContext } from '../chart.ts';
import { countStandings, measureChanges } from './changes.ts';
import { buildCrosswalk, type CrosswalkSpec } from './spec.ts';
import { nameColumn, nameRow, signed } from './words.ts';

/**
 * How the grants came to their categories, and how much of the largest change between the last two
 * periods that can be compared is relabelling.
 */
export function findCrosswalk(spec: CrosswalkSpec, context: ChartContext): string {
  const { m } = context;
  const crosswalk = buildCrosswalk(spec.rows);
  if (crosswalk.rows.length === 0) return m.noGrants;
  const { own, other, none } = countStandings(crosswalk);
  const last = measureChanges(crosswalk).at(-1);
  const [largest] = (last?.groups ?? []).toSorted(
    (a, b) => Math.abs(b.change) - Math.abs(a.change),
  );
  const change =
    last && largest
      ? m.crosswalk.change(
          m.groups[largest.group],
          nameColumn(last.from, context),
          nameColumn(last.to, context),
          signed(largest.change, context),
          signed(largest.own, context),
          signed(largest.relabelled, context),
        )
      : m.crosswalk.noChange;
  return `${m.crosswalk.finding(own, other, none)} ${change}`;
}

/** Every period with its labels in words, for those who do not see the dots. */
export function describeCrosswalk(spec: CrosswalkSpec, context: ChartContext): string {
  const { m, f } = context;
  const { columns, rows, totals } = buildCrosswalk(spec.rows);
  if (rows.length === 0) return `${m.crosswalk.title}. ${m.noGrants}`;
  const periods = columns.flatMap((column, at) => {
    if (!totals[at]) return [];
    const words = rows.flatMap((row) => {
      const cell = row.cells[at];
      return cell ? [`${nameRow(row, context)} ${f.integer(cell.grants)}`] : [];
    });
    return [`${nameColumn(column, context)}: ${words.join(', ')}.`];
  });
  return [`${m.crosswalk.title}.`, ...periods].join(' ');
}
