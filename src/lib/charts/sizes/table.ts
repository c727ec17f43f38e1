import type { SizeBin } from '#lib/query/size-bins.ts';
import type { LargeGrant } from '#lib/query/sizes.ts';
import type { TableSpec } from '#lib/scene/table.ts';
import type { ChartContext } from '../chart.ts';
import type { SizesSpec } from './spec.ts';

/** Bins, size classes, and the largest grants; no rows where no amount is known. */
export function tableSizes(
  { sizes, baseYear }: SizesSpec,
  { m, f }: ChartContext,
): readonly TableSpec[] {
  const { measure, sum, bins, classes, largest } = sizes;
  const amount = m.sizes.unit({ measure, baseYear });
  const parts = (caption: string, list: readonly SizeBin[]): TableSpec => ({
    caption,
    columns: [
      { label: amount },
      { label: m.explore.columnGrants, numeric: true },
      { label: m.sizes.columnShare, numeric: true },
    ],
    rows: list.map((bin) => [
      m.sizes.range(f.integer(bin.from), f.integer(bin.to)),
      f.integer(bin.grants),
      f.percent(sum > 0 ? bin.sum / sum : 0),
    ]),
  });
  return [
    parts(m.sizes.tableBins, bins),
    parts(m.sizes.tableClasses, classes),
    {
      caption: m.sizes.tableLargest,
      columns: [
        { label: m.list.project },
        { label: m.list.applicant },
        { label: m.list.year },
        { label: amount, numeric: true },
      ],
      rows: largest.map((grant) => [
        nameTitle(grant, m),
        nameApplicant(grant, m),
        grant.year === null ? m.list.yearUnknown : String(grant.year),
        f.integer(grant.amount),
      ]),
    },
  ];
}

/** As the list of grants shows it. */
function nameTitle({ title, titleState }: LargeGrant, { list }: ChartContext['m']): string {
  return title ?? (titleState === 'withdrawn' ? list.withdrawn : list.withheld);
}

function nameApplicant(grant: LargeGrant, { list }: ChartContext['m']): string {
  if (grant.applicant !== null) return grant.applicant;
  if (grant.applicantType === 'private_person') return list.privatePerson;
  return grant.isApplicantHeldBack ? list.heldBack : list.applicantUnknown;
}
