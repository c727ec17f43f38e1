import type { Format } from '../format.ts';
import { plain, strong } from '../rich.ts';
import type { Compare } from './en-compare.ts';
import { createPhrases } from './ru-phrases.ts';

/** The words of the page that compares two selections, in Russian. */
export function createCompare(f: Format): Compare {
  const { grants, ofGrants, pick } = createPhrases(f);

  return {
    title: 'Сравнить',
    description: 'Две выборки задокументированных грантов рядом, в\u00a0долях.',
    difference: (rows) => [
      plain('Больше всего в\u00a0задокументированных здесь грантах различаются: '),
      ...rows.flatMap(({ name, a, b }, index) => [
        ...(index > 0 ? [plain('; ')] : []),
        strong(name),
        plain(
          index > 0 ? `\u00a0— ${a} и\u00a0${b}` : `\u00a0— ${a} в\u00a0A и\u00a0${b} в\u00a0B`,
        ),
      ]),
      plain('.'),
    ],
    tooFew: (n) =>
      `Слишком мало грантов, чтобы сравнивать доли: с\u00a0одной стороны категория или место указаны менее чем у\u00a0${ofGrants(n)}.`,
    alike: 'Самые большие доли A и\u00a0B различаются менее чем на один процентный пункт.',
    same: 'A и\u00a0B\u00a0— одна и\u00a0та\u00a0же выборка. Измените одну из них, чтобы сравнить.',
    caveatLead: 'Сравнивайте доли, а\u00a0не количество.',
    caveat: (a, b) =>
      `Две выборки, ${f.integer(a)} и\u00a0${grants(b)}, показывают, какие страницы сохранились. Они не случайны, поэтому погрешность указать нельзя.`,
    all: 'Все гранты',
    both: (names) => `Общее: ${names.join(', ')}.`,
    withAmount: (n) => `Сумма указана у\u00a0${ofGrants(n)}.`,
    noTotal: (years) => `Общее число за год не найдено: ${f.list(years)}.`,
    anyClause: 'Опубликованное общее число относится ко всем грантам, что бы ещё ни было выбрано.',
    change: (side) => `Изменить ${side}`,
    any: 'Все',
    several: 'Как выбрано',
    swap: 'Поменять A и\u00a0B местами',
    scale: 'Мера: гранты. Один масштаб для обеих карт и\u00a0один для всех строк.',
    map: (name) => `Карта: ${name}`,
    mapTable: (name) => `Карта в таблице: ${name}`,
    changed: (a, b) => `A: ${grants(a)}. B: ${grants(b)}.`,
    timeline: 'Гранты по годам, годы A и\u00a0B',
    beforeAfter: 'До и\u00a0после',
    around: (titles) => `До и\u00a0после: ${titles.join('; ')}`,
    aroundYears: (year) =>
      `С\u00a0обеих сторон целые годы; сам ${year}\u00a0год не входит ни в\u00a0одну.`,
    warnShort: (n) =>
      `Только ${f.integer(n)} ${pick(n, 'год', 'года', 'лет')} с\u00a0каждой стороны: несколько грантов меняют все доли.`,
    warnUnfinished: (year) =>
      `Архив составлен в\u00a0течение ${year}\u00a0года, который входит в\u00a0B.`,
    warnMissing: (side, n) =>
      `В\u00a0${side} нет опубликованного общего числа за ${f.integer(n)} ${pick(n, 'год', 'года', 'лет')}.`,
    warnUneven: (a, b) =>
      `В\u00a0архиве ${a} опубликованных грантов A и\u00a0${b} B: одна сторона задокументирована более чем вдвое лучше.`,
  };
}
