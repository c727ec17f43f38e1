import type { CategoryGroup } from '#lib/archive/taxonomy.ts';
import type { Column, CrosswalkSpec } from './spec.ts';

/** Whether the rest of the page is about other years, or other groups. */
export function isQuiet(
  { period, groups }: CrosswalkSpec,
  { from, to }: Column,
  group: CategoryGroup | null,
): boolean {
  const isOtherGroup = group !== null && groups.length > 0 && !groups.includes(group);
  if (!period) return isOtherGroup;
  const isOtherTime = from === null || from > period.to || (to !== null && to < period.from);
  return isOtherGroup || isOtherTime;
}
