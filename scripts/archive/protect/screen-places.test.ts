import { beforeAll, describe, expect, test } from 'vitest';
import { joinPlaces } from '../places/join-places.ts';
import { namesOf } from '../places/place-ref.ts';
import { protectPlaces, type ProtectedGrant } from './protect-places.ts';
import { readInputs, type Inputs } from '../source/inputs.ts';
import { createPlaceScreen } from './screen-places.ts';

let inputs: Inputs;
let rows: readonly ProtectedGrant[];
let quick: (text: string, row: ProtectedGrant) => string;
let plain: typeof quick;
beforeAll(async () => {
  inputs = await readInputs('data');
  rows = protectPlaces(joinPlaces(inputs), inputs);
  quick = createPlaceScreen(inputs);
  plain = createPlainScreen(inputs);
});

test('every text of the sample comes out as it does name by name', () => {
  const seen = new Set<string>();
  const texts = rows.flatMap((row) =>
    [row.grant.title, row.grant.category_source ?? '']
      .filter((text) => !seen.has(text) && seen.add(text))
      .map((text) => ({ row, text })),
  );
  expect(texts.length).toBeGreaterThan(350);
  const wrong = texts.filter(({ text, row }) => quick(text, row) !== plain(text, row));
  expect(wrong).toEqual([]);
});

describe('texts made of the names that are hidden', () => {
  const FORMS: readonly (readonly [string, (name: string) => string])[] = [
    ['as written', (name) => name],
    ['in capitals', (name) => name.toUpperCase()],
    ['with a genitive s', (name) => `${name}s`],
    ['in capitals with an s', (name) => `${name.toUpperCase()}s`],
    ['before a hyphen', (name) => `${name}-prosjektet`],
    ['inside a word', (name) => `ny${name}en`],
    ['in small letters', (name) => name.toLowerCase()],
    ['after a digit', (name) => `2${name}`],
    ['with a mark after it', (name) => `(«${name}»)`],
  ];

  test.each(FORMS)('%s', (_, form) => {
    const names = namesOfRussia(inputs);
    expect(names.length).toBeGreaterThan(900);
    const row = rows.find(({ shown }) => shown.some(({ precision }) => precision === 'settlement'));
    if (!row) throw new Error('No grant shows a settlement.');
    // In long texts, since each costs the plain way a pass for every name.
    for (let start = 0; start < names.length; start += 120) {
      const text = names
        .slice(start, start + 120)
        .map(form)
        .join(' og ');
      expect(quick(text, row)).toBe(plain(text, row));
    }
  });
});

test.each([
  ['nothing', 'Kor på tvers', 'Kor på tvers'],
  ['a small place', 'Kor fra Nikel', 'Kor fra [sted]'],
  ['it twice, in two forms', 'Nikel og NIKELs kor', '[sted] og [sted] kor'],
  ['a name of two words', 'Kor fra Naryan-Mar', 'Kor fra [sted]'],
  ['a word that means a region', 'Karelen rundt', 'Karelen rundt'],
  ['an empty text', '', ''],
])('takes out %s', (_, text, wanted) => {
  const row = rows.find(({ grant, shown }) => grant.title_language === 'nb' && shown.length === 0);
  if (!row) throw new Error('No grant without a Russian place.');
  expect(quick(text, row)).toBe(wanted);
  expect(plain(text, row)).toBe(wanted);
});

test('a name that begins with no letter is found too', () => {
  const [place] = inputs.gazetteer.filter(({ id }) => id === 'ru-nikel');
  const [row] = rows.filter(({ grant }) => grant.title_language === 'nb');
  if (!place || !row) throw new Error('The gazetteer or the sample has changed.');
  const strange = { ...place, id: 'ru-strange', name_en: '«Nord»-byen' };
  const screen = createPlaceScreen({ ...inputs, gazetteer: [strange] });
  expect(screen('Kor fra «Nord»-byen', row)).toBe('Kor fra [sted]');
  expect(screen('Kor fra Nord', row)).toBe('Kor fra Nord');
});

function namesOfRussia({ gazetteer }: Inputs): readonly string[] {
  return [...new Set(gazetteer.filter(({ side }) => side === 'RU').flatMap(namesOf))];
}

/** One pattern a name, each tried on the whole text: what the quick screen has to equal. */
function createPlainScreen({ gazetteer, regions, rules }: Inputs): typeof quick {
  const kept = new Set([
    ...rules.wordsOfRegions,
    ...regions.map(({ source_label: label }) => label ?? ''),
    ...gazetteer.filter(({ side }) => side !== 'RU').flatMap(namesOf),
  ]);
  const hidden = gazetteer
    .filter(({ side, kind }) => side === 'RU' && (kind === 'settlement' || kind === 'municipality'))
    .flatMap((place) =>
      namesOf(place)
        .filter((name) => name.length > 2 && !kept.has(name))
        .map((name) => {
          const forms = [name, name.toUpperCase()].map((form) => form.replace(/[.()]/g, '\\$&'));
          const edge = '[\\p{L}\\p{N}]';
          const pattern = new RegExp(`(?<!${edge})(?:${forms.join('|')})s?(?!${edge})`, 'gu');
          return { id: place.id, pattern };
        }),
    );
  return (text, { grant, shown }) =>
    hidden
      .filter(({ id }) => !shown.some((place) => place.id === id))
      .reduce(
        (rest, { pattern }) =>
          rest.replace(pattern, inputs.rules.placeInTitle[grant.title_language] ?? '[…]'),
        text,
      );
}
