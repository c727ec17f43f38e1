import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { looksLikePerson } from './is-person.ts';

test.each([
  'Kari Nordmann',
  'Nordmann, Kari',
  'Kari Nordmann ENK',
  'KARI NORDMANN',
  'Ola Eksempelsen',
  'Bjørn Eksempelsen',
  'Anne-Marie Prøvestad',
  'Ole Henrik Diktusen Eira',
  'Máret Prøve Utsi',
  'Ivan Primerov',
  'Primerov Ivan Sergeevich',
  'I. P. Primerov',
  'Иван Примеров',
  'Примерова Анна Сергеевна',
  'Dr. Olga Vydumkina',
  'Ingrid Fabelaktig',
  'Karl von Diktberg',
  'Kari Prøvestad AS',
  'Oline Testesen',
  'Ellida Testesen',
  'Testesen, Ellida',
  'Brita Aslaksrud',
])('%s is a person', (text) => {
  expect(looksLikePerson(text)).toBe(true);
});

test.each([
  '',
  'Privatperson',
  'Pikene på Broen',
  'Hans Nielsen Hauge skole',
  'Anders Jahres stiftelse',
  'Kirkenes kommune',
  'Tana kommune',
  'Barents Press Norge',
  'Natur og Ungdom',
  'Redd Barna',
  'Varden FK',
  'Vokal Nord',
  'Tundra Film',
  'Stellaris DansTeater',
  'Riddu Riđđu Festivála',
  'Sangkoret Crescendo',
  'Pasvik Hauk',
  'Tromsø Storm',
  'Nordahl Grieg videregående skole',
  'UiT Norges arktiske universitet',
  'Huset, Alta',
  '4H Troms',
  'Noor Produksjoner ANS',
  'Storvik Consult',
  'Galleri Testesen',
  'Barents Solhaug',
  'Orto Polare',
  'Chrisfestivalen Kjøllefjord',
  'Jazzklubb Harstad',
  'Musikkfest Narvik',
  'Ellida AS',
])('%s is none', (text) => {
  expect(looksLikePerson(text)).toBe(false);
});

test('no applicant of the real sample is taken for a person', () => {
  const grants = parse<{ applicant: string }>(readFileSync('data/source/grants.csv'), {
    columns: true,
    bom: true,
  });
  const applicants = new Set(grants.map(({ applicant }) => applicant));
  expect(applicants.size).toBeGreaterThan(100);
  expect([...applicants].filter(looksLikePerson)).toEqual([]);
});
