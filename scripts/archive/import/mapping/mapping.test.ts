import { describe, expect, test } from 'vitest';
import { parseMapping, targetOf } from './mapping.ts';

const FULL = {
  $schema: '../reference/mapping.schema.json',
  version: 1,
  table: { sheet: 'Ark1', headerRow: 3, delimiter: ';', encoding: 'windows-1252' },
  dates: 'dmy',
  decimal: 'auto',
  amountUnit: 1000,
  listSeparators: [';', '\n'],
  columns: { Prosjekttittel: 'title', Kontaktperson: 'person', Søker: 'applicant' },
  values: { programme: { BK: 'barentskult' }, applicant_type: { Kommune: 'municipality' } },
  defaults: { programme: 'ordinary', confidence: 'high', year: 2017 },
  about: { title: 'Grants', compiled: '2026-11', completeness: 'complete' },
};

function read(changes: object): string {
  try {
    parseMapping(JSON.stringify({ ...FULL, ...changes }), 'm.json');
    return '';
  } catch (error) {
    return (error as Error).message;
  }
}

describe('a mapping that is right', () => {
  test('is read with all its parts', () => {
    const mapping = parseMapping(JSON.stringify(FULL), 'm.json');
    expect(mapping).toEqual({
      schema: '../reference/mapping.schema.json',
      table: FULL.table,
      dates: 'dmy',
      decimal: 'auto',
      amountUnit: 1000,
      listSeparators: [';', '\n'],
      columns: new Map(Object.entries(FULL.columns)),
      values: {
        programme: new Map([['BK', 'barentskult']]),
        applicant_type: new Map([['Kommune', 'municipality']]),
        partner_type: new Map(),
      },
      defaults: FULL.defaults,
      about: FULL.about,
    });
  });

  test('may be as short as this', () => {
    const mapping = parseMapping('{"version": 1, "columns": {"T": "title"}}', 'm.json');
    expect(mapping).toMatchObject({
      schema: null,
      table: { sheet: null, headerRow: null, delimiter: null, encoding: null },
      dates: 'dmy',
      decimal: 'auto',
      amountUnit: 1,
      listSeparators: [';', '\n'],
    });
  });

  test('may have columns with any name', () => {
    const json =
      '{"version": 1, "columns": {"__proto__": "person", "constructor": "title", "toString": "ignore", "2017": "ignore", "~/": "notes"}}';
    const mapping = parseMapping(json, 'm.json');
    expect([...mapping.columns.keys()]).toEqual([
      '__proto__',
      'constructor',
      'toString',
      '2017',
      '~/',
    ]);
    expect(targetOf(mapping, '__proto__')).toBe('person');
    expect(targetOf(mapping, 'valueOf')).toBeUndefined();
    expect(({} as Record<string, unknown>)['person']).toBeUndefined();
  });

  test('lists may have several columns', () => {
    expect(
      read({ columns: { A: 'title', B: 'person', C: 'person', D: 'ignore', E: 'ignore' } }),
    ).toBe('');
  });
});

