import type { Format } from '../format.ts';
import type { Timeline } from './en-timeline.ts';
import { createPhrases } from './ru-phrases.ts';

/** The words of the timeline, in Russian. */
export function createTimeline(f: Format): Timeline {
  const { grants, ofGrants, pick, inWords, forYears, fraction } = createPhrases(f);

  return {
    title: (t) =>
      t.documented > 0
        ? `Гранты в атласе\u00a0— выборка: ${fraction(t.documented, t.published)} там, где общее число известно`
        : 'Гранты в атласе\u00a0— выборка',
    figure: (t) =>
      `${f.integer(t.documented)} из ${t.atLeast ? 'не менее чем ' : ''}${f.integer(t.published)}`,
    figureNote: (t) =>
      t.knownYears === 0
        ? 'гранты в атласе; общее число ни за один год не опубликовано'
        : `гранты в атласе за ${inWords(t.knownYears)} ${pick(t.knownYears, 'год', 'года', 'лет')} с опубликованным общим числом`,
    spanLead: 'Опубликовано только одним числом:',
    spanSum: (n, years) => `${grants(n)}, ${years}.`,
    spanDocumented: (n) =>
      n === 0 ? 'В атласе нет ни одного из них.' : `Из них в атласе: ${f.integer(n)}.`,
    spanAverage: (n) => `контур: в среднем ${f.integer(n)} в год`,
    documented: 'в атласе',
    published: 'опубликовано всего',
    axis: (n) => grants(n),
    of: (total) => `из ${total}`,
    over: (total) => `более ${total}`,
    share: 'Доля от опубликованного числа',
    shareShort: 'Доля',
    nordic: 'Новая программа стран Северной Европы: сравнивать нельзя',
    byGroup: 'По категориям',
    allGroups: 'Все вместе',
    bars: 'Столбцы',
    brushFrom: 'Первый год периода',
    brushTo: 'Последний год периода',
    brushHelp: 'Чтобы выбрать период, передвиньте маркер или нажимайте клавиши со стрелками.',
    alt: (t) =>
      [
        `Столбчатая диаграмма: гранты в атласе по годам, ${t.years}.`,
        `Год известен у ${ofGrants(t.dated)}${t.peak > 0 ? `; больше всего грантов в ${t.peakYear} году: ${f.integer(t.peak)}` : ''}.`,
        t.publishedYears.length > 0 && `Общее число опубликовано ${forYears(t.publishedYears)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    events: 'События',
    notes: (t) =>
      `n = ${grants(t.dated)} с известным годом${t.undated > 0 ? `; год неизвестен, не учтены: ${f.integer(t.undated)}` : ''}.`,
    publishedSources:
      'Опубликованные числа: секретариат (2013, 2017, 2020), отчёт NIBR 2020:24 (2018, 2019), отчёт NIBR 2008:4 (1993–2007), iFinnmark (2022).',
    table: 'Годы в таблице',
    columnYear: 'Год',
    columnDocumented: 'Гранты в атласе',
    columnPublished: 'Опубликовано всего',
    columnShare: 'Доля в атласе',
    columnKroner: 'Кроны в атласе (номинал)',
    unknownYear: 'Год неизвестен',
    notPublished: 'не опубликовано',
    atLeast: (total) => `не менее ${total}`,
    atMost: (share) => `не более ${share}`,
    titleAll: 'Гранты по годам',
    figures: 'Показатель',
    multiples: 'Малые диаграммы',
    shares: 'Доли',
    grantsAYear: 'Гранты за год',
    millionsAYear: (unit) => `${unit}, млн за год`,
    shareOfGrants: 'Доля от числа грантов каждого года, рядом\u00a0— их число',
    shareOfSum: (unit) => `Доля от суммы каждого года, рядом\u00a0— сумма в\u00a0млн (${unit})`,
    here: (figure) => `в\u00a0атласе: ${figure} опубликованных`,
    hereSum: (sum, published, year) =>
      `в\u00a0атласе: ${sum} из ${published} млн, опубликованных за ${year} год`,
    million: (value) => `${value} млн`,
    sum: (millions, { measure, baseYear }) =>
      `${millions} млн ${measure === 'euro' ? 'евро' : 'крон'}${measure === 'constant' ? ` в\u00a0ценах ${baseYear}\u00a0года` : ''}`,
    stated: (n, total, sum) =>
      `Сумма известна у\u00a0${f.integer(n)} из ${ofGrants(total)}${sum && `; всего ${sum}`}.`,
    publishedSums: (year, sums, sum) =>
      `За ${year} год источники называют ${f.list(sums)} млн крон; в\u00a0атласе\u00a0— ${sum} млн.`,
    publishedKroner: (sums) =>
      `Опубликованные суммы, номинальные кроны: ${sums.map(({ year, millions, source }) => `${year}: ${millions} млн (${source})`).join('; ')}.`,
    selected: (n) =>
      `Выбрано: ${grants(n)} с\u00a0известным годом; опубликованные числа относятся ко всем грантам, а не к\u00a0выбранным.`,
    notOfSelection: 'Опубликованные числа относятся ко всем грантам, а не к\u00a0выбранным.',
    otherUnit:
      'Опубликованные суммы известны только в\u00a0номинальных кронах; здесь они не показаны.',
    height:
      'Столбцы показывают, какие страницы сохранились, а не насколько активен был секретариат.',
    level: (total, years, mean, peakYear, peak) =>
      `${total} за ${years} ${mean ? 'годы' : 'год'}${mean && `, в\u00a0среднем ${mean} в\u00a0год`}${peak && `; больше всего в\u00a0${peakYear} году: ${peak}`}.`,
    change: (share, isMore, first, second) =>
      share
        ? `В\u00a0среднем за год: в\u00a0${second} годах на\u00a0${share} ${isMore ? 'больше' : 'меньше'}, чем в\u00a0${first} годах.`
        : `В\u00a0среднем за год: в\u00a0${second} годах столько\u00a0же, сколько в\u00a0${first} годах.`,
    gaps: 'Год без столбца означает, что страниц не найдено, а не что грантов не было. За 2013 год источник указывает «более 200».',
    most: (year, value) => `больше всего в\u00a0${year} году: ${value}`,
    scaleLine: (value) => `линия: ${value}`,
    categoriesChanged: 'новые названия категорий (годы приблизительны)',
    countiesChanged: 'реформа губерний',
    categoriesNote:
      'Названия категорий менялись около 2007, 2009, 2014 и 2018 годов. Каждое прежнее название целиком входит в\u00a0одну из пяти групп, поэтому группы можно проследить по годам, а подробные категории\u00a0— нет.',
    countiesNote:
      'С\u00a02020 по 2023 год Тромс и Финнмарк были одной губернией; гранты отнесены к\u00a0нынешним губерниям.',
    until: (month) => `только по ${month}`,
    columnGrants: 'Гранты',
    columnStated: 'С\u00a0известной суммой',
    columnSum: (unit) => `Сумма (${unit})`,
  };
}
