import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

/** Names of what can be chosen, and the words of the explore page, in Nynorsk. */
export function createFacets(f: Format): Messages['facets'] {
  const kr = (kroner: number) => `${f.integer(kroner)} kr`;

  return {
    details: {
      A1: 'Kultur',
      A2: 'Idrett',
      A3: 'Velferd',
      B1: 'Miljø',
      B2: 'Helse',
      B3: 'Sivilsamfunn',
      B4: 'Media og informasjon',
      C1: 'Kompetanse og utdanning',
      D1: 'Urfolk',
      E1: 'Næring',
      E2: 'Infrastruktur',
    },
    programmes: {
      ordinary: 'Ordinære prosjekt',
      barentskult: 'BarentsKult',
      sports: 'Barentsidretten',
      youth: 'Ungdomsprogrammet',
      health: 'Helsefondet',
      nordic_scheme: 'Nordisk ordning frå 2024',
      unknown: 'Ordning ikkje oppgitt',
    },
    applicantTypes: {
      municipality: 'Kommunar',
      county: 'Fylkeskommunar',
      state_agency: 'Statlege etatar',
      primary_school: 'Grunnskular',
      upper_secondary: 'Vidaregåande skular',
      folk_high_school: 'Folkehøgskular',
      university: 'Universitet',
      museum: 'Museum',
      festival: 'Festivalar',
      performing_arts: 'Musikk, teater og dans',
      visual_arts_literature: 'Biletkunst og litteratur',
      library: 'Bibliotek',
      sports_club: 'Idrettslag',
      youth_organisation: 'Ungdomsorganisasjonar',
      ngo: 'Frivillige organisasjonar',
      sami_organisation: 'Samiske organisasjonar',
      church: 'Kyrkjer',
      health: 'Helsetenester',
      research: 'Forskingsinstitutt',
      media: 'Medium',
      business: 'Bedrifter',
      network: 'Nettverk',
      private_person: 'Privatpersonar',
      unknown: 'Type ikkje kjend',
    },
    flags: {
      youth: 'Barn og unge',
      indigenous: 'Urfolk',
    },
    fromPrecisions: {
      settlement: 'tettstad kjend i Noreg',
      municipality: 'berre kommune kjend i Noreg',
      region: 'berre fylke eller region kjend i Noreg',
    },
    toPrecisions: {
      settlement: 'tettstad kjend i Russland',
      municipality: 'berre kommune kjend i Russland',
      region: 'berre fylke eller region kjend i Russland',
    },
    none: {
      applicant: 'Søkjar ikkje oppgitt',
      from: 'Norsk stad ikkje oppgitt',
      to: 'Russisk stad ikkje oppgitt',
      partnerType: 'Ingen russisk partnar oppgitt',
      flag: 'Inga gruppe oppgjeven',
      fromPrecision: 'Norsk stad ikkje oppgitt',
      toPrecision: 'Russisk stad ikkje oppgitt',
    },
    not: (name) => `ikkje ${name}`,
    amount: (from, to) =>
      from === null
        ? to === null
          ? ''
          : `til og med ${kr(to)}`
        : to === null
          ? `frå ${kr(from)}`
          : `${kr(from)} til ${kr(to)}`,
    left: {
      period: (n) => `${f.integer(n)} tilskot manglar årstal og er ikkje med her.`,
      amount: (n) => `${f.integer(n)} tilskot manglar beløp og er ikkje med her.`,
      from: (n) => `${f.integer(n)} tilskot manglar norsk stad og er ikkje med her.`,
      to: (n) => `${f.integer(n)} tilskot manglar russisk stad og er ikkje med her.`,
    },
    lede: 'Kvar figur er eit filter. Vel ei rad, ein stad eller ein periode, og alt anna følgjer med.',
    undo: 'Angre',
    redo: 'Gjer om',
    clear: 'Fjern alle',
    only: 'Berre denne',
    leaveOut: (name) => `Utelat ${name}`,
    choose: (name, n) => `${name}: ${f.integer(n)} tilskot`,
    filters: 'Filter',
    applied: 'Valt',
    front: 'Framside',
    explore: 'Utforsk',
    ignored: (parts) =>
      `Ein del av adressa vart ikkje forstått og er utelaten: ${parts.join('; ')}.`,
    selectedTitle: 'Utvalet',
    lines: 'Sterkaste samband',
    grants: 'Tilskot',
    all: (n) => `Alle ${f.integer(n)} tilskot`,
    places: 'Stader på kartet, som knappar',
    show: (n) => `Vis ${f.integer(n)} tilskot`,
    close: 'Lukk',
    excluded: 'utelate',
    title: 'Utforsk',
  };
}
