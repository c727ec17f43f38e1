import type { Remark } from '../raw-table.ts';

export const UNCLEAR: Remark = {
  code: 'date-unclear',
  nb: 'Dette kan ikke leses som én dato. Skriv for eksempel 12.05.2017, mai 2017 eller 2017.',
  en: 'This cannot be read as one date. Write for example 12.05.2017, May 2017 or 2017.',
};
export const IMPOSSIBLE: Remark = {
  code: 'date-impossible',
  nb: 'Denne dagen finnes ikke. Rett datoen i filen.',
  en: 'There is no such day. Correct the date in the file.',
};
export const SWAPPED: Remark = {
  code: 'date-swapped',
  nb: 'Det finnes ingen slik måned, men datoen går opp hvis dag og måned bytter plass. Rett datoen, eller rett rekkefølgen i mapping-filen ("dates").',
  en: 'There is no such month, but the date is right if day and month change places. Correct the date, or correct the order in the mapping file ("dates").',
};
export const OUT_OF_RANGE: Remark = {
  code: 'date-out-of-range',
  nb: 'Datoen ligger utenfor 1990–2099. Rett året i filen.',
  en: 'The date is not within 1990–2099. Correct the year in the file.',
};
export const REPAIRED_SHORT_YEAR: Remark = {
  code: 'date-short-year',
  nb: 'Året er skrevet med to sifre: 93 til 99 er tatt som 1993–1999, alle andre som 20..',
  en: 'The year is written with two digits: 93 to 99 were taken as 1993–1999, all others as 20..',
};
export const REPAIRED_SERIAL: Remark = {
  code: 'date-serial',
  nb: 'Datoen står som et tall, slik regneark lagrer datoer, og er regnet om. Se at den er riktig.',
  en: 'The date stands as a number, as spreadsheets store dates, and was converted. See that it is right.',
};
export const REPAIRED_ZONE: Remark = {
  code: 'date-time-zone',
  nb: 'Datoen er skrevet med klokkeslett i en annen tidssone og er regnet om til norsk tid.',
  en: 'The date is written with a time of day in another time zone and was converted to Norwegian time.',
};
