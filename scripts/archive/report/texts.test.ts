import { describe, expect, test } from 'vitest';
import { createFormat } from '#lib/i18n/format.ts';
import { processorTime } from '../../../tests/processor-time.ts';
import { formatCount, formatLines } from './format-count.ts';
import { ROWS } from './pen.ts';
import { summariseTexts } from './summarise-texts.ts';
import { showUnseen } from './visible-text.ts';

const formats = { nb: createFormat('nb'), en: createFormat('en') };

describe('counts', () => {
  test.each([
    ['nb', 0, '0\u00a0rader'],
    ['nb', 1, '1\u00a0rad'],
    ['nb', 4012, '4\u00a0012\u00a0rader'],
    ['en', 1, '1\u00a0row'],
    ['en', 4012, '4,012\u00a0rows'],
  ] as const)('%s %i → %s', (language, count, text) => {
    expect(formatCount(formats[language], count, ROWS[language])).toBe(text);
  });
});

describe('numbers of rows', () => {
  test.each([
    ['one', [4], Infinity, '4', 0],
    ['several', [4, 12, 7], Infinity, '4, 7 og 12', 0],
    ['runs, unsorted, twice', [9, 7, 8, 8, 12], Infinity, '7–9 og 12', 0],
    ['thousands as a spreadsheet has them', [12345], Infinity, '12345', 0],
    ['too many', [1, 3, 5, 7, 8], 2, '1, 3', 3],
    ['none', [], Infinity, '', 0],
  ] as const)('%s', (_name, lines, max, text, more) => {
    expect(formatLines(formats.nb, lines, max)).toEqual({ text, more });
  });
});

describe('unseen characters', () => {
  test.each([
    ['plain letters', 'Ærlig Šapmi Ёж 🙂', 'Ærlig Šapmi Ёж 🙂'],
    ['right-to-left override', 'a\u202egnp', 'a⟨U+202E⟩gnp'],
    ['zero width and byte order mark', 'a\u200bb\ufeff', 'a⟨U+200B⟩b⟨U+FEFF⟩'],
    ['controls', '\u0000\u001b\u0085', '⟨U+0000⟩⟨U+001B⟩⟨U+0085⟩'],
    ['tags above the basic plane', '\u{e0041}', '⟨U+E0041⟩'],
    ['half of a character', 'a\ud800', 'a⟨U+D800⟩'],
    ['line breaks and tabs', 'a\r\nb\nc\td', 'a↵b↵c⇥d'],
    ['marks of our own', '⟨U+202E⟩', '⟨U+202E⟩'],
  ])('%s', (_name, text, shown) => {
    expect(showUnseen(text, 100)).toEqual({ text: shown, cutFrom: null });
  });

  test.each([
    ['as long as allowed', '🙂'.repeat(10), '🙂'.repeat(10), null],
    ['longer, never through a character', '🙂'.repeat(11), '🙂'.repeat(10), 11],
    ['40 kB', 'å'.repeat(40_000), 'å'.repeat(10), 40_000],
  ])('cuts what is %s', (_name, text, shown, cutFrom) => {
    expect(showUnseen(text, 10)).toEqual({ text: shown, cutFrom });
  });
});

describe('what texts have in common', () => {
  test.each([
    ['one text', ['Tittelen mangler.'], 'Tittelen mangler.', true],
    ['the same text', ['A b c', 'A b c'], 'A b c', true],
    [
      'a value at both ends',
      ['«1» er lest som 2.', '«3» er lest som 4.'],
      '… er lest som …',
      false,
    ],
    [
      'a value of several words',
      ['Fant «a b» i listen.', 'Fant «c» i listen.'],
      'Fant … i listen.',
      false,
    ],
    ['the same words in another order', ['a b c d', 'd c b a'], 'a b c d', false],
    ['nothing', ['Helt ulik tekst', 'Noe annet'], 'Helt ulik tekst', false],
    ['one text the start of the other', ['Se på dette', 'Se på dette nå'], 'Se på dette', false],
  ])('%s', (_name, texts, text, isUniform) => {
    expect(summariseTexts(texts)).toEqual({ text, isUniform });
  });

  test('stays quick where every text differs', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `${index} `.repeat(100));
    const spent = processorTime(() => {
      expect(summariseTexts(texts).isUniform).toBe(false);
    });
    expect(spent).toBeLessThan(1000);
  });
});
