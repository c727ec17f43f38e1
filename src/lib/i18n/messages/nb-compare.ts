import type { Format } from '../format.ts';
import { plain, strong } from '../rich.ts';
import type { Compare } from './en-compare.ts';
import { createPhrases } from './nb-phrases.ts';

/** The words of the page that compares two selections, in Bokmål. */
export function createCompare(f: Format): Compare {
  const { grants } = createPhrases(f);

  return {
    title: 'Sammenlign',
    description: 'To utvalg av de dokumenterte tilskuddene side ved side, etter andeler.',
    difference: (rows) => [
      plain('Størst forskjell i tilskuddene som er dokumentert her: '),
      ...rows.flatMap(({ name, a, b }, index) => [
        ...(index > 0 ? [plain('; ')] : []),
        strong(name),
        plain(index > 0 ? `, ${a} og ${b}` : `, ${a} av A og ${b} av B`),
      ]),
      plain('.'),
    ],
    tooFew: (n) =>
      `For få tilskudd til å sammenligne andeler: på den ene siden oppgir færre enn ${f.integer(n)} kategori eller sted.`,
    alike: 'De største andelene i A og B skiller seg med under ett prosentpoeng.',
    same: 'A og B er samme utvalg. Endre det ene for å sammenligne.',
    caveatLead: 'Sammenlign andeler, ikke antall.',
    caveat: (a, b) =>
      `To utvalg, ${f.integer(a)} og ${grants(b)}, viser hvilke sider som er bevart. De er ikke tilfeldige, så ingen feilmargin kan oppgis.`,
    all: 'Alle tilskudd',
    both: (names) => `Begge: ${names.join(', ')}.`,
    withAmount: (n) => `${f.integer(n)} oppgir beløp.`,
    noTotal: (years) => `Ingen publisert årstotal er funnet for ${f.list(years)}.`,
    anyClause: 'Publiserte totaler gjelder alle tilskudd, uansett hva annet som er valgt.',
    change: (side) => `Endre ${side}`,
    any: 'Alle',
    several: 'Som valgt',
    swap: 'Bytt om A og B',
    scale: 'Mål: tilskudd. Én skala for begge kartene og én for alle radene.',
    map: (name) => `Kart over ${name}`,
    mapTable: (name) => `Kart over ${name} i en tabell`,
    changed: (a, b) => `A: ${grants(a)}. B: ${grants(b)}.`,
    timeline: 'Tilskudd per år, og årene i A og B',
    beforeAfter: 'Før og etter',
    around: (titles) => `Før og etter: ${titles.join('; ')}`,
    aroundYears: (year) => `Hele år på begge sider; ${year} er ikke med i noen av dem.`,
    warnShort: (n) => `Bare ${f.integer(n)} år på hver side: noen få tilskudd endrer alle andeler.`,
    warnUnfinished: (year) => `Arkivet ble samlet i løpet av ${year}, som er med i B.`,
    warnMissing: (side, n) => `${side} har ${f.integer(n)} år uten publisert total.`,
    warnUneven: (a, b) =>
      `Arkivet har ${a} av de publiserte tilskuddene i A og ${b} i B: den ene siden er mer enn dobbelt så godt dokumentert.`,
  };
}
