import type { Format } from '../format.ts';
import type { AmountUnit, Sizes } from './en-sizes.ts';
import { createPhrases } from './ru-phrases.ts';

/** The words about the size of grants, in Russian. */
export function createSizes(f: Format): Sizes {
  const { grants, ofGrants, pick, oblique } = createPhrases(f);
  const prices = ({ measure, baseYear }: AmountUnit) =>
    measure === 'constant' ? ` в\u00a0ценах ${baseYear}\u00a0года` : '';
  const ofMoney = (amount: number, unit: AmountUnit) => {
    const name = unit.measure === 'euro' ? 'евро' : oblique(Math.round(amount), 'кроны', 'крон');
    return `${f.integer(amount)} ${name}${prices(unit)}`;
  };
  const money = (amount: number, unit: AmountUnit) => {
    const kroner = pick(Math.round(amount), 'крона', 'кроны', 'крон');
    return `${f.integer(amount)} ${unit.measure === 'euro' ? 'евро' : kroner}${prices(unit)}`;
  };

  return {
    title: 'Размеры грантов',
    unit: (unit) =>
      ({ nominal: 'Номинальные кроны', constant: `Кроны${prices(unit)}`, euro: 'Евро' })[
        unit.measure
      ],
    range: (from, to) => `от ${from}, но менее ${to}`,
    median: (amount) => `медиана ${f.integer(amount)}`,
    middleHalf: 'средняя половина',
    half: (n, amount, unit) =>
      `Из ${ofGrants(n)} с\u00a0указанной суммой половина\u00a0— на сумму не более ${ofMoney(amount, unit)}.`,
    same: (n, amount, unit) =>
      `${grants(n)} с\u00a0указанной суммой${n > 1 ? ', одинаковой у\u00a0всех' : ''}: ${money(amount, unit)}.`,
    tenth: (n, share) =>
      `На самую крупную десятую часть (${grants(n)}) приходится ${share} всех денег.`,
    applicants: (share) =>
      `На десять крупнейших заявителей приходится ${share} сумм с\u00a0названным заявителем.`,
    without: (n, { measure }) =>
      measure === 'nominal'
        ? `Сумма не указана: ${f.integer(n)}.`
        : `Не пересчитано: ${f.integer(n)}; неизвестны сумма, год или курс.`,
    none: 'Суммы неизвестны.',
    method:
      'Столбцы показывают число грантов между круглыми суммами, каждая примерно вдвое больше предыдущей. Половина грантов лежит в\u00a0отмеченном промежутке. Задокументированные гранты\u00a0— выборка: это не размеры всех грантов.',
    onlyNominal:
      'Фильтр сумм\u00a0— в\u00a0номинальных кронах, поэтому столбцы можно выбирать только в\u00a0них.',
    table: 'Размеры в\u00a0таблице',
    tableBins: 'Гранты по размеру',
    tableClasses: 'Классы с\u00a0границами у\u00a0круглых сумм вблизи квартилей',
    tableLargest: 'Самые крупные гранты',
    columnShare: 'Доля денег',
  };
}
