import { beforeAll, expect, it, test } from 'vitest';
import { nameKey } from './fold-name.ts';
import { readPlaceLists } from './gazetteer.test-data.ts';
import { looseKey } from './romanise.ts';
import { listEntries, type PlaceEntry } from './place-entries.ts';

let entries: readonly PlaceEntry[];

beforeAll(async () => {
  const { gazetteer, regions, history } = await readPlaceLists('data');
  entries = listEntries(gazetteer, regions, history);
});

test.each([
  ['Заполярный', ['Zapolyarny', 'Zapoljarnyj', 'Zapoljarny', 'Zapolyarnyy', 'Zapoliarnyi']],
  ['Архангельск', ['Arkhangelsk', 'Arhangelsk', "Arkhangel'sk", 'Arkhangel’sk', 'Arkangelsk']],
  ['Мончегорск', ['Monchegorsk', 'Montsjegorsk', 'Montchegorsk', 'Montschegorsk', 'Mončegorsk']],
  ['Кандалакша', ['Kandalaksha', 'Kandalaksja', 'Kandalakša', 'Kandalakscha']],
  ['Никель', ['Nikel', 'Nickel', "Nikel'", 'Nikkel']],
  ['Нарьян-Мар', ['Naryan-Mar', 'Narjan-Mar', 'Narian Mar', "Nar'yan-Mar"]],
  ['Видяево', ['Vidyayevo', 'Vidjajevo', 'Vidyaevo', 'Vidiaevo']],
  ['Заозёрск', ['Заозерск', 'Zaozyorsk', 'Zaozersk', 'Zaozërsk']],
  ['Краснощелье', ['Krasnoshchelye', 'Krasnosjtsjelje', 'Krasnoschelye']],
  ['Снежногорск', ['Snezhnogorsk', 'Snezjnogorsk', 'Snežnogorsk']],
  ['Вологда', ['Vologda', 'Wologda']],
])('the key of %s is that of %j', (cyrillic, spellings) => {
  expect(spellings.filter((name) => looseKey(name) !== looseKey(cyrillic))).toEqual([]);
});

it.each([
  // Norwegian zj is ж more often than з before ё; the gazetteer lists this name.
  ['Заозёрск', 'Zaozjorsk'],
  ['Кировск', 'Kirov'],
  ['Кола', 'Koli'],
])('has another key for %s than for %s', (one, other) => {
  expect(looseKey(one)).not.toBe(looseKey(other));
});

/** Keys that belong to places of different names. */
function findClashes(
  of: readonly PlaceEntry[],
  toKey: (name: string) => string,
): readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const { spelling, place } of of) {
    const key = `${place.kind} ${toKey(spelling)}`;
    names.set(key, (names.get(key) ?? new Set()).add(place.name));
  }
  return [...names].filter(([, { size }]) => size > 1).map(([key]) => key);
}

it('keeps the Russian places of different names apart, with all their cases', () => {
  const russian = entries.filter(({ place }) => place.side === 'RU');
  expect(russian.length).toBeGreaterThan(3000);
  expect(findClashes(russian, looseKey)).toEqual([]);
});

it('keeps the Norwegian places of different names apart, but for what was divided', () => {
  const norwegian = entries.filter(({ place, how }) => place.side === 'NO' && how !== 'former');
  expect(norwegian.length).toBeGreaterThan(600);
  expect(findClashes(norwegian, nameKey)).toEqual([]);
});
