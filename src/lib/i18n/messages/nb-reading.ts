import type { Format } from '../format.ts';
import type { Messages } from './en.ts';
import { createPhrases } from './nb-phrases.ts';

/** Words for reading closely, in Bokmål. */
export function createReading(f: Format): Messages['reading'] {
  const { grants } = createPhrases(f);

  return {
    copyTable: 'Kopier tabellen',
    copySql: 'Kopier SQL-en',
    copied: 'Kopiert.',
    copyByHand: 'Nettleseren tillater ikke kopiering; her er teksten, markert.',
    grants: (n) => grants(n),
    part: (n, share, whole) => `${grants(n)}, ${share} av ${f.integer(whole)}`,
    kroner: (sum) => `Nominelle kroner: ${f.integer(sum)}`,
    withAmount: (n) => `Tilskudd med beløp: ${f.integer(n)}`,
    choose: 'Klikk: bare disse tilskuddene',
    release: 'Klikk: ikke lenger bare disse',
    number: 'Om dette tallet',
    definitions: {
      headline:
        'De dokumenterte tilskuddene i utvalget, de oppgitte beløpene lagt sammen, og de ulike stedene på hver side.',
      map: 'En sirkel teller tilskuddene til et sted, en linje dem som binder to steder sammen. Et tilskudd med flere steder teller ved hvert av dem; beløpet er delt likt mellom dem.',
      timeline:
        'Dokumenterte tilskudd etter år, talt under alle filtre unntatt årene. Omrissene er totaler som andre har publisert.',
      categories:
        'Dokumenterte tilskudd etter kategori, talt under alle filtre unntatt kategorien. Hvert tilskudd har én.',
      kinds:
        'Dokumenterte tilskudd etter type, talt under alle filtre unntatt dette. Et tilskudd med partnere av flere typer teller ved hver av dem.',
      counties:
        'Dokumenterte tilskudd etter fylke, talt under alle filtre unntatt dette. Et tilskudd med flere fylker teller ved hvert av dem.',
      regions:
        'Dokumenterte tilskudd etter region, talt under alle filtre unntatt dette. Et tilskudd med flere regioner teller ved hver av dem.',
    },
    prices: 'Kronene er nominelle: fra tilskuddets år. Alle tall gjelder et utvalg som er funnet.',
    behind: (n, withAmount) =>
      `Tilskudd bak tallet: ${f.integer(n)}; med beløp: ${f.integer(withAmount)}.`,
    rows: 'Vis dem i listen',
    missing: {
      amount: (n) => `Uten beløp, altså ikke med i kronesummer: ${f.integer(n)}`,
      no: (n) => `Uten norsk sted i kilden: ${f.integer(n)}`,
      ru: (n) => `Uten russisk sted i kilden: ${f.integer(n)}`,
      year: (n) => `Uten år i kilden: ${f.integer(n)}`,
      generalised: (n) => `Russisk sted vist mindre nøyaktig, av hensyn til vern: ${f.integer(n)}`,
    },
    sql: 'Spørringen til arkivet, som SQL',
  };
}
