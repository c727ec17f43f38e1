import { APPLICANT_TYPES } from '#lib/archive/taxonomy.ts';
import type { Reconciler } from '../organisations/reconcile.ts';
import { looksLikePerson } from '../protect/names/is-person.ts';
import { guessApplicantType } from './guess-applicant-type.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { RowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { takeText, translate } from './take.ts';

/** What stands for an individual; never the name. */
export const PRIVATE_PERSON = 'Privatperson';

export interface Applicant {
  readonly name: string;
  readonly type: (typeof APPLICANT_TYPES)[number];
  /** The name of an individual: titles are screened for it, it does not ship. */
  readonly person: string | null;
}

/** The Norwegian applicant, its name unified; an individual becomes "Privatperson". */
export function readApplicant(
  cells: RowCells,
  mapping: Mapping,
  { reconcile }: Reconciler,
  notes: RowNotes,
): Applicant {
  const { column, cell } = cells.one('applicant');
  const stated = takeText(cells, 'applicant', notes);
  const type = readType(cells, mapping, notes);
  if (stated === '') return { name: '', type: type ?? 'unknown', person: null };
  if (stated === PRIVATE_PERSON) return { name: stated, type: 'private_person', person: null };
  if (type === 'private_person' || (type === null && looksLikePerson(stated))) {
    notes.add('repair', column, cell, AN_INDIVIDUAL);
    return { name: PRIVATE_PERSON, type: 'private_person', person: stated };
  }
  const { name, remark } = reconcile(stated);
  if (remark) notes.add('repair', column, cell, remark);
  return {
    name,
    type: type ?? mapping.defaults.applicant_type ?? guessType(name, column, notes),
    person: null,
  };
}

function readType(cells: RowCells, mapping: Mapping, notes: RowNotes) {
  const text = takeText(cells, 'applicant_type', notes);
  if (text === '') return null;
  const type = translate(text, mapping.values.applicant_type, APPLICANT_TYPES);
  if (type === null) {
    notes.add('warning', cells.one('applicant_type').column, text, {
      code: 'unknown-applicant-type',
      nb: `Søkertypen «${text}» er ikke kjent. Si hva den er under "values.applicant_type" i mapping-filen.`,
      en: `The kind of applicant "${text}" is not known. Say what it is under "values.applicant_type" in the mapping.`,
    });
  }
  return type;
}

function guessType(name: string, column: string, notes: RowNotes): Applicant['type'] {
  const type = guessApplicantType(name);
  if (type === null) return 'unknown';
  notes.add('repair', column, name, {
    code: 'applicant-type-from-name',
    nb: 'Søkertypen er lest av navnet, siden filen ikke oppgir den.',
    en: 'The kind of applicant was read from its name, since the file does not state it.',
  });
  return type;
}

const AN_INDIVIDUAL = {
  code: 'applicant-is-individual',
  nb: 'Søkeren er en privatperson eller et enkeltpersonforetak. Navnet vises ikke.',
  en: 'The applicant is an individual or a sole trader. The name is not shown.',
};
