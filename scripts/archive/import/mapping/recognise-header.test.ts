import { describe, expect, test } from 'vitest';
import { recogniseHeader, suggestTarget } from './recognise-header.ts';

describe('known headers', () => {
  test.each([
    ['Prosjektnr.', 'id'],
    ['PROSJEKT NR', 'id'],
    ['Saksnr', 'id'],
    ['№ проекта', 'id'],
    ['Prosjektnavn', 'title'],
    ['Tittel:', 'title'],
    ['prosjektTittel', 'title'],
    ['Название проекта', 'title'],
    ['Søker', 'applicant'],
    ['Soeker', 'applicant'],
    ['SØKERORGANISASJON', 'applicant'],
    ['Søkjar', 'applicant'],
    ['Prosjekteier', 'applicant'],
    ['Заявитель', 'applicant'],
    ['Organisasjonsnummer', 'ignore'],
    ['Org.nr.', 'ignore'],
    ['Kommune', 'applicant_municipality'],
    ['Fylke', 'applicant_county'],
    ['Sted', 'applicant_place'],
    ['Poststed', 'applicant_place'],
    ['Postnr.', 'ignore'],
    ['Bevilget beløp', 'amount_nok'],
    ['Bevilget\nbeloep', 'amount_nok'],
    ['Tildelt', 'amount_nok'],
    ['Innvilget (NOK)', 'amount_nok'],
    ['Løyvd beløp i 1000 kr', 'amount_nok'],
    ['Сумма', 'amount_nok'],
    ['Сумма гранта, крон', 'amount_nok'],
    ['Amount granted, NOK', 'amount_nok'],
    ['Søknadsbeløp', 'ignore'],
    ['Søknadsbeløp (NOK)', 'ignore'],
    ['Totalbudsjett', 'ignore'],
    ['Kategori', 'category'],
    ['Satsningsområde', 'category'],
    ['Satsingsområde', 'category'],
    ['Ordning', 'programme'],
    ['Program', 'programme'],
    ['Vedtaksdato', 'decision_date'],
    ['År', 'year'],
    ['AAR', 'year'],
    ['Bevilgningsår', 'year'],
    ['Год', 'year'],
    ['Prosjektperiode start', 'start'],
    ['Prosjektperiode – slutt', 'end'],
    ['Russisk partner', 'partner_name'],
    ['Partnerorganisasjon', 'partner_name'],
    ['Samarbeidspartner i Russland', 'partner_name'],
    ['Партнёр', 'partner_name'],
    ['Partnersted', 'partner_place'],
    ['Region i Russland', 'partner_region'],
    ['Регион', 'partner_region'],
    ['Beskrivelse', 'description'],
    ['Sammendrag', 'description'],
    ['Unntatt offentlighet', 'hold_back'],
    ['source_url', 'source_url'],
  ])('%j is %s, surely', (header, target) => {
    expect(recogniseHeader(header)).toMatchObject({ target, certainty: 'high' });
  });
});

describe('anything about people protects', () => {
  test.each([
    'Kontaktperson',
    'E-post',
    'Epostadresse søker',
    'Telefon',
    'Tlf.',
    'Mobilnr',
    'Prosjektleder',
    'Prosjektlederens navn',
    'Prosjektleiar',
    'Navn på person',
    'Saksbehandler',
    'Kontakt i Russland',
    'Kontaktperson hos russisk partner',
    'Søkers kontaktperson',
    'Ansvarlig søker',
    'Adresse',
    'Contact person',
    'Project manager',
    'Full name',
    'ФИО руководителя',
    'Ф.И.О.',
    'Контактное лицо',
    'Руководитель проекта',
    'Эл. почта',
  ])('%s', (header) => {
    expect(recogniseHeader(header)).toMatchObject({ target: 'person' });
  });
});

describe('parts of headers', () => {
  test.each([
    ['Antall kontaktpersoner', 'ignore'],
    ['Omsøkt beløp 2017', 'ignore'],
    ['Beløp (omsøkt)', 'ignore'],
    ['Norsk samarbeidspartner 2', 'ignore'],
    ['Bevilget 2017', 'amount_nok'],
    ['Samarbeidspartner 2', 'partner_name'],
    ['3. Tittel', 'title'],
    ['Navn', 'person'],
    ['Navn på tiltak', 'person'],
    ['Søker (juridisk navn)', 'applicant'],
  ])('%s is %s, to be looked at', (header, target) => {
    expect(recogniseHeader(header)).toMatchObject({ target, certainty: 'low' });
  });

  test.each(['', ' ', '???', 'Forestilling', 'kr', '__proto__', 'constructor', 'Xyzzy'])(
    '%j says nothing',
    (header) => {
      expect(recogniseHeader(header)).toBeNull();
    },
  );
});

test.each([
  ['tittel', 'title'],
  ['amount', 'amount_nok'],
  ['amountnok', 'amount_nok'],
  ['partner-name', 'partner_name'],
  ['epost', 'person'],
  ['ignored', 'ignore'],
  ['qwertyuiop', null],
])('somebody who writes %s may mean %s', (word, target) => {
  expect(suggestTarget(word)).toBe(target);
});
