import { faker as english } from '@faker-js/faker/locale/en';
import { faker as finnish } from '@faker-js/faker/locale/fi';
import { faker as norwegian } from '@faker-js/faker/locale/nb_NO';
import { faker as russian } from '@faker-js/faker/locale/ru';
import { faker as swedish } from '@faker-js/faker/locale/sv';
import type { GazetteerPlace } from '../../source/schema.ts';
import { listCaseForms } from './case-forms.ts';
import { foldWord, makeLooseKey } from './romanise.ts';
import { COMMON_WORDS, RUSSIAN_STEMS } from './words/common-words.ts';
import { NORDIC_GIVEN, RUSSIAN_GIVEN, WORDS_THAT_ARE_GIVEN } from './words/given-names.ts';
import { CROWNS, KEPT_PERSONS, KEPT_PHRASES } from './words/kept-names.ts';
import { NORWEGIAN_NAMES } from './words/norwegian-names.ts';
import { NORDIC_SURNAMES, RUSSIAN_SURNAMES } from './words/surnames.ts';

/** Words as {@link foldWord} makes them, keys as {@link makeLooseKey} does, in every case. */
export interface NameLists {
  readonly nordicGiven: ReadonlySet<string>;
  readonly russianGivenKeys: ReadonlySet<string>;
  readonly nordicSurnames: ReadonlySet<string>;
  readonly russianSurnameKeys: ReadonlySet<string>;
  /** Given names that alone prove nothing. */
  readonly weakGiven: ReadonlySet<string>;
  readonly common: ReadonlySet<string>;
  readonly commonStems: readonly string[];
  readonly places: ReadonlySet<string>;
  readonly russianPlaceKeys: ReadonlySet<string>;
  /** Words of the names of Norwegian places, festivals and bodies. */
  readonly norwegianWords: ReadonlySet<string>;
  readonly crowns: ReadonlySet<string>;
  /** Key of a surname → keys of the given names that go with it. */
  readonly keptSurnames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Key of the first word → keys of all words. */
  readonly keptPhrases: ReadonlyMap<string, readonly (readonly string[])[]>;
}

type NamedPlace = Pick<
  GazetteerPlace,
  'side' | 'name_nb' | 'name_en' | 'name_ru' | 'name_se' | 'alt_names'
>;

/** Names of faker that are everyday words in Russian or Norwegian, and turn up in any text. */
const LEFT_OUT = new Set([
  'мир',
  'сила',
  'ким',
  'мина',
  'тит',
  'пров',
  'ия',
  'ян',
  'кир',
  'карп',
  'карл',
]);

/**
 * Lists of names and words, for {@link createNameScreen}. `gazetteer` is `data/reference/places.csv`;
 * `norwegianNames` are names of Norwegian bodies, such as the applicants: their words are no cause for doubt.
 */
export function createNameLists(
  gazetteer: readonly NamedPlace[],
  norwegianNames: readonly string[] = [],
): NameLists {
  const russianPlaceKeys = keysOf(
    gazetteer.filter(({ side }) => side === 'RU').flatMap(wordsOfPlace),
    listCaseForms,
  );
  const people = [norwegian, swedish, finnish].map(({ rawDefinitions }) => rawDefinitions.person);
  const inRussia = russian.rawDefinitions.person;
  const words = english.rawDefinitions.word;
  return {
    nordicGiven: foldAll([
      ...NORDIC_GIVEN,
      ...people.flatMap((person) => genders(person?.first_name)),
    ]),
    russianGivenKeys: keysOf(
      [...genders(inRussia?.first_name).filter(isName), ...RUSSIAN_GIVEN],
      listCaseForms,
    ),
    nordicSurnames: foldAll([
      ...NORDIC_SURNAMES,
      ...people.flatMap((person) => person?.last_name?.generic ?? []),
    ]),
    russianSurnameKeys: keysOf(
      [...genders(inRussia?.last_name), ...RUSSIAN_SURNAMES],
      listCaseForms,
    ),
    weakGiven: foldAll(WORDS_THAT_ARE_GIVEN),
    common: foldAll([
      ...COMMON_WORDS,
      ...[words?.noun, words?.verb, words?.adjective, words?.preposition].flatMap(
        (list) => list ?? [],
      ),
    ]),
    commonStems: RUSSIAN_STEMS.map(foldWord),
    places: foldAll(gazetteer.flatMap(wordsOfPlace)),
    russianPlaceKeys,
    norwegianWords: foldAll([
      ...NORWEGIAN_NAMES,
      ...gazetteer.filter(({ side }) => side === 'NO').flatMap(wordsOfPlace),
      // A Norwegian body may have the name of a Russian town, which tells nothing of the town's own ones.
      ...norwegianNames
        .flatMap(splitName)
        .filter((word) => word.length > 2 && !russianPlaceKeys.has(makeLooseKey(word))),
    ]),
    crowns: foldAll(CROWNS),
    keptSurnames: new Map(KEPT_PERSONS.flatMap(readKeptPerson)),
    keptPhrases: groupByFirst(KEPT_PHRASES.map((phrase) => splitName(phrase).map(makeLooseKey))),
  };
}

interface Genders {
  readonly generic?: readonly string[];
  readonly female?: readonly string[];
  readonly male?: readonly string[];
}

const genders = (names: Genders | null | undefined): readonly string[] => [
  ...(names?.generic ?? []),
  ...(names?.female ?? []),
  ...(names?.male ?? []),
];
const isName = (word: string) => !LEFT_OUT.has(word.toLowerCase());
const foldAll = (words: readonly string[]) => new Set(words.flatMap(splitName).map(foldWord));
const splitName = (name: string): readonly string[] => name.match(/[\p{L}\p{M}]+/gu) ?? [];

function keysOf(
  words: readonly string[],
  listForms: (key: string) => readonly string[],
): ReadonlySet<string> {
  return new Set(words.flatMap((word) => listForms(makeLooseKey(word))));
}

/** Words of three letters in names of places (Mo, Øy, Sør) are parts of surnames or nothing. */
function wordsOfPlace(place: NamedPlace): readonly string[] {
  const { name_nb: nb, name_en: en, name_ru: ru, name_se: se, alt_names: other } = place;
  return [nb, en, ru ?? '', se ?? '', other ?? '']
    .flatMap(splitName)
    .filter((word) => word.length > 2);
}

function readKeptPerson(line: string): readonly (readonly [string, ReadonlySet<string>])[] {
  const [given = '', surnames = ''] = line.split(' / ');
  const keys = new Set(splitName(given).flatMap((name) => listCaseForms(makeLooseKey(name))));
  return splitName(surnames)
    .flatMap((surname) => listCaseForms(makeLooseKey(surname)))
    .map((key) => [key, keys] as const);
}

function groupByFirst(
  phrases: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) {
    const first = phrase[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), phrase]);
  }
  return groups;
}
