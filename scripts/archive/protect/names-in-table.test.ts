import { expect, test } from 'vitest';
import { indexNames } from './names-in-table.ts';

const find = indexNames(['Svetlana Vymyslova', 'Nebyvalov, Igor', 'Teatr Vymysel', 'Ola', 'Kari']);

test.each([
  ['Utstilling med Svetlana Vymyslova', ['Svetlana Vymyslova']],
  ['Vymyslova Svetlana: bilder', ['Svetlana Vymyslova']],
  ['Светлана Вымыслова в Киркенесе', ['Svetlana Vymyslova']],
  ['Igor Nebyvalov', ['Nebyvalov, Igor']],
  ['Gjestespill: TEATR VYMYSEL', ['Teatr Vymysel']],
  ['Vymyslova alene', []],
  ['Ola og Kari', []],
  ['', []],
])('%s names %j', (text, names) => {
  expect(find(text)).toEqual(names);
});

test('one name among many', () => {
  const letters = (number: number) =>
    number.toString(26).replace(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 26)));
  const many = indexNames(
    Array.from({ length: 20_000 }, (_, index) => `Navn${letters(index)} Etternavn`),
  );
  const found = many('Besøk av Navnbcd Etternavn i Vardø');
  expect(found).toContain('Navnbcd Etternavn');
  // Doubled letters are one in romanised names.
  expect(found.length).toBeLessThan(20);
  expect(many('Besøk av Etternavn i Vardø')).toEqual([]);
});
