import { describe, expect, test } from 'vitest';
import { formatMapping, formatProposal } from './format-mapping.ts';
import { parseMapping } from './mapping.ts';
import { proposeMapping } from './propose.ts';
import { tableOf } from './table-fixture.ts';

const TEXT = `{
  "$schema": "../reference/mapping.schema.json",
  "version": 1,
  "table": {
    "sheet": "Ark1",
    "headerRow": 3
  },
  "dates": "dmy",
  "decimal": "auto",
  "amountUnit": 1000,
  "listSeparators": [";", "\\n"],
  "columns": {
    "Tittel": "title",
    "2017": "ignore",
    "__proto__": "person",
    "\\u202eSkjult\\u00a0": "notes"
  },
  "values": {
    "programme": {
      "BK": "barentskult"
    },
    "applicant_type": {},
    "partner_type": {}
  },
  "defaults": {
    "year": 2017
  },
  "about": {}
}
`;

describe('a mapping', () => {
  test('is written for editing, and read back the same', () => {
    expect(formatMapping(parseMapping(TEXT, 'm.json'))).toBe(TEXT);
  });

  test('points to its schema from data/import, or from where it lies', () => {
    const mapping = parseMapping('{"version": 1, "columns": {"T": "title"}}', 'm.json');
    expect(formatMapping(mapping)).toContain('"$schema": "../reference/mapping.schema.json"');
    expect(formatMapping(mapping, './s.json')).toContain('"$schema": "./s.json"');
  });
});

describe('a proposal', () => {
  const proposal = proposeMapping(
    tableOf(['Tittel', 'Kontaktperson', `\u001b[31m${'Ж'.repeat(50)}`]),
  );

  test('is a table with aligned columns, and says what is left to do', () => {
    expect(formatProposal(proposal, 'nb').split('\n')).toEqual([
      'Kolonne                           Føres som             Sikkert?  Hvorfor',
      '-------------------------------------------------------------------------',
      'Tittel                            title                 ja        overskriften «Tittel» er kjent',
      'Kontaktperson                     person (vises aldri)  ja        overskriften inneholder «kontakt»',
      `[31m${'Ж'.repeat(27)}…  ignore                se etter  ikke gjenkjent; skriv hva kolonnen er hvis den skal brukes`,
      '',
      'Ingen kolonne er ført som "applicant" (norsk søker). Skriv det på den kolonnen som er det.',
      'Ingen kolonne er ført som "amount_nok" (bevilget beløp). Skriv det på den kolonnen som er det.',
      'Ingen kolonne er ført som "year" (bevilgningsår). Skriv det på den kolonnen som er det, eller oppgi en felles verdi ("defaults": "year").',
      '',
    ]);
  });

  test('is in English unless asked', () => {
    expect(formatProposal(proposal)).toContain(
      'person (never shown)  yes    the header has “kontakt” in it',
    );
  });

  test('steers no terminal', () => {
    expect(formatProposal(proposal).replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});
