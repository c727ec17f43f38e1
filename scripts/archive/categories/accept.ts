import { CATEGORY_DETAILS, CATEGORY_GROUPS, isOneOf } from '#lib/archive/taxonomy.ts';
import { dateOrNull, oneOf, text, textOrNull, uniqueText } from '../source/cells.ts';
import type { Problem } from '../source/problem.ts';
import type { RowOf } from '../source/read-table.ts';
import type { SourceGrant } from '../source/schema.ts';

export const ACCEPTED_FILE = 'decisions/accepted-categories.csv';

/** Suggested categories that a person has read and accepted. */
export const ACCEPTED_COLUMNS = {
  id: uniqueText,
  /** The title that was read: where it has changed since, the decision no longer counts. */
  title: text,
  detail: oneOf(CATEGORY_DETAILS),
  accepted_on: dateOrNull,
  note: textOrNull,
} as const;

export type AcceptedCategory = RowOf<typeof ACCEPTED_COLUMNS>;

/**
 * Gives grants without a category the accepted one. What the source or its programme says is never
 * overwritten. Rows that set nothing are returned as problems.
 */
export function applyAccepted(
  grants: readonly SourceGrant[],
  accepted: readonly AcceptedCategory[],
): { readonly grants: readonly SourceGrant[]; readonly problems: readonly Problem[] } {
  const byId = new Map(grants.map((grant) => [grant.id, grant]));
  const problems = accepted.flatMap((row): readonly Problem[] => {
    const [column, reason] = findObstacle(byId.get(row.id), row) ?? [];
    if (column === undefined || reason === undefined) return [];
    return [{ file: ACCEPTED_FILE, line: row.line, column, value: row[column], reason }];
  });
  const good = new Map(
    accepted.filter((row) => !findObstacle(byId.get(row.id), row)).map((row) => [row.id, row]),
  );
  const changed = grants.map((grant): SourceGrant => {
    const detail = good.get(grant.id)?.detail;
    const group = detail?.[0];
    if (detail === undefined || !isOneOf(CATEGORY_GROUPS, group)) return grant;
    return { ...grant, category_group: group, category_detail: detail };
  });
  return { grants: changed, problems };
}

function findObstacle(
  grant: SourceGrant | undefined,
  { title }: AcceptedCategory,
): readonly ['id' | 'title', string] | null {
  if (!grant) return ['id', 'no grant has this id'];
  if (grant.title !== title) return ['title', 'the grant has another title now: read it again'];
  if (grant.category_source !== null) return ['id', 'its source gives a category'];
  if (grant.category_group !== 'X') return ['id', 'its programme gives a category'];
  return null;
}
