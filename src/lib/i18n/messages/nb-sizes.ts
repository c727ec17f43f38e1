import type { Format } from '../format.ts';
import type { AmountUnit, Sizes } from './en-sizes.ts';

/** The words about the size of grants, in Bokmål. */
export function createSizes(f: Format): Sizes {
  const money = (amount: number, { measure, baseYear }: AmountUnit) => {
    if (measure === 'euro') return `${f.integer(amount)} euro`;
    return `${f.integer(amount)} kr${measure === 'constant' ? ` i ${baseYear}-priser` : ''}`;
  };

  return {
    title: 'Størrelsen på tilskuddene',
    unit: ({ measure, baseYear }) =>
      ({
        nominal: 'Nominelle kroner',
        constant: `Kroner i ${baseYear}-priser`,
        euro: 'Euro',
      })[measure],
    range: (from, to) => `${from} til under ${to}`,
    median: (amount) => `median: ${f.integer(amount)}`,
    middleHalf: 'midterste halvdel',
    half: (n, amount, unit) =>
      `Av ${f.integer(n)} tilskudd med oppgitt beløp er halvparten på ${money(amount, unit)} eller mindre.`,
    same: (n, amount, unit) =>
      `${f.integer(n)} tilskudd med oppgitt beløp: ${n > 1 ? 'alle på ' : ''}${money(amount, unit)}.`,
    tenth: (n, share) =>
      `Den største tidelen (${f.integer(n)} tilskudd) står for ${share} av pengene.`,
    applicants: (share) =>
      `De ti største søkerne står for ${share} av pengene der søkeren er navngitt.`,
    without: (n, { measure }) =>
      measure === 'nominal'
        ? `${f.integer(n)} oppgir ikke beløp.`
        : `${f.integer(n)} kan ikke regnes om: beløp, år eller kurs er ukjent.`,
    none: 'Ingen beløp er kjent.',
    method:
      'Søylene teller tilskudd mellom runde summer, hver omtrent dobbelt så stor som den forrige. Halvparten av tilskuddene ligger i det markerte området. De dokumenterte tilskuddene er et utvalg; dette er ikke størrelsen på alle tilskudd.',
    onlyNominal: 'Beløpsfilteret er i nominelle kroner, så søylene kan bare velges der.',
    table: 'Størrelsene i en tabell',
    tableBins: 'Tilskudd etter størrelse',
    tableClasses: 'Klasser, delt ved runde summer nær kvartilene',
    tableLargest: 'De største tilskuddene',
    columnShare: 'Andel av pengene',
  };
}
