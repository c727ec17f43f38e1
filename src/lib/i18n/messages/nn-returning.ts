import type { Format } from '../format.ts';
import type { Returning } from './en-returning.ts';

/** The words about applicants who came back, in Nynorsk. */
export function createReturning(f: Format): Returning {
  const applicants = (n: number) =>
    `${f.integer(n)} ${f.plural(n, { one: 'søkjar', other: 'søkjarar' })}`;
  const found = (n: number) => f.plural(n, { one: 'funnen', other: 'funne' });

  return {
    title: 'Søkjarar som kom tilbake',
    finding: (n, once) =>
      `${f.integer(once)} av ${f.integer(n)} ${f.plural(n, { one: 'namngitt søkjar', other: 'namngitte søkjarar' })} er ${found(once)} i berre eitt år, ${f.integer(n - once)} i fleire.`,
    none: 'Ingen daterte tilskot her har ein namngitt søkjar.',
    years: (range) => `År med tilskot, ${range}`,
    gaps: 'År til neste tilskot',
    events: 'Funne igjen etter',
    one: 'eitt år',
    two: 'to år',
    more: 'tre år eller fleire',
    gap: (n) => `${f.integer(n)} år`,
    gapMore: (n) => `${f.integer(n)} år eller meir`,
    event: (year, n, before) => `${year}: ${applicants(n)}, ${before}`,
    again: (n, after) => `${f.integer(n)} ${found(n)} igjen, ${after}`,
    notAgain: (n) => `${f.integer(n)} ikkje ${found(n)} igjen her`,
    leftOut: (undated, unnamed) =>
      `Utelatne: ${f.integer(undated)} tilskot utan år, ${f.integer(unnamed)} utan namngitt søkjar.`,
    warning:
      'Tilskota er eit utval: ein søkjar som ikkje er funnen igjen blant tilskota som er dokumenterte her, treng ikkje å ha slutta. Di seinare hendinga er, di færre år følgjer. Tilskot frå same år som hendinga er ikkje rekna med på nokon av sidene.',
    table: 'Søkjarar som kom tilbake, i ein tabell',
    columnYears: 'Tal på år',
    columnApplicants: 'Søkjarar',
    columnTimes: 'Gonger',
    columnEvent: 'Hending',
    columnBefore: 'Før',
    columnAfter: 'Etter',
    columnAgain: 'Funne igjen',
    columnNotAgain: 'Ikkje funne igjen her',
  };
}
