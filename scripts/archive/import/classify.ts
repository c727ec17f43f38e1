import type { CATEGORY_DETAILS, CategoryGroup, PROGRAMMES } from '#lib/archive/taxonomy.ts';
import { openCategory, type Crosswalk } from '../categories/crosswalk.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { OpenNames } from './open-names.ts';
import type { RowNotes } from './row-notes.ts';

export interface CategoryReader {
  readonly crosswalk: Crosswalk;
  readonly open: OpenNames;
}

export interface Classified {
  /** As the table writes it; always kept. */
  readonly label: string;
  readonly group: CategoryGroup;
  readonly detail: (typeof CATEGORY_DETAILS)[number] | null;
  readonly programme: (typeof PROGRAMMES)[number] | null;
  readonly isYouth: boolean;
}

interface Where {
  readonly column: string;
  readonly line: number;
  readonly notes: RowNotes;
}

/** The group and detail of a label by the crosswalk. A label that it does not have is X, never a guess. */
export function classify(
  stated: string,
  {
    year,
    programme,
  }: { readonly year: number | null; readonly programme: Classified['programme'] },
  { crosswalk, open }: CategoryReader,
  mapping: Mapping,
  { column, line, notes }: Where,
): Classified {
  const label = stated || (mapping.defaults.category ?? '');
  const none: Classified = { label, group: 'X', detail: null, programme: null, isYouth: false };
  // BarentsKult is a programme for professional art and culture; it needs no label of its own.
  const fallback =
    programme === 'barentskult' ? ({ ...none, group: 'A', detail: 'A1' } as const) : none;
  if (label === '') return fallback;
  const found = crosswalk.classify(label, year);
  if (found.isKnown) {
    const { group, detail, programme: ofLabel, isYouth } = found;
    return { label, group, detail, programme: ofLabel, isYouth };
  }
  const { reason: remark } = openCategory(label, [line], found.suggestions);
  notes.add('warning', column, label, remark);
  open.add('category', label, line, remark, found.suggestions);
  return fallback;
}
