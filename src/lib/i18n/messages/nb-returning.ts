import type { Format } from '../format.ts';
import type { Returning } from './en-returning.ts';

/** The words about applicants who came back, in Bokmål. */
export function createReturning(f: Format): Returning {
  const applicants = (n: number) =>
    `${f.integer(n)} ${f.plural(n, { one: 'søker', other: 'søkere' })}`;

  return {
    title: 'Søkere som kom tilbake',
    finding: (n, once) =>
      `${f.integer(once)} av ${f.integer(n)} ${f.plural(n, { one: 'navngitt søker', other: 'navngitte søkere' })} er funnet i bare ett år, ${f.integer(n - once)} i flere.`,
    none: 'Ingen daterte tilskudd her har en navngitt søker.',
    years: (range) => `År med tilskudd, ${range}`,
    gaps: 'År til neste tilskudd',
    events: 'Funnet igjen etter',
    one: 'ett år',
    two: 'to år',
    more: 'tre år eller flere',
    gap: (n) => `${f.integer(n)} år`,
    gapMore: (n) => `${f.integer(n)} år eller mer`,
    event: (year, n, before) => `${year}: ${applicants(n)}, ${before}`,
    again: (n, after) => `${f.integer(n)} funnet igjen, ${after}`,
    notAgain: (n) => `${f.integer(n)} ikke funnet igjen her`,
    leftOut: (undated, unnamed) =>
      `Utelatt: ${f.integer(undated)} tilskudd uten år, ${f.integer(unnamed)} uten navngitt søker.`,
    warning:
      'Tilskuddene er et utvalg: en søker som ikke er funnet igjen blant tilskuddene som er dokumentert her, trenger ikke å ha sluttet. Jo senere hendelsen er, desto færre år følger. Tilskudd fra hendelsesåret regnes ikke med på noen av sidene.',
    table: 'Søkere som kom tilbake, i en tabell',
    columnYears: 'Antall år',
    columnApplicants: 'Søkere',
    columnTimes: 'Ganger',
    columnEvent: 'Hendelse',
    columnBefore: 'Før',
    columnAfter: 'Etter',
    columnAgain: 'Funnet igjen',
    columnNotAgain: 'Ikke funnet igjen her',
  };
}
