import { listRows, type DumbbellGroup } from '#lib/charts/dumbbell/spec.ts';
import type { Format } from '#lib/i18n/format.ts';
import type { Messages } from '#lib/i18n/messages/en.ts';
import { plain, type Rich } from '#lib/i18n/rich.ts';

/** Grants on each side below which a share is chance more than anything else. */
const FEWEST = 20;
/** One percentage point; what is nearer than that is called alike. */
const LEAST = 0.01;
/** A headline of more than two names is no headline. */
const MOST = 2;

/**
 * The row whose share differs most, in each of the first two groups (category and region, where neither
 * is chosen). It speaks of shares of the grants documented here; never of how active anybody was.
 */
export function describeDifference(
  groups: readonly DumbbellGroup[],
  { m, f }: { readonly m: Messages; readonly f: Format },
): Rich {
  const firm = groups.slice(0, MOST).filter(({ base }) => Math.min(base.a, base.b) >= FEWEST);
  if (firm.length === 0) return [plain(m.compare.tooFew(FEWEST))];
  const found = firm.flatMap((group) => {
    const [most] = listRows(group)
      .flatMap(({ row, shares: { a, b } }) =>
        a === null || b === null ? [] : [{ name: row.name, a, b }],
      )
      .toSorted((one, other) => Math.abs(other.a - other.b) - Math.abs(one.a - one.b));
    return most && Math.abs(most.a - most.b) >= LEAST ? [most] : [];
  });
  if (found.length === 0) return [plain(m.compare.alike)];
  return m.compare.difference(
    found.map(({ name, a, b }) => ({ name, a: f.percent(a), b: f.percent(b) })),
  );
}
