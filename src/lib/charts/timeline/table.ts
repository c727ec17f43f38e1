import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import type { Coverage } from '#lib/query/context.ts';
import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { addUp, arrangeYears, shareOfPublished, type YearBar } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

type Figures = Omit<YearBar, 'year'>;

/**
 * All years with their documented grants and kroner, the published total and the part documented of
 * it. Where the bars are stacked, the groups too. A dash where nothing was found or stated.
 */
export function tableTimeline(spec: TimelineSpec, { m, f }: ChartContext): TableSpec {
  const { span, spanBars, bars, undated } = arrangeYears(spec);
  const groups = spec.stacked ? CATEGORY_GROUPS : [];
  const number = (value: number) => (value > 0 ? f.integer(value) : '–');
  const isComparable = spec.categories.length === 0;
  const named: readonly (readonly [string, Figures])[] = [
    ...(span
      ? [
          [
            f.years(span.from, span.to),
            { ...addUp(spec.years.filter(({ year }) => isWithin(year, span))), published: span },
          ] as const,
        ]
      : []),
    ...[...spanBars, ...bars].map((bar) => [String(bar.year), bar] as const),
    ...(undated > 0
      ? [
          [
            m.timeline.unknownYear,
            { ...addUp(spec.years.filter(({ year }) => year === null)), published: null },
          ] as const,
        ]
      : []),
  ];
  return {
    caption: m.timeline.table,
    columns: [
      { label: m.timeline.columnYear },
      { label: m.timeline.columnDocumented, numeric: true },
      ...groups.map((group) => ({ label: m.groups[group], numeric: true })),
      { label: m.timeline.columnKroner, numeric: true },
      { label: m.timeline.columnPublished, numeric: true },
      { label: m.timeline.columnShare, numeric: true },
    ],
    rows: named.map(([name, figures]) => [
      name,
      number(figures.grants),
      ...groups.map((group) => number(figures.groups.get(group) ?? 0)),
      figures.grantsWithAmount > 0 ? f.integer(figures.sumNok) : '–',
      wordPublished(figures.published),
      isComparable ? wordShare(figures) : '–',
    ]),
  };

  function wordPublished(total: Coverage | null): string {
    if (!total) return m.timeline.notPublished;
    return total.atLeast ? m.timeline.atLeast(total.published) : f.integer(total.published);
  }

  function wordShare(figures: Figures): string {
    const share = shareOfPublished(figures);
    if (share === null) return '–';
    return figures.published?.atLeast ? m.timeline.atMost(f.percent(share)) : f.percent(share);
  }
}

function isWithin(year: number | null, { from, to }: Coverage): boolean {
  return year !== null && year >= from && year <= to;
}
