import { PROGRAMMES, isOneOf } from '#lib/archive/taxonomy.ts';
import { guessLanguage } from './guess-language.ts';
import type { Mapping } from './mapping/mapping.ts';
import type { RowCells } from './row-cells.ts';
import type { RowNotes } from './row-notes.ts';
import { takeIfReadable, takeText, takeValue, translate } from './take.ts';
import { readAmount } from './values/amount.ts';
import { readDate } from './values/date.ts';
import { readFlag } from './values/flag.ts';
import { readYear } from './values/year.ts';

const LANGUAGES = ['nb', 'nn', 'en', 'ru', 'se', 'mixed'] as const;
const NO_TITLE = {
  code: 'no-title',
  nb: 'Raden har ingen tittel. Skriv en tittel, eller slett raden.',
  en: 'The row has no title. Write a title, or delete the row.',
};

/** What a row says of the grant itself. A row without a title is rejected. */
export function readFacts(cells: RowCells, mapping: Mapping, notes: RowNotes) {
  const asDate = (cell: Parameters<typeof readDate>[0]) => readDate(cell, { order: mapping.dates });
  const title = takeText(cells, 'title', notes);
  if (title === '') {
    const { column, cell } = cells.one('title');
    notes.add('reject', column, cell, NO_TITLE);
  }
  const date = takeValue(cells, 'decision_date', notes, asDate);
  const stated = takeValue(cells, 'year', notes, readYear) ?? mapping.defaults.year ?? null;
  const year = stated ?? (date === null ? null : Number(date.slice(0, 4)));
  const language = takeText(cells, 'title_language', notes);
  const amount = takeValue(cells, 'amount_nok', notes, (cell) =>
    readAmount(cell, { decimal: mapping.decimal, unit: mapping.amountUnit }),
  );
  return {
    title,
    title_language: isOneOf(LANGUAGES, language)
      ? language
      : (mapping.defaults.title_language ?? guessLanguage(title)),
    year,
    year_basis: year === null ? 'unknown' : 'stated',
    decision_date: date ?? '',
    start: takeIfReadable(cells, 'start', notes, asDate) ?? '',
    end: takeIfReadable(cells, 'end', notes, asDate) ?? '',
    amount_nok: amount === null ? '' : String(amount),
    programme: readProgramme(cells, mapping, notes),
    isYouth: takeIfReadable(cells, 'youth', notes, readFlag) === true,
    isIndigenous: takeIfReadable(cells, 'indigenous', notes, readFlag) === true,
    isHeldBack: takeValue(cells, 'hold_back', notes, readFlag) === true,
  };
}

function readProgramme(cells: RowCells, mapping: Mapping, notes: RowNotes) {
  const text = takeText(cells, 'programme', notes);
  if (text === '') return mapping.defaults.programme ?? null;
  const programme = translate(text, mapping.values.programme, PROGRAMMES);
  if (programme === null) {
    notes.add('warning', cells.one('programme').column, text, {
      code: 'unknown-programme',
      nb: `Ordningen «${text}» er ikke kjent. Si hva den er under "values.programme" i mapping-filen.`,
      en: `The programme "${text}" is not known. Say what it is under "values.programme" in the mapping.`,
    });
  }
  return programme;
}
