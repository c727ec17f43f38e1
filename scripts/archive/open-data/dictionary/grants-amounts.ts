import type { ColumnInfo } from './column-info.ts';

export const GRANT_AMOUNT_COLUMNS = {
  amount_nok: {
    heading: { nb: 'Beløp (kr)', en: 'Amount (NOK)' },
    unit: 'NOK, nominal',
    nb: 'Beløpet i hele kroner for tilskuddsåret. Tom: ikke oppgitt, aldri null kroner.',
    nn: 'Beløpet i heile kroner for tilskotsåret. Tom: ikkje oppgjeve, aldri null kroner.',
    en: 'Amount in whole kroner of the year of the grant. Empty: not stated, never zero.',
    ru: 'Сумма в целых кронах года гранта. Пусто: не указана, но не ноль.',
  },
  amount_constant_nok: {
    heading: { nb: 'Beløp (faste kr)', en: 'Amount (constant NOK)' },
    unit: 'NOK of the base year',
    nb: 'Beløpet i kroner for basisåret, etter konsumprisindeksen. Tom der beløp, år eller indeks ikke er kjent.',
    nn: 'Beløpet i kroner for basisåret, etter konsumprisindeksen. Tom der beløp, år eller indeks ikkje er kjent.',
    en: 'Amount in kroner of the base year, by the consumer price index. Empty where amount, year or index is not known.',
    ru: 'Сумма в кронах базового года по индексу потребительских цен. Пусто, если сумма, год или индекс неизвестны.',
  },
  amount_eur: {
    heading: { nb: 'Beløp (euro)', en: 'Amount (EUR)' },
    unit: 'EUR',
    nb: 'Beløpet i euro etter årets gjennomsnittskurs. Tom der beløp, år eller kurs ikke er kjent.',
    nn: 'Beløpet i euro etter gjennomsnittskursen for året. Tom der beløp, år eller kurs ikkje er kjent.',
    en: 'Amount in euros at the mean rate of the year. Empty where amount, year or rate is not known.',
    ru: 'Сумма в евро по среднему курсу года. Пусто, если сумма, год или курс неизвестны.',
  },
} as const satisfies Readonly<Record<string, ColumnInfo>>;
