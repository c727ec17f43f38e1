import type { Format } from '../format.ts';
import { plain, strong } from '../rich.ts';
import type { Compare } from './en-compare.ts';
import { createPhrases } from './nn-phrases.ts';

/** The words of the page that compares two selections, in Nynorsk. */
export function createCompare(f: Format): Compare {
  const { grants } = createPhrases(f);

  return {
    title: 'Samanlikn',
    description: 'To utval av dei dokumenterte tilskota side om side, etter delar.',
    difference: (rows) => [
      plain('Størst skilnad i tilskota som er dokumenterte her: '),
      ...rows.flatMap(({ name, a, b }, index) => [
        ...(index > 0 ? [plain('; ')] : []),
        strong(name),
        plain(index > 0 ? `, ${a} og ${b}` : `, ${a} av A og ${b} av B`),
      ]),
      plain('.'),
    ],
    tooFew: (n) =>
      `For få tilskot til å samanlikne delar: på den eine sida oppgir færre enn ${f.integer(n)} kategori eller stad.`,
    alike: 'Dei største delane i A og B skil seg med under eitt prosentpoeng.',
    same: 'A og B er same utvalet. Endre det eine for å samanlikne.',
    caveatLead: 'Samanlikn delar, ikkje tal på tilskot.',
    caveat: (a, b) =>
      `To utval, ${f.integer(a)} og ${grants(b)}, viser kva sider som er tekne vare på. Dei er ikkje tilfeldige, så ingen feilmargin kan oppgjevast.`,
    all: 'Alle tilskot',
    both: (names) => `Både A og B: ${names.join(', ')}.`,
    withAmount: (n) => `${f.integer(n)} har oppgjeve beløp.`,
    noTotal: (years) => `Ingen publisert årstotal er funnen for ${f.list(years)}.`,
    anyClause: 'Publiserte totalar gjeld alle tilskot, uansett kva anna som er valt.',
    change: (side) => `Endre ${side}`,
    any: 'Alle',
    several: 'Som valt',
    swap: 'Byt om A og B',
    scale: 'Mål: tilskot. Éin skala for begge karta og éin for alle radene.',
    map: (name) => `Kart over ${name}`,
    mapTable: (name) => `Kart over ${name} i ein tabell`,
    changed: (a, b) => `A: ${grants(a)}. B: ${grants(b)}.`,
    timeline: 'Tilskot per år, og åra i A og B',
    beforeAfter: 'Før og etter',
    around: (titles) => `Før og etter: ${titles.join('; ')}`,
    aroundYears: (year) => `Heile år på begge sider; ${year} er ikkje med i nokon av dei.`,
    warnShort: (n) => `Berre ${f.integer(n)} år på kvar side: nokre få tilskot endrar alle delar.`,
    warnUnfinished: (year) => `Arkivet vart samla i løpet av ${year}, som er med i B.`,
    warnMissing: (side, n) => `${side} har ${f.integer(n)} år utan publisert total.`,
    warnUneven: (a, b) =>
      `Arkivet har ${a} av dei publiserte tilskota i A og ${b} i B: den eine sida er meir enn dobbelt så godt dokumentert.`,
  };
}
