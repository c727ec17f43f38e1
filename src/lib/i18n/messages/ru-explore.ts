import type { Format } from '../format.ts';
import type { Explore } from './en-explore.ts';

/** The words of the explore page's charts, in Russian. */
export function createExplore(f: Format): Explore {
  const pair = (a: number, b: number) => `${f.integer(a)} и\u00a0${f.integer(b)}`;

  return {
    notStated: 'не указано',
    columnGrants: 'Гранты',
    kinds: {
      title: 'Виды заявителей и партнёров',
      applicants: 'Норвежский заявитель',
      partners: 'Российский партнёр',
      table: 'Виды заявителей и партнёров в таблице',
      columnKind: 'Вид',
      names: {
        performingArts: 'Сцена и музыка',
        municipal: 'Муниципалитеты, регионы',
        schools: 'Школы',
        sports: 'Спортклубы',
        youth: 'Молодёжные организации',
        festivals: 'Фестивали',
        visualArts: 'Искусство, кино, литература',
        ngos: 'НКО',
        individuals: 'Частные лица',
        indigenous: 'Саамы, коренные народы',
        museums: 'Музеи, библиотеки',
        universities: 'Вузы, наука',
        business: 'Бизнес',
        media: 'СМИ',
        church: 'Церкви',
        networks: 'Сети',
        state: 'Госучреждения',
        health: 'Здравоохранение',
      },
    },
    counties: {
      title: 'Губерния',
      table: 'Губернии Норвегии в таблице',
    },
    regions: {
      title: 'Регион России',
      table: 'Регионы России в таблице',
    },
    categories: {
      title: 'Категория',
      table: 'Гранты по категориям в таблице',
    },
    comparison: {
      title: 'Доля задокументированных грантов,\u00a0%',
      table: 'Сравнение в таблице',
      columnRow: 'Строка',
      columnFacet: 'Признак',
      grantsOf: (name) => `Гранты, ${name}`,
      shareOf: (name) => `Доля, ${name}`,
      alt: (a, b) => `Доли задокументированных грантов: ${a} и\u00a0${b}`,
      facets: {
        category: 'Категория',
        applicantType: 'Норвежский заявитель',
        partnerType: 'Российский партнёр',
        from: 'Губерния Норвегии',
        to: 'Регион России',
      },
      base: {
        category: (a, b) => `с\u00a0указанной категорией: ${pair(a, b)}`,
        applicantType: (a, b) => `вид указан: ${pair(a, b)}`,
        partnerType: (a, b) => `вид указан: ${pair(a, b)}`,
        from: (a, b) => `губерния указана: ${pair(a, b)}`,
        to: (a, b) => `регион указан: ${pair(a, b)}`,
      },
      several: 'у\u00a0некоторых несколько',
    },
  };
}
