import type { Format } from '../format.ts';
import type { AmountUnit, Sizes } from './en-sizes.ts';

/** The words about the size of grants, in Nynorsk. */
export function createSizes(f: Format): Sizes {
  const money = (amount: number, { measure, baseYear }: AmountUnit) => {
    if (measure === 'euro') return `${f.integer(amount)} euro`;
    return `${f.integer(amount)} kr${measure === 'constant' ? ` i ${baseYear}-prisar` : ''}`;
  };

  return {
    title: 'Storleiken på tilskota',
    unit: ({ measure, baseYear }) =>
      ({
        nominal: 'Nominelle kroner',
        constant: `Kroner i ${baseYear}-prisar`,
        euro: 'Euro',
      })[measure],
    range: (from, to) => `${from} til under ${to}`,
    median: (amount) => `median: ${f.integer(amount)}`,
    middleHalf: 'midtarste halvdelen',
    half: (n, amount, unit) =>
      `Av ${f.integer(n)} tilskot med oppgitt beløp er halvparten på ${money(amount, unit)} eller mindre.`,
    same: (n, amount, unit) =>
      `${f.integer(n)} tilskot med oppgitt beløp: ${n > 1 ? 'alle på ' : ''}${money(amount, unit)}.`,
    tenth: (n, share) =>
      `Den største tidelen (${f.integer(n)} tilskot) står for ${share} av pengane.`,
    applicants: (share) =>
      `Dei ti største søkjarane står for ${share} av pengane der søkjaren er namngitt.`,
    without: (n, { measure }) =>
      measure === 'nominal'
        ? `${f.integer(n)} oppgir ikkje beløp.`
        : `${f.integer(n)} kan ikkje reknast om: beløp, år eller kurs er ukjend.`,
    none: 'Ingen beløp er kjende.',
    method:
      'Søylene tel tilskot mellom runde summar, kvar om lag dobbelt så stor som den førre. Halvparten av tilskota ligg i det markerte området. Dei dokumenterte tilskota er eit utval; dette er ikkje storleiken på alle tilskot.',
    onlyNominal: 'Beløpsfilteret er i nominelle kroner, så søylene kan berre veljast der.',
    table: 'Storleikane i ein tabell',
    tableBins: 'Tilskot etter storleik',
    tableClasses: 'Klassar, delte ved runde summar nær kvartilane',
    tableLargest: 'Dei største tilskota',
    columnShare: 'Del av pengane',
  };
}
