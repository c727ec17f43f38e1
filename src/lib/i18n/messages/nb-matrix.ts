import type { Format } from '../format.ts';
import type { Matrix } from './en-matrix.ts';
import { createPhrases } from './nb-phrases.ts';

/** The words of the matrices of places and of kinds, in Bokmål. */
export function createMatrix(f: Format): Matrix {
  const { grants } = createPhrases(f);

  return {
    title: 'Hvem samarbeider med hvem',
    views: { places: 'Steder', kinds: 'Typer' },
    details: { county: 'Etter fylke', place: 'Etter sted' },
    sort: 'Rekkefølge',
    sorts: { total: 'Flest tilskudd', name: 'Navn', geography: 'Vest til øst' },
    cell: (row, column, n) => `${row} – ${column}: ${grants(n)}`,
    strongest: (row, column, n) => `Flest tilskudd: ${row} – ${column}, ${f.integer(n)}`,
    both: {
      places: (n, total) =>
        `n = ${grants(total)}; ${f.integer(n)} har oppgitt sted på begge sider.`,
      kinds: (n, total) => `n = ${grants(total)}; ${f.integer(n)} har oppgitt type på begge sider.`,
    },
    counting:
      'Et tilskudd med flere steder eller partnere teller én gang i hver av rutene sine. Siste rad og kolonne teller hvert tilskudd én gang og er derfor ikke summen av rutene.',
    sample:
      'Dette er tilskuddene som er funnet, et utvalg: En tom rute betyr ikke at ingen har samarbeidet.',
    generalised: (n) =>
      `Russiske steder telles etter region. For å beskytte partnere vises bare regionen for ${grants(n)}.`,
    merged:
      'Typer som ligner hverandre, er slått sammen, for eksempel museer og biblioteker. Partnere med type som ikke vises, regnes som ikke oppgitt.',
    hidden: (n) =>
      `${f.integer(n)} ${f.plural(n, { one: 'kolonne til', other: 'kolonner til' })} står i tabellen.`,
    table: 'Matrisen i en tabell',
    failed: 'Stedene kunne ikke lastes inn; fylkene vises.',
  };
}
