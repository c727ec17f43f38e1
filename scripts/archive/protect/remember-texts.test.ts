import { expect, test } from 'vitest';
import type { NameScreen } from './names/screen-names.ts';
import { rememberTexts } from './remember-texts.ts';

const NOBODY = { persons: [], organisations: [] };

function countCalls() {
  const calls: string[] = [];
  const screen: NameScreen = (text, known, language) => {
    calls.push(`${language} ${text}`);
    return {
      text: `${text} ${known.persons.join()}`,
      taken: [],
      verdict: 'clean',
    };
  };
  return { calls, screen };
}

test('a text is screened once a language', () => {
  const { calls, screen } = countCalls();
  const remember = rememberTexts(screen);
  const first = remember('Kilde', NOBODY, 'nb');
  expect(remember('Kilde', NOBODY, 'nb')).toBe(first);
  remember('Kilde', NOBODY, 'en');
  expect(calls).toEqual(['nb Kilde', 'en Kilde']);
});

test('a text beside names of the row is screened each time, and remembered for none', () => {
  const { calls, screen } = countCalls();
  const remember = rememberTexts(screen);
  expect(remember('Tur', { ...NOBODY, persons: ['Ola Oppdiktet'] }, 'nb').text).toContain('Ola');
  expect(remember('Tur', { ...NOBODY, organisations: ['Oppdiktet'] }, 'nb').text).toBe('Tur ');
  expect(remember('Tur', NOBODY, 'nb').text).toBe('Tur ');
  expect(calls.length).toBe(3);
});

test('of many texts those used last are kept', () => {
  const { calls, screen } = countCalls();
  const remember = rememberTexts(screen, 2);
  for (const text of ['a', 'b', 'c', 'a', 'd', 'a', 'b', 'e', 'c']) remember(text, NOBODY, 'nb');
  expect(calls).toEqual(['nb a', 'nb b', 'nb c', 'nb d', 'nb b', 'nb e', 'nb c']);
});
