import type { Format } from '../format.ts';
import type { Crosswalk } from './en-crosswalk.ts';

/** The words about details of categories, and about labels in the sources, in Nynorsk. */
export function createCrosswalk(f: Format): Crosswalk {
  return {
    details: 'Detaljar og endring',
    undivided: 'ikkje nærare inndelt',
    share: (n) => `del av ${f.integer(n)} tilskot med kategori`,
    points: (before) => `endring frå ${before}, prosentpoeng`,
    noPeriod:
      'Inga endring er vist: det krev ein vald periode og like mange dokumenterte år før han.',
    tooFew: (now, before, range) =>
      `Inga endring er vist: det krev 20 tilskot med kategori i begge periodane; her er det ${f.integer(now)}, og ${f.integer(before)} i ${range}.`,
    columnPoints: 'Endring, prosentpoeng',
    title: 'Nemningar i kjeldene, periode for periode',
    finding: (own, other, none) =>
      `I periodar med kjende satsingsområde har ${f.integer(own + other + none)} tilskot ein kategori: ${f.integer(own)} etter ei nemning frå områda til perioden sjølv, ${f.integer(other)} etter ei anna nemning, ${f.integer(none)} utan nemning.`,
    change: (group, from, to, points, own, rest) =>
      `${group}, ${from} til ${to}: ${points} prosentpoeng; eigne nemningar står for ${own}, ommerking for ${rest}.`,
    noChange: 'Ingen to periodar har dei 20 tilskota med kategori som ei samanlikning krev.',
    own: 'nemning frå områda til perioden sjølv',
    other: 'anna nemning, eller inga',
    unknown: 'områda desse åra er ikkje kjende',
    noLabel: 'inga nemning i kjelda',
    method:
      'Ommerking: den delen av ei endring i prosentpoeng som kjem frå tilskot med ei nemning som ikkje er blant satsingsområda til perioden sjølv, eller utan nemning i kjelda. Resten kjem frå tilskot med ei av nemningane til perioden. Delane gjeld dei dokumenterte tilskota med kategori, eit utval; periodar med færre enn 20 av dei er hoppa over.',
    schemes:
      'Ei nemning er rekna som perioden si eiga når ho gjeld same tema, uansett ord og språk. For åra mellom listene er satsingsområda ikkje kjende. Filter for periode og kategori endrar ikkje denne tabellen, dei gjer berre resten svakare.',
    sample:
      'Dei dokumenterte tilskota er eit utval: delane er også ulike fordi andre sider er bevarte frå andre år.',
    words: 'Nemningane slik kjeldene skriv dei:',
    table: 'Nemningar og periodar i ein tabell',
    tableLabels: 'Tilskot etter nemning og periode',
    tableChanges: 'Endring mellom periodar, i prosentpoeng',
    columnLabel: 'Nemning i kjelda',
    columnNow: 'Kategori i dag',
    columnPeriods: 'Periodar',
    columnChange: 'Endring',
    columnOwn: 'Eigne nemningar',
    columnRest: 'Ommerking',
  };
}
