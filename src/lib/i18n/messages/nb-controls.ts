import type { Format } from '../format.ts';
import type { Controls } from './en-controls.ts';

/** The words of the filters that are no charts, in Bokmål. */
export function createControls(f: Format): Controls {
  return {
    more: 'Flere filtre',
    words: 'Søkeord',
    searched: 'Alle ordene må finnes i tittelen, søkeren eller navnet på et sted.',
    clearWords: 'Tøm søket',
    programme: 'Program',
    groups: 'Grupper',
    applicant: 'Norsk søker',
    hits: (n) => f.plural(n, { one: '1 søker', other: `${f.integer(n)} søkere` }),
    noHits: 'Ingen søker under de andre filtrene.',
    amount: 'Beløp, kroner',
    from: 'Fra',
    to: 'Til',
    amountNote: 'Nominelle kroner, begge ender medregnet. Tilskudd uten beløp er utelatt.',
    notKroner: 'Skriv hele kroner, for eksempel 50 000.',
    precision: 'Hvor nøyaktig stedet er kjent',
    compare: 'Sammenlign med resten',
    actions: (name) => `Mer om filteret ${name}`,
  };
}
