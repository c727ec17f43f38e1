import type { RowRemark, Severity } from '../import/outcome.ts';
import type { Remark } from '../import/raw-table.ts';

/** Invented texts and remarks for `report-fixture.ts`, some of them hostile. */

export const HOSTILE =
  '<script>alert("x")</script><img src="http://evil.example/x.png" onerror=alert(1)>';
export const TURNED = 'Prosjekt \u202egnp.exe\u202c\u200b i \u0000fjell';
export const LONG = 'å'.repeat(40_000);

export function remark(
  severity: Severity,
  code: string,
  column: string | null,
  value: string,
  texts: readonly [nb: string, en: string],
): RowRemark {
  return { severity, column, value, remark: { code, nb: texts[0], en: texts[1] } };
}

export const says = (code: string, nb: string, en: string): Remark => ({ code, nb, en });

export const NO_TITLE = (): RowRemark =>
  remark('reject', 'title-missing', 'Prosjekttittel', '', [
    'Tittelen mangler. Skriv prosjektets tittel i cellen.',
    'The title is missing. Write the title of the project in the cell.',
  ]);
export const OTHER_CURRENCY = (value: string): RowRemark =>
  remark('reject', 'amount-currency', 'Bevilget beløp', value, [
    `«${value}» er ikke i norske kroner. Skriv beløpet i kroner, eller la cellen være tom.`,
    `“${value}” is not in Norwegian kroner. Write the amount in kroner, or leave the cell empty.`,
  ]);
export const BAD_DATE = (value: string): RowRemark =>
  remark('reject', 'date-impossible', 'Vedtaksdato', value, [
    'Datoen finnes ikke. Skriv dag, måned og år, for eksempel 12.05.2017.',
    'There is no such date. Write day, month and year, for example 12.05.2017.',
  ]);
export const BROKEN_ROW = (value: string): RowRemark =>
  remark('reject', 'row-broken', null, value, [
    'Raden har et anførselstegn som aldri slutter. Sett inn det som mangler, eller ta det bort.',
    'The row has a quotation mark that never ends. Put in the one that is missing, or take it away.',
  ]);
export const THOUSANDS = (value: string, kroner: string): RowRemark =>
  remark('repair', 'amount-thousands', 'Bevilget beløp', value, [
    `«${value}» er lest som ${kroner} kroner.`,
    `“${value}” was read as ${kroner} kroner.`,
  ]);
export const TWO_DIGITS = (value: string): RowRemark =>
  remark('repair', 'year-two-digits', 'Vedtaksdato', value, [
    'Året hadde to sifre og er lest med fire.',
    'The year had two digits and was read with four.',
  ]);
export const NO_PLACE = (value: string): RowRemark =>
  remark('warning', 'place-open', 'Sted', value, [
    'Stedet er ikke kjent. Tilskuddet får bare fylke.',
    'The place is not known. The grant has only a county.',
  ]);
