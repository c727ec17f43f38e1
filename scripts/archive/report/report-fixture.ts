import type { ImportResult, RowOutcome, RowRemark } from '../import/outcome.ts';
import type { RawCell, RawTable } from '../import/raw-table.ts';
import {
  BAD_DATE,
  BROKEN_ROW,
  HOSTILE,
  LONG,
  NO_PLACE,
  NO_TITLE,
  OTHER_CURRENCY,
  says,
  THOUSANDS,
  TURNED,
  TWO_DIGITS,
} from './fixture-remarks.ts';

/** Invented imports for the tests and for looking at the report. No name in them is anybody's. */

/** Rows of the sheet from 4 on: 61 rows, 8 rejected, 28 repaired, 25 unchanged. */
function buildRichOutcomes(): readonly RowOutcome[] {
  const rejects: readonly (readonly RowRemark[])[] = [
    [NO_TITLE()],
    [NO_TITLE(), BAD_DATE('31.02.2016')],
    [OTHER_CURRENCY('25 000 EUR')],
    [OTHER_CURRENCY('1,2 mill. rubler')],
    [BAD_DATE('2017-13-45')],
    [BAD_DATE(HOSTILE)],
    [BROKEN_ROW(TURNED)],
    [],
  ];
  return Array.from({ length: 61 }, (_, index): RowOutcome => {
    const line = index + 4;
    const reject = index % 7 === 3 ? rejects[(index - 3) / 7] : undefined;
    if (reject) return { line, status: 'rejected', remarks: reject };
    const warnings = index % 11 === 5 ? [NO_PLACE(`Nordvik ${index}`)] : [];
    if (index % 2 === 0) {
      const repairs =
        index === 12
          ? [TWO_DIGITS('12.05.17'), THOUSANDS('1.250', '1 250')]
          : [THOUSANDS(`${index + 1}.000`, `${index + 1} 000`)];
      return { line, status: 'repaired', remarks: [...repairs, ...warnings] };
    }
    return { line, status: 'accepted', remarks: warnings };
  });
}

export const RICH: ImportResult = {
  file: 'Tilskudd 2010–2019 (eksport).xlsx',
  sheet: 'Ark1 <b>',
  encoding: null,
  delimiter: null,
  rowsRead: 61,
  outcomes: buildRichOutcomes(),
  columns: [
    { column: 'Prosjekttittel', as: 'title' },
    { column: 'Søker', as: 'applicant' },
    { column: 'Sted', as: 'applicant_place' },
    { column: 'Vedtaksdato', as: 'decision_date' },
    { column: 'Bevilget beløp', as: 'amount_nok' },
    { column: 'Satsningsområde', as: 'category' },
    { column: 'Russisk partner', as: 'partner_name' },
    { column: 'Kontaktperson', as: 'person' },
    { column: 'Saksbehandlers notat', as: 'ignore' },
    { column: `${HOSTILE} kolonne`, as: 'ignore' },
  ],
  openNames: [
    {
      kind: 'place',
      name: 'Nordvik',
      lines: [9, 20, 31],
      reason: says(
        'place-unknown',
        'Stedet finnes ikke i stedslisten.',
        'The place is not in the list of places.',
      ),
      suggestions: ['Nordvika', 'Nordvågen'],
    },
    {
      kind: 'organisation',
      name: 'Fjelldal Ungdomsklubb A/S',
      lines: [5, 6, 7, 8, 14, 17, 19, 23, 25, 28, 31],
      reason: says(
        'organisation-alike',
        'Ligner et annet navn i filen.',
        'Looks like another name in the file.',
      ),
      suggestions: ['Fjelldal ungdomsklubb', TURNED],
    },
    {
      kind: 'organisation',
      name: LONG,
      lines: [40],
      reason: says('organisation-alike', 'Navnet er svært langt.', 'The name is very long.'),
      suggestions: [],
    },
    {
      kind: 'category',
      name: 'Kultur & annet',
      lines: [12, 13],
      reason: says(
        'category-unknown',
        'Ordet står ikke i listen over satsningsområder.',
        'The word is not in the list of priority areas.',
      ),
      suggestions: ['Kultur', 'Kultur/idrett'],
    },
  ],
  lookAlikes: [
    {
      lines: [11, 12],
      reason: says(
        'same-title-year',
        'Samme tittel, år og søker, ulikt beløp.',
        'Same title, year and applicant, different amount.',
      ),
    },
    {
      lines: [30, 44, 45, 46],
      reason: says('same-all', 'Alle celler er like.', 'All cells are alike.'),
    },
  ],
  hidden: [
    {
      rule: 'small-settlement',
      count: 14,
      says: says(
        'small-settlement',
        'Russisk sted med for få innbyggere: regionen vises i stedet.',
        'Russian place with too few inhabitants: the region is shown instead.',
      ),
    },
    {
      rule: 'person-in-text',
      count: 1,
      says: says('person-in-text', 'Personnavn i tittelen.', 'Name of a person in the title.'),
    },
  ],
  coverage: [
    {
      year: '2013',
      programme: null,
      measure: 'grants',
      documented: 39,
      published: 200,
      isAtLeast: true,
      source: 'Årsmelding 2013',
    },
    {
      year: '2017',
      programme: 'barentskult',
      measure: 'amount_nok',
      documented: 12_484_000,
      published: 9_500_000,
      isAtLeast: false,
      source: `Rapport ${HOSTILE}`,
    },
    {
      year: '2018',
      programme: null,
      measure: 'grants',
      documented: 1,
      published: 0,
      isAtLeast: false,
      source: 'Årsmelding 2018',
    },
  ],
};

/** The table that `RICH` was made from, with cells that Excel would run. */
export const RICH_TABLE: RawTable = {
  file: RICH.file,
  sheet: RICH.sheet,
  encoding: null,
  delimiter: null,
  header: ['Prosjekttittel', 'Bevilget beløp', '=Vedtaksdato', 'Notat'],
  rows: RICH.outcomes.map(({ line }) => ({ line, cells: buildCells(line), problem: null })),
};

function buildCells(line: number): readonly RawCell[] {
  if (line === 7) return ['=HYPERLINK("http://evil.example")', -12.5, null, '@SUM(A1)'];
  if (line === 14) return ['', '25 "tusen"; kr', new Date('2016-02-29T00:00:00Z'), '+47'];
  if (line === 21) return ['to\nlinjer', 1250.5, new Date('2016-02-29T10:30:00Z'), true];
  return [`Prosjekt ${line}`, line * 1000];
}
