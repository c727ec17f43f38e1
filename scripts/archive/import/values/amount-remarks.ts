import type { Remark } from '../raw-table.ts';

export const FORM: Remark = {
  code: 'amount-unclear',
  nb: 'Dette kan ikke leses som ett beløp. Skriv beløpet med sifre, for eksempel 250 000.',
  en: 'This cannot be read as one amount. Write the amount in digits, for example 250 000.',
};
export const RANGE: Remark = {
  code: 'amount-range',
  nb: 'Dette er fra og til, ikke ett beløp. Skriv beløpet som ble bevilget, eller la cellen stå tom.',
  en: 'These are two limits, not one amount. Write the amount that was granted, or leave the cell empty.',
};
export const NOT_NOK: Remark = {
  code: 'amount-other-currency',
  nb: 'Beløpet er ikke i norske kroner. Skriv det i norske kroner, eller la cellen stå tom.',
  en: 'The amount is not in Norwegian kroner. Write it in Norwegian kroner, or leave the cell empty.',
};
export const NEGATIVE: Remark = {
  code: 'amount-negative',
  nb: 'Beløpet er under null. Skriv det som ble bevilget, uten minus; tilbakebetalinger hører ikke hjemme her.',
  en: 'The amount is below zero. Write what was granted, without a minus; money paid back does not belong here.',
};
export const FRACTION: Remark = {
  code: 'amount-fraction',
  nb: 'Beløpet er under 100 kroner og har desimaler. Står beløpene i tusen eller millioner, så skriv det i mapping-filen ("amountUnit"); er tegnet for desimaler et annet, så skriv det der ("decimal").',
  en: 'The amount is below 100 kroner and has decimals. If the amounts are in thousands or millions, say so in the mapping file ("amountUnit"); if another sign is used for decimals, say so there ("decimal").',
};
export const TOO_LARGE: Remark = {
  code: 'amount-too-large',
  nb: 'Beløpet er over 100 millioner kroner, mer enn noe enkelt tilskudd. Rett beløpet, eller rett "amountUnit" i mapping-filen.',
  en: 'The amount is over 100 million kroner, more than any single grant. Correct the amount, or correct "amountUnit" in the mapping file.',
};
export const REPAIRED_ORE: Remark = {
  code: 'amount-rounded',
  nb: 'Beløpet er rundet av til hele kroner.',
  en: 'The amount was rounded to whole kroner.',
};
export const REPAIRED_ABOUT: Remark = {
  code: 'amount-about',
  nb: 'Beløpet er skrevet som omtrentlig og er tatt som det står. Skriv det nøyaktige beløpet om det er kjent.',
  en: 'The amount is written as approximate and was taken as it stands. Write the exact amount if it is known.',
};
export const REPAIRED_SEPARATOR: Remark = {
  code: 'amount-separator',
  nb: 'Punktumet eller kommaet i beløpet kan bety tusen eller desimaler. Det er lest på den rimeligste måten; er det feil, så velg tegnet for desimaler i mapping-filen ("decimal").',
  en: 'The point or comma in the amount may stand for thousands or for decimals. It was read in the likelier way; if that is wrong, choose the sign for decimals in the mapping file ("decimal").',
};
export const REPAIRED_ZERO: Remark = {
  code: 'amount-zero',
  nb: 'Beløpet 0 er tatt som «ikke oppgitt». Slett raden hvis søknaden ble avslått.',
  en: 'The amount 0 was taken as "not stated". Delete the row if the application was turned down.',
};
