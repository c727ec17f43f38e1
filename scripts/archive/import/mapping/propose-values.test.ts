import { describe, expect, test } from 'vitest';
import type { RawCell } from '../raw-table.ts';
import { proposeMapping } from './propose.ts';
import { tableOf } from './table-fixture.ts';

/** One column of the given cells beside a title. */
function proposeColumn(header: string, cells: readonly RawCell[]) {
  const rows = cells.map((cell, index) => [`Prosjekt om samarbeid nummer ${index}`, cell]);
  const proposal = proposeMapping(tableOf(['Tittel', header], rows));
  return { ...proposal, reason: proposal.reasons[1] };
}

describe('where the header says nothing, the cells do', () => {
  test.each<[string, readonly RawCell[], string]>([
    ['years', [2015, '2016', 2017], 'year'],
    ['dates', ['12.05.2017', '1.6.2018', '03.04.2019'], 'decision_date'],
    ['dates of a sheet', [new Date('2017-05-12'), new Date('2018-06-01')], 'decision_date'],
    ['amounts', ['kr 1 250 000,-', '40\u00a0000', 250_000], 'amount_nok'],
    ['postcodes', [9900, 9510, 8500], 'ignore'],
    ['organisation numbers', ['999 888 777', 987654321, '911222333MVA'], 'ignore'],
    ['counties', ['Finnmark', 'Troms', 'Nordland fylke', 'Troms og Finnmark'], 'applicant_county'],
    ['regions', ['Murmansk', 'Архангельская область', 'Karelen', 'НАО'], 'partner_region'],
    ['categories', ['Kultur', 'Idrett', 'Urfolk'], 'category'],
    ['programmes', ['BarentsKult', 'Barentskult'], 'programme'],
    ['yes and no', ['ja', 'nei', 'Ja'], 'ignore'],
    ['e-mail', ['kari@example.org', 'x', 'y', 'z'], 'person'],
    ['telephone', ['+47 900 00 000', '78 00 00 00', 'x'], 'person'],
    ['names', ['Kari Nordmann', 'Nordmann, Ola', 'Иван Петров-Выдуманный'], 'person'],
    ['names among others', ['Kari Nordmann', 'Utopia skole', 'Utopia kor', 'Utopia lag'], 'person'],
    ['shape of names', ['Xarla Yndesen', 'Qvirin Zoltan', 'P. A. Wraxt'], 'person'],
    ['long texts', ['lang tekst '.repeat(20), 'annen tekst '.repeat(20)], 'description'],
    ['anything', ['abc', 'def', 'ghi'], 'ignore'],
    ['nothing', [null, '', null], 'ignore'],
    ['one year only', [2015], 'ignore'],
  ])('%s', (_, cells, target) => {
    expect(proposeColumn('Kolonne 7', cells).reason?.target).toBe(target);
  });

  test('Region is Norwegian where its cells are', () => {
    expect(proposeColumn('Region', ['Troms', 'Finnmark']).reason?.target).toBe('applicant_county');
    expect(proposeColumn('Region', ['Murmansk', 'Komi']).reason?.target).toBe('partner_region');
  });
});

describe('in doubt, what protects', () => {
  test('e-mail addresses win over any header that is shown', () => {
    const { reason } = proposeColumn('Søker', ['a@example.org', 'b@example.org']);
    expect(reason).toMatchObject({ target: 'person', certainty: 'high' });
  });
  test('a doubtful header gives way to names', () => {
    const { reason } = proposeColumn('Søker 2', ['Kari Nordmann', 'Ola Nordmann']);
    expect(reason?.target).toBe('person');
  });
  test('applicants that are people are to be looked at', () => {
    const { reason } = proposeColumn('Søker', ['Kari Nordmann', 'Ola Nordmann']);
    expect(reason).toMatchObject({ target: 'applicant', certainty: 'low' });
  });
  test('names do not turn what is not shown into anything else', () => {
    const { reason } = proposeColumn('Partnere', ['Ivan Vydumannyj', 'Olga Vydumannaja']);
    expect(reason?.target).toBe('partner_name');
  });
});

test('words for programmes and kinds are translated where they are known, our own left alone', () => {
  const header = ['Tittel', 'Ordning', 'Søkertype', 'Partnertype'];
  const { values } = proposeMapping(
    tableOf(header, [
      ['T', 'BK', 'Kommune', 'Школа; Museum'],
      ['T', 'Ordinære prosjektmidler', 'municipality', 'museum'],
      ['T', 'Noe annet', 'VGS', '__proto__'],
    ]),
  ).mapping;
  expect(values.programme).toEqual(
    new Map([
      ['BK', 'barentskult'],
      ['Ordinære prosjektmidler', 'ordinary'],
    ]),
  );
  expect(values.applicant_type).toEqual(
    new Map([
      ['Kommune', 'municipality'],
      ['VGS', 'upper_secondary'],
    ]),
  );
  expect(values.partner_type).toEqual(new Map([['Школа', 'school']]));
});
