import { PARTNER_TYPES } from '#lib/archive/taxonomy.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { Target } from './mapping/mapping.ts';
import type { RowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { takeIfReadable, translate } from './take.ts';
import { readCount } from './values/count.ts';
import { readList } from './values/list.ts';

export interface Partners {
  readonly types: readonly (typeof PARTNER_TYPES)[number][];
  readonly count: number | null;
  /** Names of Russian partners: titles are screened for them, they do not ship. */
  readonly names: readonly string[];
}

/** All values of a target's cells, each once. */
export function takeList(cells: RowCells, target: Target, mapping: Mapping): readonly string[] {
  const separators = mapping.listSeparators;
  return [...new Set(cells.all(target).flatMap(({ cell }) => readList(cell, { separators })))];
}

/** The Russian partners: their kinds and number; their names only to screen texts for. */
export function readPartners(cells: RowCells, mapping: Mapping, notes: RowNotes): Partners {
  const names = takeList(cells, 'partner_name', mapping);
  const words = takeList(cells, 'partner_type', mapping);
  const types = words.map((word) => {
    const type = translate(word, mapping.values.partner_type, PARTNER_TYPES);
    if (type === null) {
      notes.add('warning', cells.one('partner_type').column, word, {
        code: 'unknown-partner-type',
        nb: `Partnertypen «${word}» er ikke kjent. Si hva den er under "values.partner_type" i mapping-filen.`,
        en: `The kind of partner "${word}" is not known. Say what it is under "values.partner_type" in the mapping.`,
      });
    }
    return type ?? 'unknown';
  });
  const stated = takeIfReadable(cells, 'partner_count', notes, readCount);
  // "unknown" is an answer too: there is a partner, of a kind that is not told.
  const hasPartner = names.length > 0 || (stated ?? 0) > 0 || cells.all('partner_type').length > 0;
  return {
    types: types.length > 0 ? [...new Set(types)] : hasPartner ? ['unknown'] : [],
    count: stated ?? (names.length > 0 ? names.length : null),
    names,
  };
}
