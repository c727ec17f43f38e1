import type { SourceGrant, SourceTotal } from '../source/schema.ts';
import type { OutRow } from '../write/rows.ts';

const MEASURES: Readonly<Record<string, 'grants' | 'amount_nok'>> = {
  projects_granted: 'grants',
  amount_granted_nok: 'amount_nok',
};

/**
 * What is documented beside what was published, one line a published figure: two sources that differ
 * are two lines. Grants without a year are in none; a programme counts where the source states it.
 */
export function measureCoverage(
  grants: readonly SourceGrant[],
  totals: readonly SourceTotal[],
): readonly OutRow<'coverage'>[] {
  return totals.flatMap((total) => {
    const measure = MEASURES[total.measure];
    const { year_from: from, year_to: to, compares_with: scope } = total;
    const published = numberIn(total.value);
    if (!measure || scope === null || from === null || to === null || published === null) return [];
    const same = grants.filter(
      ({ year, programme }) =>
        year !== null && year >= from && year <= to && (scope === 'all' || programme === scope),
    );
    return [
      {
        year_from: from,
        year_to: to,
        programme: scope === 'all' ? null : scope,
        measure,
        documented:
          measure === 'grants'
            ? same.length
            : same.reduce((sum, { amount_nok: amount }) => sum + (amount ?? 0), 0),
        published,
        bound: total.bound,
        label: total.breakdown_value,
        source_title: total.source_title,
      },
    ];
  });
}

/** A few published totals are ranges or ranks in words; they have no number. */
export function numberIn(text: string | null): number | null {
  return text !== null && /^\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}
