import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time.ts';
import type { RawCell } from '../raw-table.ts';
import { checkColumns } from './check-columns.ts';
import { formatMapping } from './format-mapping.ts';
import { parseMapping } from './mapping.ts';
import { proposeMapping, type Proposal } from './propose.ts';
import { tableOf } from './table-fixture.ts';

function targetsOf({ mapping }: Proposal): Readonly<Record<string, string>> {
  return Object.fromEntries(mapping.columns);
}

describe('whole tables', () => {
  test('Norwegian export', () => {
    const expected = {
      'Prosjektnr.': 'id',
      Saksnr: 'ignore',
      Prosjektnavn: 'title',
      Søkerorganisasjon: 'applicant',
      Organisasjonsnummer: 'ignore',
      Kontaktperson: 'person',
      'E-post': 'person',
      Telefon: 'person',
      Poststed: 'applicant_place',
      Kommune: 'applicant_municipality',
      Fylke: 'applicant_county',
      Ordning: 'programme',
      Satsningsområde: 'category',
      Vedtaksdato: 'decision_date',
      'Prosjektperiode start': 'start',
      'Prosjektperiode slutt': 'end',
      Totalbudsjett: 'ignore',
      Søknadsbeløp: 'ignore',
      'Innvilget (1000 kr)': 'amount_nok',
      'Samarbeidspartner i Russland': 'partner_name',
      Partnersted: 'partner_place',
      'Region i Russland': 'partner_region',
      Sammendrag: 'description',
      Kolonne42: 'ignore',
    };
    const header = Object.keys(expected);
    const row: Record<string, RawCell> = {
      Vedtaksdato: '31.12.2017',
      'Innvilget (1000 kr)': '1.250,50',
      Ordning: 'Ordinære prosjektmidler',
    };
    const table = tableOf(header, [header.map((name) => row[name] ?? 'x')]);
    const proposal = proposeMapping({ ...table, encoding: 'windows-1252' });
    expect(targetsOf(proposal)).toEqual(expected);
    expect(proposal.mapping).toMatchObject({
      table: { sheet: null, headerRow: null, delimiter: ';', encoding: 'windows-1252' },
      dates: 'dmy',
      decimal: 'comma',
      amountUnit: 1000,
    });
    expect(proposal.mapping.values.programme).toEqual(
      new Map([['Ordinære prosjektmidler', 'ordinary']]),
    );
    expect(proposal.reasons.map(({ column }) => column)).toEqual(header);
    const unsure = proposal.reasons.filter(({ certainty }) => certainty === 'low');
    expect(unsure.map(({ column }) => column)).toEqual(['Saksnr', 'Kolonne42']);
  });

  test('English export', () => {
    const expected = {
      'Project no': 'id',
      'Project title': 'title',
      Language: 'title_language',
      Year: 'year',
      'Applicant name': 'applicant',
      'Type of applicant': 'applicant_type',
      Municipality: 'applicant_municipality',
      County: 'applicant_county',
      'Contact person': 'person',
      'Project manager e-mail': 'person',
      'Priority area': 'category',
      'Russian partner': 'partner_name',
      'Number of partners': 'partner_count',
      'Russian region': 'partner_region',
      'Other countries': 'other_countries',
      'Amount applied for': 'ignore',
      'Granted (NOK)': 'amount_nok',
      'Total budget': 'ignore',
      'Start date': 'start',
      'End date': 'end',
      Summary: 'description',
      Confidential: 'hold_back',
    };
    const header = Object.keys(expected);
    const row: Record<string, RawCell> = {
      'Start date': '12/31/2017',
      'Granted (NOK)': '1,250,000.00',
    };
    const proposal = proposeMapping(tableOf(header, [header.map((name) => row[name] ?? 'x')]));
    expect(targetsOf(proposal)).toEqual(expected);
    expect(proposal.mapping).toMatchObject({ dates: 'mdy', decimal: 'point', amountUnit: 1 });
  });

  test('Russian list', () => {
    const expected = {
      '№': 'id',
      'Название проекта': 'title',
      Год: 'year',
      Заявитель: 'applicant',
      'Российский партнёр': 'partner_name',
      'ФИО руководителя': 'person',
      'Контактный телефон': 'person',
      Город: 'applicant_place',
      'Город партнёра': 'partner_place',
      Регион: 'partner_region',
      'Сумма, тыс. крон': 'amount_nok',
      'Запрошенная сумма': 'ignore',
      'Общий бюджет': 'ignore',
      Категория: 'category',
      'Описание проекта': 'description',
    };
    const header = Object.keys(expected);
    const proposal = proposeMapping(tableOf(header, [header.map(() => 'x')]));
    expect(targetsOf(proposal)).toEqual(expected);
    expect(proposal.mapping.amountUnit).toBe(1000);
  });

  test('our own list', () => {
    const text = readFileSync(
      new URL('../../../../data/source/grants.csv', import.meta.url),
      'utf8',
    );
    const [header = [], ...rows] = parse(text, { bom: true, relax_column_count: true });
    const { mapping } = proposeMapping(tableOf(header, rows));
    const expected: Readonly<Record<string, string>> = {
      category_source: 'category',
      partner_types: 'partner_type',
      partner_names: 'partner_name',
      person_names: 'person',
      ...Object.fromEntries(
        [
          ...['title_redacted', 'year_basis', 'category_group', 'category_detail', 'flags'],
          ...['category_suggested', 'category_suggested_confidence', 'applicant_place_basis'],
          ...['partner_place_basis'],
        ].map((name) => [name, 'ignore']),
      ),
    };
    expect(header.length).toBeGreaterThanOrEqual(33);
    expect(Object.fromEntries(mapping.columns)).toEqual(
      Object.fromEntries(header.map((name) => [name, expected[name] ?? name])),
    );
  });
});

