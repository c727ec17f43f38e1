import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

/** Names of what can be chosen, and the words of the explore page, in Russian. */
export function createFacets(f: Format): Messages['facets'] {
  const kr = (kroner: number) => `${f.integer(kroner)}\u00a0крон`;

  return {
    details: {
      A1: 'Культура',
      A2: 'Спорт',
      A3: 'Социальная сфера',
      B1: 'Окружающая среда',
      B2: 'Здоровье',
      B3: 'Гражданское общество',
      B4: 'СМИ и информация',
      C1: 'Образование и компетенции',
      D1: 'Коренные народы',
      E1: 'Бизнес',
      E2: 'Инфраструктура',
    },
    programmes: {
      ordinary: 'Обычные проекты',
      barentskult: 'БаренцКульт',
      sports: 'Спортивная программа',
      youth: 'Молодёжная программа',
      health: 'Фонд здоровья',
      nordic_scheme: 'Северная программа с 2024 года',
      unknown: 'Программа не указана',
    },
    applicantTypes: {
      municipality: 'Коммуны',
      county: 'Губернии',
      state_agency: 'Государственные учреждения',
      primary_school: 'Основные школы',
      upper_secondary: 'Средние школы',
      folk_high_school: 'Народные школы',
      university: 'Университеты',
      museum: 'Музеи',
      festival: 'Фестивали',
      performing_arts: 'Музыка, театр и танец',
      visual_arts_literature: 'Изобразительное искусство и литература',
      library: 'Библиотеки',
      sports_club: 'Спортивные клубы',
      youth_organisation: 'Молодёжные организации',
      ngo: 'Добровольные организации',
      sami_organisation: 'Саамские организации',
      church: 'Церкви',
      health: 'Здравоохранение',
      research: 'Научные институты',
      media: 'СМИ',
      business: 'Предприятия',
      network: 'Сети',
      private_person: 'Частные лица',
      unknown: 'Вид неизвестен',
    },
    flags: {
      youth: 'Дети и молодёжь',
      indigenous: 'Коренные народы',
    },
    fromPrecisions: {
      settlement: 'населённый пункт известен в Норвегии',
      municipality: 'известна только коммуна в Норвегии',
      region: 'известен только регион в Норвегии',
    },
    toPrecisions: {
      settlement: 'населённый пункт известен в России',
      municipality: 'известна только коммуна в России',
      region: 'известен только регион в России',
    },
    none: {
      applicant: 'Заявитель не указан',
      from: 'Место в Норвегии не указано',
      to: 'Место в России не указано',
      partnerType: 'Российский партнёр не указан',
      flag: 'Группа не указана',
      fromPrecision: 'Место в Норвегии не указано',
      toPrecision: 'Место в России не указано',
    },
    not: (name) => `не ${name}`,
    amount: (from, to) =>
      from === null
        ? to === null
          ? ''
          : `до ${kr(to)}`
        : to === null
          ? `от ${kr(from)}`
          : `от ${kr(from)} до ${kr(to)}`,
    left: {
      period: (n) => `Без указания года и здесь не учтены: ${f.integer(n)}.`,
      amount: (n) => `Без указания суммы и здесь не учтены: ${f.integer(n)}.`,
      from: (n) => `Без места в Норвегии и здесь не учтены: ${f.integer(n)}.`,
      to: (n) => `Без места в России и здесь не учтены: ${f.integer(n)}.`,
    },
    lede: 'Каждая диаграмма\u00a0— фильтр. Выберите строку, место или период, и всё остальное последует.',
    undo: 'Отменить',
    redo: 'Вернуть',
    clear: 'Сбросить всё',
    only: 'Только это',
    leaveOut: (name) => `Исключить: ${name}`,
    choose: (name, n) => `${name}: ${f.integer(n)}`,
    filters: 'Фильтры',
    applied: 'Выбрано',
    front: 'Главная',
    explore: 'Исследовать',
    ignored: (parts) => `Часть адреса не распознана и не учтена: ${parts.join('; ')}.`,
    selectedTitle: 'Выборка',
    lines: 'Самые прочные связи',
    grants: 'Гранты',
    all: (n) => `Все гранты: ${f.integer(n)}`,
    places: 'Места на карте в виде кнопок',
    show: (n) => `Показать гранты: ${f.integer(n)}`,
    close: 'Закрыть',
    excluded: 'исключено',
    title: 'Исследовать',
  };
}
