import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** Words for reading closely, in English, the measure of the other three: readouts, tables, about a number. */
export function createReading(f: Format) {
  const { grants } = createPhrases(f);

  return {
    copyTable: 'Copy the table',
    copySql: 'Copy the SQL',
    copied: 'Copied.',
    /** The browser does not let us; the text is selected below. */
    copyByHand: 'The browser does not allow copying; here is the text, selected.',
    grants: (n: number) => grants(n),
    part: (n: number, share: string, whole: number) =>
      `${grants(n)}, ${share} of ${f.integer(whole)}`,
    kroner: (sum: number) => `Nominal kroner: ${f.integer(sum)}`,
    withAmount: (n: number) => `Grants with an amount: ${f.integer(n)}`,
    choose: 'Click: only these grants',
    release: 'Click: no longer only these',
    number: 'About this number',
    definitions: {
      headline:
        'The documented grants of this selection, their stated amounts added up, and the different places on each side.',
      map: 'A disc counts the grants of a place, a line those that join two places. A grant with several places counts at each; its amount is split evenly between them.',
      timeline:
        'Documented grants by year, counted under all filters but the years. The outlines are totals that others have published.',
      categories:
        'Documented grants by category, counted under all filters but the category. Every grant has one.',
      kinds:
        'Documented grants by kind, counted under all filters but this one. A grant with partners of several kinds counts at each.',
      counties:
        'Documented grants by county, counted under all filters but this one. A grant with several counties counts at each.',
      regions:
        'Documented grants by region, counted under all filters but this one. A grant with several regions counts at each.',
    },
    prices: 'Kroner are nominal: of the year of the grant. All figures are of a sample.',
    behind: (n: number, withAmount: number) =>
      `Grants behind it: ${f.integer(n)}; with an amount: ${f.integer(withAmount)}.`,
    rows: 'Show them in the list',
    missing: {
      amount: (n: number) => `No amount, so not in sums of kroner: ${f.integer(n)}`,
      no: (n: number) => `No Norwegian place in the source: ${f.integer(n)}`,
      ru: (n: number) => `No Russian place in the source: ${f.integer(n)}`,
      year: (n: number) => `No year in the source: ${f.integer(n)}`,
      generalised: (n: number) =>
        `Russian place shown less exactly, for protection: ${f.integer(n)}`,
    },
    sql: 'The question to the archive, as SQL',
  };
}
