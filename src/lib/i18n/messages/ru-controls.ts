import type { Format } from '../format.ts';
import type { Controls } from './en-controls.ts';

/** The words of the filters that are no charts, in Russian. */
export function createControls(f: Format): Controls {
  return {
    more: 'Другие фильтры',
    words: 'Поиск по словам',
    searched:
      'Все слова должны встречаться в названии проекта, имени заявителя или названии места.',
    clearWords: 'Очистить поиск',
    programme: 'Программа',
    groups: 'Группы',
    applicant: 'Норвежский заявитель',
    hits: (n) =>
      `${f.integer(n)}\u00a0${f.plural(n, { one: 'заявитель', few: 'заявителя', many: 'заявителей', other: 'заявителя' })}`,
    noHits: 'При остальных фильтрах заявителей не найдено.',
    amount: 'Сумма, кроны',
    from: 'От',
    to: 'До',
    amountNote: 'Номинальные кроны, включая обе границы. Гранты без суммы не учтены.',
    notKroner: 'Введите целое число крон, например 50\u00a0000.',
    precision: 'Насколько точно известно место',
    compare: 'Сравнить с остальными',
    actions: (name) => `Ещё о фильтре «${name}»`,
  };
}