describe('mistakes', () => {
  test.each([
    [
      { columns: { A: 'tittel' } },
      '/columns/A: "tittel" is not possible here (did you mean "title"?)',
    ],
    [{ columns: { A: 'titel' } }, '(did you mean "title"?)'],
    [
      { columns: { A: 'title', B: 'beløp' } },
      '/columns/B: "beløp" is not possible here (did you mean "amount_nok"?)',
    ],
    [{ columns: { A: 'title', B: 'contact' } }, '(did you mean "person"?)'],
    [
      { columns: { A: 'title', B: 'xyzzy' } },
      '/columns/B: "xyzzy" is not possible here; write one of "id", "title"',
    ],
    [
      { columns: { A: 'title', B: null } },
      '/columns/B: null is not possible here; write a text in double quotes',
    ],
    [
      { columns: { A: 'title', 'Kategori/tema': 3 } },
      '/columns/Kategori/tema: 3 is not possible here',
    ],
    [
      { columns: { A: 'title', B: 'title' } },
      '/columns/B: "A" is "title" already, and only one column can be; write "ignore" for one',
    ],
    [{ columns: { A: 'title', ' A ': 'ignore' } }, 'stands twice; take one away'],
    [{ columns: { A: 'applicant' } }, '/columns: no column is "title"'],
    [{ columns: {} }, '/columns: no column is named'],
    [{ columns: { A: 'title', '': 'ignore' } }, 'a name is empty'],
    [
      { columns: ['title'] },
      '/columns: a list in [ ] is not possible here; write a list of names and values in { }',
    ],
    [{ columns: undefined }, '/columns: is missing'],
    [{ version: 2 }, '/version: 2 is not possible here; write 1'],
    [{ version: undefined }, '/version: is missing'],
    [
      { colums: {} },
      '/colums: is not known here (did you mean "columns"?); known are $schema, version',
    ],
    [{ table: { hederRow: 1 } }, '/table/hederRow: is not known here (did you mean "headerRow"?)'],
    [{ table: { headerRow: 0 } }, '/table/headerRow: 0 must be >= 1; for example 1'],
    [
      { table: { headerRow: '3' } },
      '/table/headerRow: "3" is not possible here; write a whole number without quotes',
    ],
    [{ table: { encoding: 'latin1' } }, '/table/encoding: "latin1" is not possible here'],
    [
      { dates: 'dym' },
      '/dates: "dym" is not possible here (did you mean "dmy"?); write one of "dmy", "mdy", "ymd"',
    ],
    [{ amountUnit: 100 }, '/amountUnit: 100 is not possible here; write one of 1, 1000, 1000000'],
    [
      { listSeparators: [] },
      '/listSeparators: a list in [ ] must NOT have fewer than 1 items; for example [";","\\n"]',
    ],
    [
      { values: { programme: { BK: 'barents-kult' } } },
      '/values/programme/BK: "barents-kult" is not possible here (did you mean "barentskult"?)',
    ],
    [
      { values: { category: {} } },
      '/values/category: is not known here; known are programme, applicant_type, partner_type',
    ],
    [{ defaults: { year: 1900 } }, '/defaults/year: 1900 must be >= 1993; for example 2017'],
    [{ about: { compiled: '11/2026' } }, '/about/compiled: "11/2026" must match pattern'],
    [{ about: { completeness: 'partial' } }, '/about/completeness: "partial" is not possible here'],
  ])('%j', (changes, message) => {
    expect(read(changes)).toContain(`${message.startsWith('/') ? 'm.json: ' : ''}${message}`);
  });

  test('are all told at once, one a line', () => {
    const lines = read({
      columns: { A: 'titel', B: 'applicant', C: 'applicant' },
      dates: 'x',
      about: { compiled: '' },
    }).split('\n');
    expect(lines).toHaveLength(4);
    expect(lines.every((line) => line.startsWith('m.json: /'))).toBe(true);
  });

  test('a column written twice is told with its line', () => {
    const json = '{"version": 1, "columns": {\n"A": "person",\n"T": "title",\n"A": "ignore"}}';
    expect(() => parseMapping(json, 'm.json')).toThrow(
      'm.json: /columns/A: stands twice, again on line 4; take one away',
    );
  });

  test('what is no JSON is told with line and column', () => {
    expect(() => parseMapping('{\n  "version": 1,\n}', 'm.json')).toThrow(
      'm.json: line 2, column 15: take this comma away: nothing follows it',
    );
  });

  test.each(['[]', '"x"', 'null', '7'])('%s is no mapping', (json) => {
    expect(() => parseMapping(json, 'm.json')).toThrow('m.json: /: ');
  });

  test('an endless or unseen name stays one short line', () => {
    const message = read({
      columns: { [`A\n\u202e${'x'.repeat(40_000)}`]: 'nothing at all like it' },
    });
    expect(message.split('\n')).toHaveLength(1);
    expect(message).not.toContain('\u202e');
    expect(message.length).toBeLessThan(700);
  });
});