test('of two columns for one target the surer is taken, wherever it stands', () => {
  const proposal = proposeMapping(tableOf(['Beløp', 'Tittel', 'Bevilget 2017', 'Bevilget beløp']));
  expect(targetsOf(proposal)).toEqual({
    Beløp: 'ignore',
    Tittel: 'title',
    'Bevilget 2017': 'ignore',
    'Bevilget beløp': 'amount_nok',
  });
  expect(proposal.reasons[0]?.why).toMatchObject({
    code: 'taken-already',
    nb: '«Bevilget beløp» er allerede bevilget beløp',
  });
});

describe('hostile headers', () => {
  const HOSTILE = [
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'Tittel', '2017', '10'],
    ...['column 8', 'Søker', 'Søker (2)', '\u202eSøker\u202c', '</script>', '\u001b[31mrød'],
    ...['\u200b', 'x'.repeat(40_000), `Kontakt ${'('.repeat(40_000)}`, '"quoted\\"', 'a~1/b'],
  ];

  test('harm nothing, and the proposal is a mapping of its table', () => {
    const table = tableOf(HOSTILE, [HOSTILE.map((name) => name), HOSTILE.map(() => null)]);
    const proposal = proposeMapping(table);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['person']).toBeUndefined();
    const read = parseMapping(formatMapping(proposal.mapping), 'm.json');
    expect(read.columns).toEqual(proposal.mapping.columns);
    expect(checkColumns(read, table)).toEqual([]);
    expect(proposal.reasons[15]?.target).toBe('person');
  });

  test('columns that differ in unseen characters only mean what hides more', () => {
    const twin = 'Søker\u200b';
    const cells = ['a@example.org', 'Utopia skole'];
    const proposal = proposeMapping(
      tableOf(['Tittel', 'Søker', twin], [['T', cells[1] ?? '', cells[0] ?? '']]),
    );
    expect(proposal.mapping.columns.get('Søker')).toBe('person');
  });

  test('a wide, long table takes no time', () => {
    const header = Array.from({ length: 100 }, (_, index) => `Felt ${index}`);
    const rows = Array.from({ length: 2000 }, (_, row) =>
      header.map((_, index) => `v${row} ${index}`),
    );
    const spent = processorTime(() => {
      expect(proposeMapping(tableOf(header, rows)).reasons).toHaveLength(100);
    });
    expect(spent).toBeLessThan(5000);
  });
});
