import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time.ts';
import type { GazetteerPlace } from '../../source/schema.ts';
import { createNameLists } from './name-lists.ts';
import { createNameScreen } from './screen-names.ts';

const places = parse<GazetteerPlace>(readFileSync('data/reference/places.csv'), {
  columns: true,
  bom: true,
});
const screen = createNameScreen(createNameLists(places));
const NOBODY = { persons: [], organisations: [] };

describe('persons whom the row names', () => {
  test.each([
    ['Ivan Primerov', 'Konsert med Ivan Primerov i Alta', 'Konsert med [person] i Alta'],
    ['Ivan Primerov', 'Konsert med Primerov I.', 'Konsert med [person].'],
    ['Ivan Primerov', 'Konsert med I. Primerov', 'Konsert med [person]'],
    ['Ivan Primerov', 'Primerov Ivan, fløyte', '[person], fløyte'],
    ['Ivan Primerov', 'Primerovs fløyte', '[person] fløyte'],
    ['Ivan Primerov', 'Møte med Ivanom Primerovym', 'Møte med [person]'],
    ['Ivan Primerov', 'Вечер с Иваном Примеровым', 'Вечер с [person]'],
    ['Иван Примеров', 'Primerov spiller', '[person] spiller'],
    ['Примеров Иван Сергеевич', 'Ivan Sergejevitsj Primerov', '[person]'],
    ['Yury Solovyovsky', 'Jurij Solovjovskij på tur', '[person] på tur'],
    ['Director Ekaterina Vydumkina', 'Jekaterina Vydumkinas dans', '[person] dans'],
    ['Håkon Eksempelbråten', 'Eksempelbråten-utstillingen', '[person]-utstillingen'],
    ['Kari Berg', 'Kari Berg og Berg kommune', '[person] og Berg kommune'],
    ['Anna Zhuzhik', 'ZHUZHIK I TROMSØ', '[person] I TROMSØ'],
    ['Ivan Primerov', 'møte med primerov i Alta', 'møte med [person] i Alta'],
    ['Tove Grieg', 'Tove Griegs egne sanger', '[person] egne sanger'],
  ])('%s: %s', (name, text, expected) => {
    const { text: rest, verdict } = screen(text, { ...NOBODY, persons: [name] }, 'nb');
    expect(rest).toBe(expected);
    expect(verdict).toBe('screened');
  });

  test.each([
    ['Peer Gyntheim', 'Peer Gynt på russisk'],
    ['Kari Berg', 'Berg kommune og fjellet'],
    ['Petter Strand', 'Rydding av strand og fjære'],
  ])('%s is not meant by: %s', (name, text) => {
    expect(screen(text, { ...NOBODY, persons: [name] }, 'nb').text).toBe(text);
  });
});

describe('organisations that the row names', () => {
  test.each([
    ['Культурный центр «Выдумка»', 'Samarbeid med Vydumka', 'Samarbeid med [organisasjon]'],
    ['NGO "Vydumka", Umba', 'Korfest "Vydumka" og vi', 'Korfest [organisasjon] og vi'],
    ['Vydumka Dance Studio', 'Dans med Vydumka', 'Dans med [organisasjon]'],
    ['ООО Небылица', 'Nebylitsa og fisk', '[organisasjon] og fisk'],
    ['Museum of Tall Tales', 'The Museum of Tall Tales at sea', 'The [organisasjon] at sea'],
    ['Umba Imaginary Kite Union', 'Drager med UIKU', 'Drager med [organisasjon]'],
    ['Cultural house "North"', 'Besøk fra "North"', 'Besøk fra [organisasjon]'],
    ['Ансамбль «Вымысел»', 'Ансамбль «Вымысел» в Вадсё', '[organisasjon] в Вадсё'],
    ['Ансамбль «Вымысел»', '«Вымысел» в Вадсё', '[organisasjon] в Вадсё'],
    ['«Вымысел» ансамбль', 'Гости: «Вымысел» ансамбль', 'Гости: [organisasjon]'],
    ['Koret "Vydumka"', 'Koret "Vydumka" i Alta', '[organisasjon] i Alta'],
    ['Diktvik kommune', 'Diktvik kommune bygger', '[organisasjon] bygger'],
  ])('%s: %s', (name, text, expected) => {
    const { text: rest, verdict } = screen(text, { ...NOBODY, organisations: [name] }, 'nb');
    expect(rest).toBe(expected);
    expect(verdict).toBe('screened');
  });

  test('an everyday word is an organisation in quotation marks only', () => {
    const known = { ...NOBODY, organisations: ['Cultural house "North"'] };
    expect(screen('Films from the North', known, 'en').verdict).toBe('clean');
  });
});

