import { slugify } from '../write/grant-id.ts';
import { classify, type CategoryReader } from './classify.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { RowOutcome } from './outcome.ts';
import type { RawRow } from './raw-table.ts';
import { readApplicant } from './read-applicant.ts';
import { readFacts } from './read-facts.ts';
import { readPartners, takeList } from './read-partners.ts';
import { readNorwegianPlace, readRussianPlaces, type PlaceReader } from './read-places.ts';
import type { RowCells } from './row-cells.ts';
import { RowNotes } from './row-notes.ts';
import type { SourceRow } from './source-row.ts';
import { takeText } from './take.ts';
import type { Reconciler } from '../organisations/reconcile.ts';

/** What the importer knows besides the table. */
export interface Knowledge extends PlaceReader, CategoryReader {
  readonly reconciler: Reconciler;
}

/** What became of a row, and the row as the source will have it; null where it is rejected. */
export interface ImportedRow {
  readonly outcome: RowOutcome;
  readonly row: SourceRow | null;
}

/** Reads one row of somebody's table. Every row gives an outcome, whatever is in it. */
export function importRow(
  raw: RawRow,
  cells: RowCells,
  mapping: Mapping,
  knowledge: Knowledge,
  newId: (wanted: string, notes: RowNotes, column: string) => string,
): ImportedRow {
  const notes = new RowNotes();
  const { line } = raw;
  if (raw.problem) {
    notes.add('reject', null, raw.cells.filter((cell) => cell !== null).join(' | '), raw.problem);
    return { outcome: { line, status: 'rejected', remarks: notes.remarks }, row: null };
  }
  const facts = readFacts(cells, mapping, notes);
  const applicant = readApplicant(cells, mapping, knowledge.reconciler, notes);
  const partners = readPartners(cells, mapping, notes);
  const category = classify(takeText(cells, 'category', notes), facts, knowledge, mapping, {
    column: cells.one('category').column,
    line,
    notes,
  });
  const here = readNorwegianPlace(cells, applicant.name, knowledge, line, notes);
  const there = readRussianPlaces(cells, mapping, knowledge, line, notes);
  const isYouth = facts.isYouth || category.isYouth;
  const isIndigenous = facts.isIndigenous || category.group === 'D';
  const flags = [...(isYouth ? ['youth'] : []), ...(isIndigenous ? ['indigenous'] : [])];
  const number = takeText(cells, 'id', notes);
  if (notes.status === 'rejected') {
    return { outcome: { line, status: 'rejected', remarks: notes.remarks }, row: null };
  }
  const persons = takeList(cells, 'person', mapping);
  const row: SourceRow = {
    id: newId(
      number === '' ? `bs-${facts.year ?? '0000'}-${slugify(facts.title)}` : nameNumber(number),
      notes,
      cells.one('id').column,
    ),
    title: facts.title,
    title_redacted: facts.title.includes('[') ? 'yes' : 'no',
    title_language: facts.title_language,
    year: facts.year === null ? '' : String(facts.year),
    year_basis: facts.year_basis,
    decision_date: facts.decision_date,
    category_source: category.label,
    category_group: category.group,
    category_detail: category.detail ?? '',
    category_suggested: '',
    category_suggested_confidence: '',
    programme: facts.programme ?? category.programme ?? 'unknown',
    flags: flags.length > 0 ? flags.join('; ') : 'none',
    applicant: applicant.name,
    applicant_type: applicant.type,
    ...here,
    partner_types: partners.types.join('; '),
    partner_count: partners.count === null ? '' : String(partners.count),
    ...there,
    other_countries: takeText(cells, 'other_countries', notes),
    amount_nok: facts.amount_nok,
    start: facts.start,
    end: facts.end,
    source_url: takeText(cells, 'source_url', notes) || (mapping.defaults.source_url ?? ''),
    source_title:
      takeText(cells, 'source_title', notes) ||
      (mapping.defaults.source_title ?? mapping.about.title ?? OWN_REGISTER),
    confidence: readConfidence(cells, mapping, notes),
    notes: takeList(cells, 'notes', mapping).join('; '),
    partner_names: partners.names.join('; '),
    person_names: [...new Set([...persons, ...(applicant.person ? [applicant.person] : [])])].join(
      '; ',
    ),
    hold_back: facts.isHeldBack ? 'yes' : '',
  };
  return { outcome: { line, status: notes.status, remarks: notes.remarks }, row };
}

const OWN_REGISTER = 'Det norske Barentssekretariatet';

/** Ids that are addresses already stay; a case number becomes part of one: "2017/0123" → "bs-2017-0123". */
function nameNumber(number: string): string {
  if (OWN_ID.test(number)) return number;
  const slug = slugify(number);
  return slug.startsWith('bs-') ? slug : `bs-${slug}`;
}

const OWN_ID = /^bs-[a-z0-9-]{1,100}$/;

function readConfidence(cells: RowCells, mapping: Mapping, notes: RowNotes): string {
  const stated = takeText(cells, 'confidence', notes);
  return stated === 'high' || stated === 'medium'
    ? stated
    : (mapping.defaults.confidence ?? 'high');
}
