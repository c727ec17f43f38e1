import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { arrangeYears } from './figures.ts';
import type { TimelineSpec } from './spec.ts';

/** All years with their documented grants and kroner, the published total and the part documented of it. */
export function tableTimeline(spec: TimelineSpec, { m, f }: ChartContext): TableSpec {
  const { bars, undated } = arrangeYears(spec);
  const comparable = spec.categories.length === 0;
  const inSpan = spec.years.filter(
    ({ year }) => year !== null && year < (bars[0]?.year ?? Infinity),
  );
  const spanYears = [...new Set(inSpan.map(({ year }) => year))].map((year) => {
    const rows = inSpan.filter((row) => row.year === year);
    return {
      year: String(year),
      grants: rows.reduce((sum, row) => sum + row.grants, 0),
      sumNok: rows.reduce((sum, row) => sum + row.sumNok, 0),
      published: null,
    };
  });
  const undatedRows = spec.years.filter(({ year }) => year === null);
  const rows = [
    ...spanYears,
    ...bars.map((bar) => ({ ...bar, year: String(bar.year) })),
    ...(undated > 0
      ? [
          {
            year: m.timeline.unknownYear,
            grants: undated,
            sumNok: undatedRows.reduce((sum, row) => sum + row.sumNok, 0),
            published: null,
          },
        ]
      : []),
  ];
  return {
    caption: m.timeline.table,
    columns: [
      { label: m.timeline.columnYear },
      { label: m.timeline.columnDocumented, numeric: true },
      { label: m.timeline.columnKroner, numeric: true },
      { label: m.timeline.columnPublished, numeric: true },
      { label: m.timeline.columnShare, numeric: true },
    ],
    rows: rows.map(({ year, grants, sumNok, published }) => {
      const share = published ? f.percent(grants / published.published) : '–';
      return [
        year,
        f.integer(grants),
        f.integer(sumNok),
        !published
          ? m.timeline.notPublished
          : published.atLeast
            ? m.timeline.atLeast(published.published)
            : f.integer(published.published),
        !published || !comparable ? '–' : published.atLeast ? m.timeline.atMost(share) : share,
      ];
    }),
  };
}
