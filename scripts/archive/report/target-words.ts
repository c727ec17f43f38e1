import { aboutTarget, isTarget } from '../import/mapping/targets.ts';
import type { Words } from './pen.ts';

export interface TargetWords {
  readonly label: Words;
  /** Never shipped. */
  readonly isProtected: boolean;
  readonly isUsed: boolean;
}

/** Kept for those who check the data, never shipped. */
const FOR_PEOPLE: ReadonlySet<string> = new Set(['source_url', 'notes']);

/** What a column may be taken as, in words; null for what is no target. */
export function findTarget(as: string): TargetWords | null {
  if (!isTarget(as)) return null;
  const { nb, en, isProtected } = aboutTarget(as);
  return {
    label: { nb, en },
    isProtected: isProtected || FOR_PEOPLE.has(as),
    isUsed: as !== 'ignore',
  };
}
