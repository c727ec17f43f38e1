import type { Format } from '../format.ts';
import type { Controls } from './en-controls.ts';

/** The words of the filters that are no charts, in Nynorsk. */
export function createControls(f: Format): Controls {
  return {
    more: 'Fleire filter',
    words: 'Søkjeord',
    searched: 'Alle orda må finnast i tittelen, søkjaren eller namnet på ein stad.',
    clearWords: 'Tøm søket',
    programme: 'Program',
    groups: 'Grupper',
    applicant: 'Norsk søkjar',
    hits: (n) => f.plural(n, { one: '1 søkjar', other: `${f.integer(n)} søkjarar` }),
    noHits: 'Ingen søkjar under dei andre filtra.',
    amount: 'Beløp, kroner',
    from: 'Frå',
    to: 'Til',
    amountNote: 'Nominelle kroner, begge endar medrekna. Tilskot utan beløp er utelatne.',
    notKroner: 'Skriv heile kroner, til dømes 50 000.',
    precision: 'Kor nøyaktig staden er kjend',
    compare: 'Samanlikn med resten',
    actions: (name) => `Meir om filteret ${name}`,
  };
}
