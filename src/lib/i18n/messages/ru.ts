import type { Format } from '../format.ts';
import { plain, strong } from '../rich.ts';
import type { Messages } from './en.ts';
import { createAbout } from './ru-about.ts';
import { createCompare } from './ru-compare.ts';
import { createCrosswalk } from './ru-crosswalk.ts';
import { createMatrix } from './ru-matrix.ts';
import { createSizes } from './ru-sizes.ts';
import { createTimeline } from './ru-timeline.ts';
import { createReturning } from './ru-returning.ts';
import { createControls } from './ru-controls.ts';
import { createExplore } from './ru-explore.ts';
import { createFacets } from './ru-facets.ts';
import { createPhrases } from './ru-phrases.ts';
import { createReading } from './ru-reading.ts';

/**
 * Russian. Where a number may be any, the sentence is built so that it stands alone after a colon;
 * elsewhere the noun is picked by rule. Place names are never inflected.
 */
export function ru(f: Format): Messages {
  const {
    pick,
    grants,
    ofGrants,
    inWords,
    published,
    fraction,
    betweenPlaces,
    listPlaces,
    kroner,
  } = createPhrases(f);

  return {
    site: {
      name: 'Баренц-атлас',
      tagline: 'Гранты Норвежского Баренцева секретариата',
      description:
        'Норвежско-российские проекты сотрудничества, получившие гранты Норвежского Баренцева секретариата: где, на что и когда.',
      skip: 'Перейти к содержанию',
      sections: 'Разделы',
      languages: 'Язык',
      notes: 'Как это посчитано и что не учтено',
    },
    nav: {
      map: 'Карта',
      categories: 'Категории',
      timeline: 'По годам',
      grants: 'Гранты',
      about: 'О данных',
    },
    headline: (h) => [
      strong(f.integer(h.grants)),
      plain(
        ` ${pick(h.grants, 'задокументированный грант', 'задокументированных гранта', 'задокументированных грантов')}, `,
      ),
      ...kroner(h.sumNok),
      plain(', '),
      ...betweenPlaces(h.placesNo, h.placesRu),
      ...(h.years ? [plain(', '), strong(h.years)] : []),
    ],
    noGrants: 'Под эти условия не подходит ни один грант.',
    noGrantsRemedy: 'Снимите один из фильтров, чтобы снова увидеть гранты.',
    caveat: {
      lead: 'Это выборка, а не все гранты.',
      known: (c) =>
        c.documented >= c.published
          ? `${published(c)}; в атласе есть все.`
          : `${published(c)}; в атласе\u00a0— ${f.integer(c.documented)} из них, ${fraction(c.documented, c.published)}.`,
      none: (c) => `${published(c)}; в атласе нет ни одного из них.`,
      unknown:
        'Общее число за эти годы не опубликовано, поэтому неизвестно, какую часть составляют гранты в атласе.',
      allCategories: 'Это сравнение относится ко всем категориям вместе.',
      withoutYear: (n) =>
        `Гранты, год которых неизвестен, в этот период не включены: ${f.integer(n)}.`,
    },
    filter: {
      label: 'Фильтры',
      open: 'Фильтры',
      close: 'Закрыть',
      years: 'Годы',
      from: 'С',
      to: 'По',
      allYears: 'Все годы',
      category: 'Категория',
      allCategories: 'Все категории',
      apply: 'Показать',
      remove: (name) => `Снять фильтр: ${name}`,
      clear: 'Снять все',
      active: 'Выбранные фильтры',
      of: (n, total) => `${f.integer(n)} из ${f.integer(total)}`,
      all: (n) => `всего ${f.integer(n)}`,
      needsScript:
        'Для фильтров нужен JavaScript. Всё остальное на этой странице\u00a0— числа, диаграммы и первые гранты\u00a0— работает без него.',
      changed: (n) => `Показано: ${grants(n)}.`,
    },
    map: {
      title: 'Сотрудничество через границу',
      lede: 'Каждая линия соединяет место норвежского заявителя с местом его российского партнёра.',
      width: 'Толщина: гранты',
      area: 'Площадь: гранты',
      settlement: 'показан населённый пункт',
      region: 'показан только регион',
      lens: (times) =>
        `Норвежско-российская граница, увеличено в ${inWords(times)} ${pick(times, 'раз', 'раза', 'раз')}`,
      barentsSea: 'Баренцево море',
      norwegianSea: 'Норвежское море',
      whiteSea: 'Белое море',
      arcticCircle: 'Полярный круг',
      sweden: 'Швеция',
      finland: 'Финляндия',
      russia: 'Россия',
      alt: (m) =>
        `Карта Северной Норвегии и северо-запада России. Круги: ${listPlaces(m.placesNo, m.placesRu)}. Линий между ними: ${f.integer(m.lines)}.${m.top ? ` Самая широкая линия: ${m.top.from}\u00a0— ${m.top.to}, ${grants(m.top.grants)}.` : ''}`,
      missing: (m) =>
        `n = ${grants(m.grants)}; место известно по обе стороны границы: ${f.integer(m.grants - m.missing)}. Без линии на карте: ${f.integer(m.missing)} (без норвежского места: ${f.integer(m.onlyNoMissing)}, без российского: ${f.integer(m.onlyRuMissing)}, без обоих: ${f.integer(m.bothMissing)}).`,
      protected: (m) =>
        `Чтобы защитить партнёров, небольшие населённые пункты России и места грантов на чувствительные темы показаны только на уровне региона (здесь: ${grants(m.generalised)}). Грант с несколькими местами учтён в каждом из них, поэтому числа по местам нельзя складывать.`,
      offMap: (names) => `За пределами карты: ${f.list(names)}.`,
      credit:
        'Основа карты: Natural Earth. Озёра и реки: GSHHG (Wessel и Smith). Места: GeoNames (CC BY 4.0).',
      table: 'Места и линии в таблице',
      tableFlows: 'Линии: пары мест',
      tablePlaces: 'Места',
      columnFrom: 'Место в Норвегии',
      columnTo: 'Место в России',
      columnPlace: 'Место',
      columnSide: 'Сторона',
      sideNO: 'Норвегия',
      sideRU: 'Россия',
      regionOnly: (name) => `${name} (только регион)`,
    },
    categories: {
      title: 'На что выделены гранты',
      finding: (name, shareGrants, shareKroner) =>
        `${name}: ${shareGrants} грантов и\u00a0${shareKroner} средств`,
      shareOfGrants: 'доля грантов',
      shareOfKroner: 'доля средств',
      millionKr: (millions) => `${millions}\u00a0млн\u00a0крон`,
      unclassified: (n, total, withoutAmount) =>
        [
          n > 0 &&
            `У ${ofGrants(n)} в источнике нет категории. Будь она указана, все доли выше были бы другими.`,
          `n = ${grants(total)}${withoutAmount > 0 ? `; без суммы и потому не учтены в доле средств: ${f.integer(withoutAmount)}` : ''}.`,
          'Номинальные кроны года, в котором выделен грант.',
        ]
          .filter(Boolean)
          .join(' '),
      partners: (items) => [
        plain('Самые частые российские партнёры (число грантов): '),
        ...items.flatMap((item, index) => [
          plain(`${index > 0 ? '; ' : ''}${item.name} `),
          strong(f.integer(item.grants)),
        ]),
        plain('.'),
      ],
      table: 'Категории в таблице',
      columnCategory: 'Категория',
      columnGrants: 'Гранты',
      columnShareGrants: 'Доля грантов',
      columnKroner: 'Кроны (номинал)',
      columnShareKroner: 'Доля средств',
      columnWithAmount: 'Гранты с указанной суммой',
      total: 'Всего',
    },
    timeline: createTimeline(f),
    list: {
      title: (n) => [strong(`${grants(n)},`), plain(' сначала новые')],
      year: 'Год',
      project: 'Проект',
      applicant: 'Норвежский заявитель',
      fromTo: 'Откуда\u00a0— куда',
      category: 'Категория',
      amount: 'Кроны',
      more: (n) => `Показать ещё ${f.integer(n)}`,
      shown: (n, total) => `Показано ${f.integer(n)} из ${f.integer(total)}`,
      protection: 'Названия российских партнёров не приводятся; в списках указан только их регион.',
      yearUnknown: 'год неизвестен',
      applicantUnknown: 'заявитель не указан',
      privatePerson: 'Частное лицо',
      placeUnknown: 'место не указано',
      amountUnknown: 'сумма не указана',
      screened: 'Часть названия удалена, чтобы защитить людей и партнёров.',
      withheld: 'Название не показано: в нём может быть имя человека или организации',
      withdrawn: 'Сведения отозваны',
      heldBack: 'название не показано',
    },
    source: (s) =>
      `Источник: общедоступные страницы проектов Норвежского Баренцева секретариата и других организаций, по состоянию на ${s.compiled} года. Архив ${s.hash}.`,
    states: {
      loading: 'Архив готовится к работе с фильтрами…',
      refreshing: 'Числа пересчитываются…',
      failedLead: 'Фильтры сейчас не работают.',
      failed: {
        unsupported: 'Этот браузер не может запустить нужную для них базу данных.',
        network: 'Не удалось загрузить файл. Проверьте подключение к сети.',
        archive: 'Файл архива повреждён или относится к другой версии.',
        timeout: 'Ответ не получен за отведённое время.',
        query: 'Не удалось получить ответ на запрос.',
      },
      failedRest: 'Числа, диаграммы, карта и список на странице остаются прежними.',
      retry: 'Повторить',
    },
    banner: {
      synthetic:
        'Синтетические данные: все гранты на этой странице вымышлены и служат только для проверки.',
      internal: 'Для внутреннего пользования, не для публикации: здесь ничего не скрыто.',
    },
    about: createAbout(f),
    explore: createExplore(f),
    compare: createCompare(f),
    crosswalk: createCrosswalk(f),
    matrix: createMatrix(f),
    sizes: createSizes(f),
    returning: createReturning(f),
    controls: createControls(f),
    facets: createFacets(f),
    reading: createReading(f),
    groups: {
      A: 'Культура, спорт и социальная сфера',
      B: 'Окружающая среда, здоровье, гражданское общество, СМИ',
      C: 'Образование и компетенции',
      D: 'Коренные народы',
      E: 'Бизнес и предпринимательство',
      X: 'Без категории',
    },
    partnerTypes: {
      municipality: 'муниципалитеты',
      regional_authority: 'региональные органы власти',
      federal_agency: 'федеральные учреждения',
      school: 'школы',
      university: 'университеты',
      museum: 'музеи',
      theatre_music_dance: 'музыка, театр и танец',
      visual_arts_literature: 'изобразительное искусство и литература',
      library: 'библиотеки',
      festival: 'фестивали',
      sports_club: 'спортивные клубы',
      youth_organisation: 'молодёжные организации',
      ngo: 'общественные организации',
      indigenous_organisation: 'организации коренных народов',
      church: 'церкви',
      health: 'учреждения здравоохранения',
      research: 'научные институты',
      media: 'СМИ',
      business: 'предприятия',
      network: 'сетевые объединения',
      private_person: 'частные лица',
      unknown: 'вид не показан',
    },
  };
}
