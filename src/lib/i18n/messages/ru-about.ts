import type { Format } from '../format.ts';
import type { Messages } from './en.ts';
import { createPhrases } from './ru-phrases.ts';

/** What the atlas says of its own data, in Russian. */
export function createAbout(f: Format): Messages['about'] {
  const { oblique, ofGrants } = createPhrases(f);

  return {
    title: 'О данных',
    sample: (n) =>
      `Число грантов в атласе: ${f.integer(n)}. Они найдены на общедоступных страницах, источник указан для каждого. Это не реестр секретариата и не полный перечень: с 1993 года поддержано более ${f.integer(5000)} проектов.`,
    protection: (minInhabitants, minGrants) =>
      `Секретариат признан в России «нежелательной организацией», и участие в его деятельности там наказуемо. Поэтому в атласе нет имён людей и названий российских организаций-партнёров. Населённый пункт в России показан, только если в нём не менее ${f.integer(minInhabitants)} ${oblique(minInhabitants, 'жителя', 'жителей')} и с ним связано не менее ${ofGrants(minGrants)}; для грантов, которые касаются коренных народов, гражданского общества, СМИ, окружающей среды или здоровья, он не показывается вовсе.`,
    screened: (n) =>
      n === 0
        ? 'Из названий ничего не удалено.'
        : `Отдельные слова удалены из ${f.integer(n)} ${oblique(n, 'названия', 'названий')}; пропуски отмечены квадратными скобками.`,
    money:
      'Суммы\u00a0— номинальные кроны года, в котором выделен грант, как они указаны в источнике.',
    licences:
      'Суша, границы и регионы: Natural Earth, общественное достояние. Озёра: GSHHG, LGPL 3.0 или новее. Места: GeoNames, CC BY 4.0, с изменениями. Шрифты: Source Serif 4 и Source Sans 3, SIL Open Font License.',
    archive: (hash, compiled) => `Архив ${hash}, по состоянию на ${compiled} года.`,
    hidden: 'Что скрыто и по какому правилу',
    hiddenBy: {
      'private-applicant': (n) => `Заявитель\u00a0— частное лицо: ${f.integer(n)}.`,
      'person-in-text': (n) => `Из названия удалено имя человека: ${f.integer(n)}.`,
      'organisation-in-text': (n) => `Из названия удалено имя партнёра: ${f.integer(n)}.`,
      'place-in-text': (n) =>
        `Из названия удалено место, которое грант не показывает: ${f.integer(n)}.`,
      'title-withheld': (n) => `Название ещё не проверено человеком: ${f.integer(n)}.`,
      'small-settlement': (n) => `Населённый пункт в России мал: ${f.integer(n)}.`,
      'few-grants': (n) => `В населённом пункте в России мало грантов: ${f.integer(n)}.`,
      'sensitive-subject': (n) => `Тема чувствительна, показан только регион: ${f.integer(n)}.`,
      'rare-pair': (n) => `Два места связывает мало грантов: ${f.integer(n)}.`,
      'rare-region': (n) => `В регионе России мало грантов: ${f.integer(n)}.`,
      'withheld-in-source': (n) => `Место опущено уже в источнике: ${f.integer(n)}.`,
      'applicant-held-back': (n) => `Название заявителя не раскрывается: ${f.integer(n)}.`,
      withdrawn: (n) => `Отозваны, но в итогах учтены: ${f.integer(n)}.`,
    },
    openData: 'Архив как открытые данные',
    files: {
      'barents-grants.csv': 'все гранты, CSV',
      'barents-grants-no-excel.csv': 'все гранты, CSV для норвежского Excel',
      'barents-grants.xlsx': 'все гранты, книга Excel',
      'barents-grants.jsonl': 'все гранты, JSON Lines',
      '360giving.json': 'гранты по стандарту 360Giving',
      'columns.csv': 'что значат столбцы, CSV',
      'columns.json': 'что значат столбцы, JSON',
      'changes.json': 'изменения после прошлого архива',
      'datapackage.json': 'описание (Frictionless Data Package)',
      'dcat.jsonld': 'описание (DCAT-AP-NO, JSON-LD)',
      'dcat.ttl': 'описание (DCAT-AP-NO, Turtle)',
    },
    openDataText:
      'Всё, что может показать эта страница, для собственного анализа. Лицензия: CC BY 4.0.',
  };
}
