import type { ColumnInfo, TableDictionary } from './column-info.ts';

const titleIn = (nb: string, nn: string, en: string, ru: string): ColumnInfo => ({
  heading: { nb: `Hendelse (${nb})`, en: `Event (${en})` },
  nb: `Hva som skjedde, på ${nb}.`,
  nn: `Kva som hende, på ${nn}.`,
  en: `What happened, in ${en}.`,
  ru: `Что произошло, на ${ru} языке.`,
});

export const EVENT_COLUMNS: TableDictionary<'events'> = {
  date: {
    heading: { nb: 'Dato', en: 'Date' },
    unit: 'YYYY, YYYY-MM, YYYY-MM-DD',
    nb: 'Når det skjedde, så nøyaktig som det er kjent.',
    nn: 'Når det hende, så nøyaktig som det er kjent.',
    en: 'When it happened, as exactly as is known.',
    ru: 'Когда это произошло, насколько известно.',
  },
  title_nb: titleIn('bokmål', 'bokmål', 'Bokmål', 'норвежском (букмол)'),
  title_nn: titleIn('nynorsk', 'nynorsk', 'Nynorsk', 'норвежском (нюношк)'),
  title_en: titleIn('engelsk', 'engelsk', 'English', 'английском'),
  title_ru: titleIn('russisk', 'russisk', 'Russian', 'русском'),
  is_shown: {
    heading: { nb: 'På forsiden', en: 'On the front page' },
    nb: 'Hendelsen står på tidslinjen på forsiden.',
    nn: 'Hendinga står på tidslinja på framsida.',
    en: 'The event stands on the timeline of the front page.',
    ru: 'Событие показано на шкале времени главной страницы.',
  },
};

export const DEFLATOR_COLUMNS: TableDictionary<'deflators'> = {
  year: {
    heading: { nb: 'År', en: 'Year' },
    unit: 'year',
    nb: 'Kalenderår.',
    nn: 'Kalenderår.',
    en: 'Calendar year.',
    ru: 'Календарный год.',
  },
  cpi: {
    heading: { nb: 'Konsumprisindeks', en: 'Consumer price index' },
    unit: '2015 = 100',
    nb: 'Norsk konsumprisindeks, årsgjennomsnitt.',
    nn: 'Norsk konsumprisindeks, årsgjennomsnitt.',
    en: 'Norwegian consumer price index, annual mean.',
    ru: 'Норвежский индекс потребительских цен, среднегодовой.',
  },
  nok_per_eur: {
    heading: { nb: 'Kroner per euro', en: 'Kroner per euro' },
    unit: 'NOK per EUR',
    nb: 'Gjennomsnittskurs for året. Tom: ikke kjent, eller euroen fantes ikke.',
    nn: 'Gjennomsnittskurs for året. Tom: ikkje kjend, eller euroen fanst ikkje.',
    en: 'Mean rate of the year. Empty: not known, or there was no euro.',
    ru: 'Средний курс года. Пусто: неизвестен или евро ещё не было.',
  },
  nok_per_100_rub: {
    heading: { nb: 'Kroner per 100 rubler', en: 'Kroner per 100 roubles' },
    unit: 'NOK per 100 RUB',
    nb: 'Gjennomsnittskurs for året. Tom: ikke kjent.',
    nn: 'Gjennomsnittskurs for året. Tom: ikkje kjend.',
    en: 'Mean rate of the year. Empty: not known.',
    ru: 'Средний курс года. Пусто: неизвестен.',
  },
};
