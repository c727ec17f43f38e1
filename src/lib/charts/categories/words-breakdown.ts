import type { CategoryBreakdown } from '#lib/query/category-details.ts';
import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { countClassified, listBreakdown, nameBreakdown, wordPoints } from './breakdown.ts';

/** Groups and details in words, for those who do not see the bars. */
export function describeBreakdown(breakdown: CategoryBreakdown, context: ChartContext): string {
  const { m, f } = context;
  const rows = listBreakdown(breakdown);
  if (rows.length === 0) return `${m.crosswalk.details}. ${m.noGrants}`;
  const words = rows.map((row) => {
    const share = row.share === null ? '' : ` (${f.percent(row.share)})`;
    return `${nameBreakdown(row, context)}: ${f.integer(row.grants)}${share}`;
  });
  return `${m.crosswalk.details}. ${words.join('; ')}.`;
}

/** The same to the krone. */
export function tableBreakdown(breakdown: CategoryBreakdown, context: ChartContext): TableSpec {
  const { m, f } = context;
  const numeric = true;
  return {
    caption: m.crosswalk.details,
    columns: [
      { label: m.categories.columnCategory },
      { label: m.categories.columnGrants, numeric },
      { label: m.crosswalk.share(countClassified(breakdown.rows)), numeric },
      { label: m.crosswalk.columnPoints, numeric },
      { label: m.categories.columnKroner, numeric },
      { label: m.categories.columnWithAmount, numeric },
    ],
    rows: listBreakdown(breakdown).map((row) => [
      row.isGroup ? m.groups[row.group] : `${m.groups[row.group]}: ${nameBreakdown(row, context)}`,
      f.integer(row.grants),
      row.share === null ? '–' : f.percent(row.share),
      wordPoints(row.points, context),
      row.grantsWithAmount > 0 ? f.integer(row.sumNok) : '–',
      f.integer(row.grantsWithAmount),
    ]),
  };
}
