import type { Format } from '../format.ts';
import type { Crosswalk } from './en-crosswalk.ts';

/** The words about details of categories, and about labels in the sources, in Bokmål. */
export function createCrosswalk(f: Format): Crosswalk {
  return {
    details: 'Detaljer og endring',
    undivided: 'ikke nærmere inndelt',
    share: (n) => `andel av ${f.integer(n)} tilskudd med kategori`,
    points: (before) => `endring fra ${before}, prosentpoeng`,
    noPeriod:
      'Ingen endring er vist: det krever en valgt periode og like mange dokumenterte år før den.',
    tooFew: (now, before, range) =>
      `Ingen endring er vist: det krever 20 tilskudd med kategori i begge perioder; her er det ${f.integer(now)}, og ${f.integer(before)} i ${range}.`,
    columnPoints: 'Endring, prosentpoeng',
    title: 'Betegnelser i kildene, periode for periode',
    finding: (own, other, none) =>
      `I perioder med kjente satsingsområder har ${f.integer(own + other + none)} tilskudd en kategori: ${f.integer(own)} etter en betegnelse fra periodens egne områder, ${f.integer(other)} etter en annen betegnelse, ${f.integer(none)} uten betegnelse.`,
    change: (group, from, to, points, own, rest) =>
      `${group}, ${from} til ${to}: ${points} prosentpoeng; egne betegnelser står for ${own}, ommerking for ${rest}.`,
    noChange: 'Ingen to perioder har de 20 tilskuddene med kategori som en sammenligning krever.',
    own: 'betegnelse fra periodens egne områder',
    other: 'annen betegnelse, eller ingen',
    unknown: 'områdene disse årene er ikke kjent',
    noLabel: 'ingen betegnelse i kilden',
    method:
      'Ommerking: den delen av en endring i prosentpoeng som kommer fra tilskudd med en betegnelse som ikke er blant periodens egne satsingsområder, eller uten betegnelse i kilden. Resten kommer fra tilskudd med en av periodens egne betegnelser. Andelene gjelder de dokumenterte tilskuddene med kategori, et utvalg; perioder med færre enn 20 av dem er hoppet over.',
    schemes:
      'En betegnelse regnes som periodens egen når den navngir samme tema, uansett ord og språk. For årene mellom listene er satsingsområdene ikke kjent. Filtre for periode og kategori endrer ikke denne tabellen, de gjør bare resten svakere.',
    sample:
      'De dokumenterte tilskuddene er et utvalg: andelene er også ulike fordi andre sider er bevart fra andre år.',
    words: 'Betegnelsene slik kildene skriver dem:',
    table: 'Betegnelser og perioder i en tabell',
    tableLabels: 'Tilskudd etter betegnelse og periode',
    tableChanges: 'Endring mellom perioder, i prosentpoeng',
    columnLabel: 'Betegnelse i kilden',
    columnNow: 'Kategori i dag',
    columnPeriods: 'Perioder',
    columnChange: 'Endring',
    columnOwn: 'Egne betegnelser',
    columnRest: 'Ommerking',
  };
}
