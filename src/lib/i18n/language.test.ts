import { describe, expect, it } from 'vitest';
import { chooseLanguage, isLanguage, LANGUAGE_NAMES, LANGUAGES } from './language.ts';

describe('the language of a reader', () => {
  it.each([
    [['nn-NO', 'nb'], 'nn'],
    [['no'], 'nb'],
    [['nb-NO'], 'nb'],
    [['se', 'ru-RU'], 'ru'],
    [['EN-us'], 'en'],
    [['fi', 'sv'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferred, language) => {
    expect(chooseLanguage(preferred)).toBe(language);
  });

  it('is one of ours by exact name only', () => {
    expect(isLanguage('nn')).toBe(true);
    for (const other of ['NN', 'nn-NO', 'toString', '', null, 0]) {
      expect(isLanguage(other)).toBe(false);
    }
  });

  it('has a name of its own', () => {
    expect(new Set(LANGUAGES.map((language) => LANGUAGE_NAMES[language])).size).toBe(4);
  });
});
