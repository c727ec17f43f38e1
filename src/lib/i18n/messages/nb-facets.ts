import type { Format } from '../format.ts';
import type { Messages } from './en.ts';

/** Names of what can be chosen, and the words of the explore page, in Bokmål. */
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
      ordinary: 'Ordinære prosjekter',
      barentskult: 'BarentsKult',
      sports: 'Barentsidretten',
      youth: 'Ungdomsprogrammet',
      health: 'Helsefondet',
      nordic_scheme: 'Nordisk ordning fra 2024',
      unknown: 'Ordning ikke oppgitt',
    },
    applicantTypes: {
      municipality: 'Kommuner',
      county: 'Fylkeskommuner',
      state_agency: 'Statlige etater',
      primary_school: 'Grunnskoler',
      upper_secondary: 'Videregående skoler',
      folk_high_school: 'Folkehøgskoler',
      university: 'Universiteter',
      museum: 'Museer',
      festival: 'Festivaler',
      performing_arts: 'Musikk, teater og dans',
      visual_arts_literature: 'Billedkunst og litteratur',
      library: 'Biblioteker',
      sports_club: 'Idrettslag',
      youth_organisation: 'Ungdomsorganisasjoner',
      ngo: 'Frivillige organisasjoner',
      sami_organisation: 'Samiske organisasjoner',
      church: 'Kirker',
      health: 'Helsetjenester',
      research: 'Forskningsinstitutter',
      media: 'Medier',
      business: 'Bedrifter',
      network: 'Nettverk',
      private_person: 'Privatpersoner',
      unknown: 'Type ikke kjent',
    },
    flags: {
      youth: 'Barn og unge',
      indigenous: 'Urfolk',
    },
    fromPrecisions: {
      settlement: 'tettsted kjent i Norge',
      municipality: 'bare kommune kjent i Norge',
      region: 'bare fylke eller region kjent i Norge',
    },
    toPrecisions: {
      settlement: 'tettsted kjent i Russland',
      municipality: 'bare kommune kjent i Russland',
      region: 'bare fylke eller region kjent i Russland',
    },
    none: {
      applicant: 'Søker ikke oppgitt',
      from: 'Norsk sted ikke oppgitt',
      to: 'Russisk sted ikke oppgitt',
      partnerType: 'Ingen russisk partner oppgitt',
      flag: 'Ingen gruppe oppgitt',
      fromPrecision: 'Norsk sted ikke oppgitt',
      toPrecision: 'Russisk sted ikke oppgitt',
    },
    not: (name) => `ikke ${name}`,
    amount: (from, to) =>
      from === null
        ? to === null
          ? ''
          : `til og med ${kr(to)}`
        : to === null
          ? `fra ${kr(from)}`
          : `${kr(from)} til ${kr(to)}`,
    left: {
      period: (n) => `${f.integer(n)} tilskudd mangler årstall og er ikke med her.`,
      amount: (n) => `${f.integer(n)} tilskudd mangler beløp og er ikke med her.`,
      from: (n) => `${f.integer(n)} tilskudd mangler norsk sted og er ikke med her.`,
      to: (n) => `${f.integer(n)} tilskudd mangler russisk sted og er ikke med her.`,
    },
    lede: 'Hver figur er et filter. Velg en rad, et sted eller en periode, og alt annet følger med.',
    undo: 'Angre',
    redo: 'Gjør om',
    clear: 'Fjern alle',
    only: 'Bare denne',
    leaveOut: (name) => `Utelat ${name}`,
    choose: (name, n) => `${name}: ${f.integer(n)} tilskudd`,
    filters: 'Filtre',
    applied: 'Valgt',
    front: 'Forside',
    explore: 'Utforsk',
    ignored: (parts) => `En del av adressen ble ikke forstått og er utelatt: ${parts.join('; ')}.`,
    selectedTitle: 'Utvalget',
    lines: 'Sterkeste forbindelser',
    grants: 'Tilskudd',
    all: (n) => `Alle ${f.integer(n)} tilskudd`,
    places: 'Steder på kartet, som knapper',
    show: (n) => `Vis ${f.integer(n)} tilskudd`,
    close: 'Lukk',
    excluded: 'utelatt',
    title: 'Utforsk',
  };
}