describe('names that no column gives', () => {
  test.each([
    ['nb', 'Samtale med Olga Vydumkina', 'Samtale med [person]'],
    ['en', 'School No. 987 visits', '[organisation] visits'],
    ['nb', 'Idrettsskole nr. 987 på besøk', '[organisasjon] på besøk'],
    ['ru', 'ООО «Выдумпром» и море', '[организация] и море'],
    ['ru', 'Концерт Ольги Выдумкиной', 'Концерт [лицо]'],
    ['se', 'Máret Diktusen luohti', '[olmmoš] luohti'],
    ['mixed', 'Post: ivan@primer.example', 'Post: [person]'],
    ['en', 'Lecture by Ms Vydumkina', 'Lecture by Ms [person]'],
    ['nb', 'Ring +47 990 00 000 nå', 'Ring [person] nå'],
    ['nb', 'Ivan Primerov og Kari Nordmann', '[person] og [person]'],
  ])('%s: %s', (language, text, expected) => {
    const result = screen(text, NOBODY, language);
    expect(result.text).toBe(expected);
    expect(result.verdict).toBe('screened');
    expect(result.taken.every(({ certainty }) => certainty === 'sure')).toBe(true);
  });

  test.each([
    'Olgas reise',
    'Fortellinger av Yrfa Kråkprøvmo',
    'Film av Oleg Zaberezh',
    'Besøk fra "Tundrovka" i Lovozero',
  ])('%s is left to a person, unchanged', (text) => {
    expect(screen(text, NOBODY, 'nb')).toMatchObject({ text, verdict: 'doubtful' });
  });

  test.each([
    'Barnekoret Vydumka Nebylaja til Tana',
    'Festivalen Nebylnyje Skazki',
    'Fotballjenter fra SK Vydumets',
    'Studio Vydumka-K og vi',
    'Diktkoret fra Umba og gruppen Fabelat',
    'Støtte til Nebylaja Gora',
    'Vydumka barnekor på besøk',
    'Fabelat Choir from Umba',
    'Hopp med Vydumka-koret',
    'Dans med gruppa Fabelat',
    'Nordnorske band på festivalen Umba Sound',
    'Teatergruppe fra Umba: Fabelat',
    'Umba videregående skole',
    'Umba Palace of Culture',
    'Umba bymuseum for sjøfart',
    'Umba District Museum of Kites',
    'Blue Kite Meeting Club, Umba',
    'Dukketeateret i Umba',
    'Dans med "Nebylaja Gora"',
    'Besøk av "Nordvind" fra Umba',
    'Searvvi Dikta Umba',
    'Хор Выдумница в гостях',
    'Фестиваль Северная выдумка',
    'Обмен с музеем в Умбе',
    'BARNEKORET VYDUMKA',
  ])('%s may name an organisation, and is left to a person', (text) => {
    expect(screen(text, NOBODY, 'nb')).toMatchObject({ text, verdict: 'doubtful' });
  });

  test.each(['DJuSSJ-987', 'DYuSSh No. 987', 'MROOI Vydumka-Sever', 'MBU DO Vydumka'])(
    '%s is an organisation for certain',
    (name) => {
      expect(screen(`Trening med ${name}`, NOBODY, 'nb').text).toBe('Trening med [organisasjon]');
    },
  );

  test.each([
    'Sangkoret Crescendo til Murmansk',
    'Festivalen Márkomeannu og Russland',
    'FK Senja til Murmansk',
    'Hans Nielsen Hauge skole til Murmansk',
    'Seilas med MS «Gamle Fabel» til Arkhangelsk',
    'Skonnerten Anna Eksempelsen til Solovki',
    'Tur med M/S Anna Eksempelsen til Solovki',
    'Teamet møter russisk ungdom',
    'Summer School in Arkhangelsk',
    'Barneteater i Severomorsk',
    'Alta - Umba skole',
    'Школы Севера',
    'Koret synger Tsjaikovskij i Murmansk',
  ])('%s names none', (text) => {
    expect(screen(text, NOBODY, 'nb')).toMatchObject({ text, verdict: 'clean' });
  });

  test('words of Norwegian bodies that the caller names are no cause for doubt', () => {
    const text = 'Gruppen Fabelat i Russland';
    const told = createNameScreen(
      createNameLists(places, ['Foreningen Fabelat', 'Murmanskvenner']),
    );
    expect(screen(text, NOBODY, 'nb').verdict).toBe('doubtful');
    expect(told(text, NOBODY, 'nb').verdict).toBe('clean');
    expect(told('Umba museum og Fabelat', NOBODY, 'nb').verdict).toBe('doubtful');
  });

  test('what is sure goes even where something else is in doubt', () => {
    const { text, verdict } = screen('Ivan Primerov og Olgas reise', NOBODY, 'nb');
    expect(text).toBe('[person] og Olgas reise');
    expect(verdict).toBe('doubtful');
  });

  test('letters with loose marks are the same letters', () => {
    const text = 'Besøk av Máret Diktusen'.normalize('NFD');
    expect(screen(text, NOBODY, 'nb').text).toBe('Besøk av [person]');
  });

  test.each([
    ['Andrej Tchaikovsky spiller', 'screened'],
    ['Pjotr Tchaikovsky i nord', 'clean'],
    ['Hamsuns Pan', 'clean'],
    ['[person] og [organisasjon] i Alta', 'clean'],
    ['', 'clean'],
    ['2019', 'clean'],
  ])('%s is %s', (text, verdict) => {
    expect(screen(text, NOBODY, 'nb').verdict).toBe(verdict);
  });

  test('a long text without end does not take long', () => {
    const text = `${'Skole '.repeat(2000)}${'«'.repeat(500)}${'A. '.repeat(2000)}`;
    expect(processorTime(() => screen(text, NOBODY, 'nb'))).toBeLessThan(2000);
  });
});
