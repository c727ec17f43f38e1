import type { Format } from '../format.ts';
import { plain, richText, strong } from '../rich.ts';
import type { Messages } from './en.ts';
import { createAbout } from './nb-about.ts';
import { createCompare } from './nb-compare.ts';
import { createCrosswalk } from './nb-crosswalk.ts';
import { createMatrix } from './nb-matrix.ts';
import { createSizes } from './nb-sizes.ts';
import { createTimeline } from './nb-timeline.ts';
import { createReturning } from './nb-returning.ts';
import { createControls } from './nb-controls.ts';
import { createExplore } from './nb-explore.ts';
import { createFacets } from './nb-facets.ts';
import { createPhrases } from './nb-phrases.ts';
import { createReading } from './nb-reading.ts';

/** Bokmål, moderate: «grensen», «siden», «tilskudd» the same in singular and plural. */
export function nb(f: Format): Messages {
  const { grants, inWords, pick, published, fraction, places, kroner } = createPhrases(f);

  return {
    site: {
      name: 'Barentsatlas',
      tagline: 'Tilskudd fra Barentssekretariatet',
      description:
        'Norsk-russiske samarbeidsprosjekter med tilskudd fra Barentssekretariatet: hvor, til hva og når.',
      skip: 'Hopp til innholdet',
      sections: 'Innhold på siden',
      languages: 'Språk',
      notes: 'Metode og hva som er utelatt',
    },
    nav: {
      map: 'Kart',
      categories: 'Kategorier',
      timeline: 'Tidslinje',
      grants: 'Tilskudd',
      about: 'Om dataene',
    },
    headline: (h) => [
      strong(f.integer(h.grants)),
      plain(` ${pick(h.grants, 'dokumentert', 'dokumenterte')} tilskudd, `),
      ...kroner(h.sumNok),
      plain(', '),
      ...places(h.placesNo, h.placesRu, 'mellom '),
      ...(h.years ? [plain(', '), strong(h.years)] : []),
    ],
    noGrants: 'Ingen tilskudd passer til dette utvalget.',
    noGrantsRemedy: 'Fjern et filter for å se tilskudd igjen.',
    caveat: {
      lead: 'Et utvalg, ikke helheten.',
      known: (c) =>
        c.documented >= c.published
          ? `${published(c)}; alle er dokumentert her.`
          : `${published(c)}; ${f.integer(c.documented)} av dem, ${fraction(c.documented, c.published)}, er dokumentert her.`,
      none: (c) => `${published(c)}; ingen er dokumentert her.`,
      unknown:
        'Det er ikke publisert noe totaltall for disse årene, så det er ukjent hvor stor del dette er.',
      allCategories: 'Denne sammenligningen gjelder alle kategorier samlet.',
      withoutYear: (n) => `${grants(n)} uten kjent år er holdt utenfor perioden.`,
    },
    filter: {
      label: 'Filtre',
      open: 'Filtrer',
      close: 'Lukk',
      years: 'År',
      from: 'Fra',
      to: 'Til',
      allYears: 'Alle år',
      category: 'Kategori',
      allCategories: 'Alle kategorier',
      apply: 'Vis',
      remove: (name) => `Fjern filter: ${name}`,
      clear: 'Fjern alle',
      active: 'Aktive filtre',
      of: (n, total) => `${f.integer(n)} av ${f.integer(total)}`,
      all: (n) => `${f.integer(n)} i alt`,
      needsScript:
        'Filtrene krever JavaScript. Resten av siden – tall, diagrammer og de første tilskuddene – virker uten.',
      changed: (n) => `Viser ${grants(n)}.`,
    },
    map: {
      title: 'Der grensen ble krysset',
      lede: 'Hver linje forbinder den norske søkerens sted med den russiske partnerens.',
      width: 'Bredde: tilskudd',
      area: 'Areal: tilskudd',
      settlement: 'tettsted vist',
      region: 'bare fylke eller region vist',
      lens: (times) =>
        `Den norsk-russiske grensen, forstørret ${pick(times, 'én gang', `${inWords(times)} ganger`)}`,
      barentsSea: 'Barentshavet',
      norwegianSea: 'Norskehavet',
      whiteSea: 'Kvitsjøen',
      arcticCircle: 'Polarsirkelen',
      sweden: 'Sverige',
      finland: 'Finland',
      russia: 'Russland',
      alt: (m) =>
        `Kart over Nord-Norge og Nordvest-Russland. Sirkler: ${richText(places(m.placesNo, m.placesRu, ''))}. Linjer mellom dem: ${f.integer(m.lines)}.${m.top ? ` Den bredeste linjen går mellom ${m.top.from} og ${m.top.to}: ${grants(m.top.grants)}.` : ''}`,
      missing: (m) =>
        `n = ${grants(m.grants)}; ${f.integer(m.grants - m.missing)} har sted på begge sider. Uten linje på kartet: ${f.integer(m.missing)} (${f.integer(m.onlyNoMissing)} uten norsk sted, ${f.integer(m.onlyRuMissing)} uten russisk, ${f.integer(m.bothMissing)} uten noen av delene).`,
      protected: (m) =>
        `For å beskytte partnere vises små russiske steder, og stedene til tilskudd om følsomme emner, bare som region: her for ${grants(m.generalised)}. Et tilskudd med flere steder telles på hvert av dem, så tallene for stedene kan ikke legges sammen.`,
      offMap: (names) => `Utenfor kartet: ${f.list(names)}.`,
      credit:
        'Laget med Natural Earth. Innsjøer og elver: GSHHG (Wessel og Smith). Steder: GeoNames (CC BY 4.0).',
      table: 'Steder og linjer som tabell',
      tableFlows: 'Linjer: par av steder',
      tablePlaces: 'Steder',
      columnFrom: 'Norsk sted',
      columnTo: 'Russisk sted',
      columnPlace: 'Sted',
      columnSide: 'Side',
      sideNO: 'Norge',
      sideRU: 'Russland',
      regionOnly: (name) => `${name} (bare fylke eller region)`,
    },
    categories: {
      title: 'Hva tilskuddene gikk til',
      finding: (name, shareGrants, shareKroner) =>
        `${name}: ${shareGrants} av tilskuddene og ${shareKroner} av kronene`,
      shareOfGrants: 'andel av tilskuddene',
      shareOfKroner: 'andel av kronene',
      millionKr: (millions) => `${millions}\u00a0mill.\u00a0kr`,
      unclassified: (n, total, withoutAmount) =>
        [
          n > 0 &&
            `${grants(n)} har ingen kategori i kilden. Med kategori ville alle andelene ovenfor vært annerledes.`,
          `n = ${grants(total)}${withoutAmount > 0 ? `; ${f.integer(withoutAmount)} uten oppgitt beløp er ikke regnet med i kronene` : ''}.`,
          'Nominelle kroner fra tilskuddsåret.',
        ]
          .filter(Boolean)
          .join(' '),
      partners: (items) => [
        plain('De vanligste russiske partnerne, etter antall tilskudd: '),
        ...items.flatMap((item, index) => [
          plain(`${index > 0 ? '; ' : ''}${item.name} `),
          strong(f.integer(item.grants)),
        ]),
        plain('.'),
      ],
      table: 'Kategorier som tabell',
      columnCategory: 'Kategori',
      columnGrants: 'Tilskudd',
      columnShareGrants: 'Andel av tilskuddene',
      columnKroner: 'Kroner (nominelle)',
      columnShareKroner: 'Andel av kronene',
      columnWithAmount: 'Tilskudd med beløp',
      total: 'I alt',
    },
    timeline: createTimeline(f),
    list: {
      title: (n) => [strong(`${grants(n)},`), plain(' nyeste først')],
      year: 'År',
      project: 'Prosjekt',
      applicant: 'Norsk søker',
      fromTo: 'Fra – til',
      category: 'Kategori',
      amount: 'Kroner',
      more: (n) => `Vis ${f.integer(n)} til`,
      shown: (n, total) => `Viser ${f.integer(n)} av ${f.integer(total)}`,
      protection: 'Russiske partnere navngis aldri; i lister er bare regionen oppgitt.',
      yearUnknown: 'ukjent år',
      applicantUnknown: 'søker ikke oppgitt',
      privatePerson: 'Privatperson',
      placeUnknown: 'sted ikke oppgitt',
      amountUnknown: 'beløp ikke oppgitt',
      screened: 'Deler av tittelen er fjernet for å beskytte personer og partnere.',
      withheld: 'Tittelen holdes tilbake: Den kan navngi en person eller en organisasjon',
      withdrawn: 'Opplysningene er trukket tilbake',
      heldBack: 'navnet vises ikke',
    },
    source: (s) =>
      `Kilde: åpne prosjektsider hos Barentssekretariatet og andre, sammenstilt i ${s.compiled}. Arkiv ${s.hash}.`,
    states: {
      loading: 'Gjør arkivet klart for filtrering …',
      refreshing: 'Regner ut nye tall …',
      failedLead: 'Filtrene virker ikke akkurat nå.',
      failed: {
        unsupported: 'Denne nettleseren kan ikke kjøre databasen bak dem.',
        network: 'En fil kunne ikke lastes. Kontroller nettforbindelsen.',
        archive: 'Arkivfilen er skadet eller hører til en annen versjon.',
        timeout: 'Svaret lot vente for lenge på seg.',
        query: 'Spørsmålet kunne ikke besvares.',
      },
      failedRest: 'Tallene, diagrammene, kartet og listen på siden står som de var.',
      retry: 'Prøv igjen',
    },
    banner: {
      synthetic: 'Syntetiske data: Alle tilskudd på denne siden er oppdiktet, bare til testing.',
      internal: 'Internt, ikke for publisering: Her er ingenting skjult.',
    },
    about: createAbout(f),
    explore: createExplore(f),
    compare: createCompare(f),
    crosswalk: createCrosswalk(f),
    matrix: createMatrix(f),
    sizes: createSizes(f),
    returning: createReturning(f),
    controls: createControls(f),
    facets: createFacets(f),
    reading: createReading(f),
    groups: {
      A: 'Kultur, idrett og velferd',
      B: 'Miljø, helse, sivilsamfunn og media',
      C: 'Kompetanse og utdanning',
      D: 'Urfolk',
      E: 'Næring og entreprenørskap',
      X: 'Uklassifisert',
    },
    partnerTypes: {
      municipality: 'kommuner',
      regional_authority: 'regionale myndigheter',
      federal_agency: 'føderale etater',
      school: 'skoler',
      university: 'universiteter',
      museum: 'museer',
      theatre_music_dance: 'musikk, teater og dans',
      visual_arts_literature: 'billedkunst og litteratur',
      library: 'biblioteker',
      festival: 'festivaler',
      sports_club: 'idrettslag',
      youth_organisation: 'ungdomsorganisasjoner',
      ngo: 'frivillige organisasjoner',
      indigenous_organisation: 'urfolksorganisasjoner',
      church: 'kirker',
      health: 'helsetjenester',
      research: 'forskningsinstitutter',
      media: 'medier',
      business: 'bedrifter',
      network: 'nettverk',
      private_person: 'privatpersoner',
      unknown: 'type ikke vist',
    },
  };
}
