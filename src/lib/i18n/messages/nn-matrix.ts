import type { Format } from '../format.ts';
import type { Matrix } from './en-matrix.ts';
import { createPhrases } from './nn-phrases.ts';

/** The words of the matrices of places and of kinds, in Nynorsk. */
export function createMatrix(f: Format): Matrix {
  const { grants } = createPhrases(f);

  return {
    title: 'Kven samarbeider med kven',
    views: { places: 'Stader', kinds: 'Typar' },
    details: { county: 'Etter fylke', place: 'Etter stad' },
    sort: 'Rekkjefølgje',
    sorts: { total: 'Flest tilskot', name: 'Namn', geography: 'Vest til aust' },
    cell: (row, column, n) => `${row} – ${column}: ${grants(n)}`,
    strongest: (row, column, n) => `Flest tilskot: ${row} – ${column}, ${f.integer(n)}`,
    both: {
      places: (n, total) =>
        `n = ${grants(total)}; ${f.integer(n)} har stad oppgitt på begge sider.`,
      kinds: (n, total) => `n = ${grants(total)}; ${f.integer(n)} har type oppgitt på begge sider.`,
    },
    counting:
      'Eit tilskot med fleire stader eller partnarar tel éin gong i kvar av rutene sine. Siste rad og kolonne tel kvart tilskot éin gong og er difor ikkje summen av rutene.',
    sample:
      'Dette er tilskota som er funne, eit utval: Ei tom rute tyder ikkje at ingen har samarbeidd.',
    generalised: (n) =>
      `Russiske stader blir talde etter region. For å verne partnarar er berre regionen vist for ${grants(n)}.`,
    merged:
      'Typar som liknar kvarandre, er slegne saman, til dømes museum og bibliotek. Partnarar med type som ikkje er vist, er rekna som ikkje oppgitt.',
    hidden: (n) =>
      `${f.integer(n)} ${f.plural(n, { one: 'kolonne til', other: 'kolonnar til' })} står i tabellen.`,
    table: 'Matrisa i ein tabell',
    failed: 'Stadene kunne ikkje lastast inn; fylka er viste.',
  };
}
