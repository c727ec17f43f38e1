import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import type { Coverage } from '#lib/query/context.ts';
import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import { findIncomplete } from './breaks.ts';
import { addUp, arrangeYears, shareOfPublished, type YearBar } from './figures.ts';
import { unitOf } from './measure.ts';
import type { TimelineSpec } from './spec.ts';

type Figures = Omit<YearBar, 'year' | 'value'>;

interface Column {
  readonly label: string;
  readonly write: (figures: Figures) => string;
}

/**
 * All years with their grants and sum, of a sample with the published total and the part documented of
 * it. Where the bars are split, the groups too, in the measure of the bars. A dash where nothing was
 * found or stated.
 */
export function tableTimeline(spec: TimelineSpec, context: ChartContext): TableSpec {
  const { m } = context;
  const columns = listColumns(spec, context);
  return {
    caption: m.timeline.table,
    columns: [
      { label: m.timeline.columnYear },
      ...columns.map(({ label }) => ({ label, numeric: true })),
    ],
    rows: listRows(spec, context).map(([name, figures]) => [
      name,
      ...columns.map(({ write }) => write(figures)),
    ]),
  };
}

function listColumns(spec: TimelineSpec, { m, f }: ChartContext): readonly Column[] {
  const unit = unitOf(spec);
  const number = (value: number) => (value > 0 ? f.integer(value) : '–');
  const groups = spec.form === 'together' ? [] : CATEGORY_GROUPS;
  const hasPublished = spec.isSample && (spec.measure === 'grants' || spec.measure === 'nominal');
  return [
    {
      label: spec.isSample ? m.timeline.columnDocumented : m.timeline.columnGrants,
      write: ({ grants }) => number(grants),
    },
    ...groups.map((group) => ({
      label: m.groups[group],
      write: ({ parts }: Figures) => number(parts.get(group) ?? 0),
    })),
    ...(unit
      ? [
          { label: m.timeline.columnStated, write: ({ stated }: Figures) => number(stated) },
          {
            label: m.timeline.columnSum(m.sizes.unit(unit)),
            write: ({ stated, total }: Figures) => (stated > 0 ? f.integer(total) : '–'),
          },
        ]
      : [
          {
            label: m.timeline.columnKroner,
            write: ({ grantsWithAmount, sumNok }: Figures) =>
              grantsWithAmount > 0 ? f.integer(sumNok) : '–',
          },
        ]),
    ...(hasPublished
      ? [
          { label: m.timeline.columnPublished, write: wordPublished },
          {
            label: m.timeline.columnShare,
            write: (figures: Figures) => (spec.isPart ? '–' : wordShare(figures)),
          },
        ]
      : []),
  ];

  function wordPublished({ published }: Figures): string {
    if (!published) return m.timeline.notPublished;
    const { value, low, atLeast } = published;
    const figure = low === value ? f.integer(value) : `${f.integer(low)}–${f.integer(value)}`;
    return atLeast ? m.timeline.atLeast(figure) : figure;
  }

  function wordShare(figures: Figures): string {
    const share = shareOfPublished(figures);
    if (share === null) return '–';
    return figures.published?.atLeast ? m.timeline.atMost(f.percent(share)) : f.percent(share);
  }
}

function listRows(
  spec: TimelineSpec,
  { m, f }: ChartContext,
): readonly (readonly [string, Figures])[] {
  // The table has published totals also where only shares are drawn.
  const { span, spanBars, bars, undated } = arrangeYears({
    ...spec,
    form: spec.form === 'together' ? 'together' : 'stacked',
  });
  const incomplete = findIncomplete(spec);
  const nameYear = (year: number) =>
    year === incomplete
      ? `${year} (${m.timeline.until(f.monthYearLong(spec.compiled))})`
      : String(year);
  const ofYears = (isOne: (year: number | null) => boolean) =>
    addUp(
      spec.years.filter(({ year }) => isOne(year)),
      spec,
    );
  return [
    ...(span
      ? [
          [
            f.years(span.from, span.to),
            {
              ...ofYears((year) => isWithin(year, span)),
              published: { value: span.published, low: span.published, atLeast: span.atLeast },
            },
          ] as const,
        ]
      : []),
    ...[...spanBars, ...bars].map((bar) => [nameYear(bar.year), bar] as const),
    ...(undated > 0
      ? [
          [
            m.timeline.unknownYear,
            { ...ofYears((year) => year === null), published: null },
          ] as const,
        ]
      : []),
  ];
}

function isWithin(year: number | null, { from, to }: Coverage): boolean {
  return year !== null && year >= from && year <= to;
}
