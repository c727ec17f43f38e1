import { expect, test } from 'vitest';
import { guessLanguage } from './guess-language.ts';

test.each([
  ['Kor på tvers av grensen', 'nb'],
  ['Ungdomsutveksling Alta – Murmansk', 'nb'],
  ['Eit møte mellom skular', 'nn'],
  ['School exchange in the north', 'en'],
  ['Youth across the border', 'en'],
  ['Школьный обмен', 'ru'],
  ['Школьный обмен / School exchange', 'mixed'],
  ['Sámi nuoraid čoahkkin', 'se'],
  ['', 'nb'],
])('%s is %s', (title, language) => {
  expect(guessLanguage(title)).toBe(language);
});
