import type { Format } from '../format.ts';
import { plain, richText, strong } from '../rich.ts';
import type { Messages } from './en.ts';
import { createAbout } from './nn-about.ts';
import { createCompare } from './nn-compare.ts';
import { createCrosswalk } from './nn-crosswalk.ts';
import { createMatrix } from './nn-matrix.ts';
import { createSizes } from './nn-sizes.ts';
import { createTimeline } from './nn-timeline.ts';
import { createReturning } from './nn-returning.ts';
import { createControls } from './nn-controls.ts';
import { createExplore } from './nn-explore.ts';
import { createFacets } from './nn-facets.ts';
import { createPhrases } from './nn-phrases.ts';
import { createReading } from './nn-reading.ts';

/** Nynorsk, written on its own and not word for word after Bokmål. Participles agree: «137 er dokumenterte». */
export function nn(f: Format): Messages {
  const { grants, inWords, pick, documented, published, fraction, places, kroner } =
    createPhrases(f);

  return {
    site: {
      name: 'Barentsatlas',
      tagline: 'Tilskot frå Barentssekretariatet',
      description:
        'Norsk-russiske samarbeidsprosjekt med tilskot frå Barentssekretariatet: kvar, til kva og når.',
      skip: 'Hopp til innhaldet',
      sections: 'Innhald på sida',
      languages: 'Språk',
      notes: 'Metode og kva som er utelate',
    },
    nav: {
      map: 'Kart',
      categories: 'Kategoriar',
      timeline: 'Tidslinje',
      grants: 'Tilskot',
      about: 'Om dataa',
    },
    headline: (h) => [
      strong(f.integer(h.grants)),
      plain(` ${documented(h.grants)} tilskot, `),
      ...kroner(h.sumNok),
      plain(', '),
      ...places(h.placesNo, h.placesRu, 'mellom '),
      ...(h.years ? [plain(', '), strong(h.years)] : []),
    ],
    noGrants: 'Ingen tilskot passar til dette utvalet.',
    noGrantsRemedy: 'Fjern eit filter for å sjå tilskot igjen.',
    caveat: {
      lead: 'Eit utval, ikkje heilskapen.',
      known: (c) =>
        c.documented >= c.published
          ? `${published(c)}; alle er ${documented(c.documented)} her.`
          : `${published(c)}; ${f.integer(c.documented)} av dei, ${fraction(c.documented, c.published)}, er ${documented(c.documented)} her.`,
      none: (c) => `${published(c)}; ingen er dokumenterte her.`,
      unknown:
        'Det er ikkje publisert noko totaltal for desse åra, så det er ukjent kor stor del dette er.',
      allCategories: 'Denne samanlikninga gjeld alle kategoriar samla.',
      withoutYear: (n) =>
        `${grants(n)} utan kjent år er ${pick(n, 'halde', 'haldne')} utanfor perioden.`,
    },
    filter: {
      label: 'Filter',
      open: 'Filtrer',
      close: 'Lukk',
      years: 'År',
      from: 'Frå',
      to: 'Til',
      allYears: 'Alle år',
      category: 'Kategori',
      allCategories: 'Alle kategoriar',
      apply: 'Vis',
      remove: (name) => `Fjern filter: ${name}`,
      clear: 'Fjern alle',
      active: 'Aktive filter',
      of: (n, total) => `${f.integer(n)} av ${f.integer(total)}`,
      all: (n) => `${f.integer(n)} i alt`,
      needsScript:
        'Filtera krev JavaScript. Resten av sida – tal, diagram og dei første tilskota – verkar utan.',
      changed: (n) => `Viser ${grants(n)}.`,
    },
    map: {
      title: 'Der grensa blei kryssa',
      lede: 'Kvar linje bind saman staden til ein norsk søkjar og staden til den russiske partnaren.',
      width: 'Breidd: tilskot',
      area: 'Areal: tilskot',
      settlement: 'tettstad vist',
      region: 'berre fylke eller region vist',
      lens: (times) =>
        `Den norsk-russiske grensa, forstørra ${pick(times, 'éin gong', `${inWords(times)} gonger`)}`,
      barentsSea: 'Barentshavet',
      norwegianSea: 'Norskehavet',
      whiteSea: 'Kvitsjøen',
      arcticCircle: 'Polarsirkelen',
      sweden: 'Sverige',
      finland: 'Finland',
      russia: 'Russland',
      alt: (m) =>
        `Kart over Nord-Noreg og Nordvest-Russland. Sirklar: ${richText(places(m.placesNo, m.placesRu, ''))}. Linjer mellom dei: ${f.integer(m.lines)}.${m.top ? ` Den breiaste linja går mellom ${m.top.from} og ${m.top.to}: ${grants(m.top.grants)}.` : ''}`,
      missing: (m) =>
        `n = ${grants(m.grants)}; ${f.integer(m.grants - m.missing)} har stad på begge sider. Utan linje på kartet: ${f.integer(m.missing)} (${f.integer(m.onlyNoMissing)} utan norsk stad, ${f.integer(m.onlyRuMissing)} utan russisk, ${f.integer(m.bothMissing)} utan nokon av delane).`,
      protected: (m) =>
        `For å verne partnarar blir små russiske stader, og stadene til tilskot om kjenslevare emne, berre viste som region: her for ${grants(m.generalised)}. Eit tilskot med fleire stader blir talt på kvar av dei, så tala for stadene kan ikkje leggjast saman.`,
      offMap: (names) => `Utanfor kartet: ${f.list(names)}.`,
      credit:
        'Laga med Natural Earth. Innsjøar og elvar: GSHHG (Wessel og Smith). Stader: GeoNames (CC BY 4.0).',
      table: 'Stader og linjer som tabell',
      tableFlows: 'Linjer: par av stader',
      tablePlaces: 'Stader',
      columnFrom: 'Norsk stad',
      columnTo: 'Russisk stad',
      columnPlace: 'Stad',
      columnSide: 'Side',
      sideNO: 'Noreg',
      sideRU: 'Russland',
      regionOnly: (name) => `${name} (berre fylke eller region)`,
    },
    categories: {
      title: 'Kva tilskota gjekk til',
      finding: (name, shareGrants, shareKroner) =>
        `${name}: ${shareGrants} av tilskota og ${shareKroner} av kronene`,
      shareOfGrants: 'del av tilskota',
      shareOfKroner: 'del av kronene',
      millionKr: (millions) => `${millions}\u00a0mill.\u00a0kr`,
      unclassified: (n, total, withoutAmount) =>
        [
          n > 0 &&
            `${grants(n)} har ingen kategori i kjelda. Med kategori ville alle delane ovanfor ha vore annleis.`,
          `n = ${grants(total)}${withoutAmount > 0 ? `; ${f.integer(withoutAmount)} utan oppgitt beløp er ikkje rekna med i kronene` : ''}.`,
          'Nominelle kroner frå tilskotsåret.',
        ]
          .filter(Boolean)
          .join(' '),
      partners: (items) => [
        plain('Dei vanlegaste russiske partnarane, etter talet på tilskot: '),
        ...items.flatMap((item, index) => [
          plain(`${index > 0 ? '; ' : ''}${item.name} `),
          strong(f.integer(item.grants)),
        ]),
        plain('.'),
      ],
      table: 'Kategoriar som tabell',
      columnCategory: 'Kategori',
      columnGrants: 'Tilskot',
      columnShareGrants: 'Del av tilskota',
      columnKroner: 'Kroner (nominelle)',
      columnShareKroner: 'Del av kronene',
      columnWithAmount: 'Tilskot med beløp',
      total: 'I alt',
    },
    timeline: createTimeline(f),
    list: {
      title: (n) => [strong(`${grants(n)},`), plain(' dei nyaste først')],
      year: 'År',
      project: 'Prosjekt',
      applicant: 'Norsk søkjar',
      fromTo: 'Frå – til',
      category: 'Kategori',
      amount: 'Kroner',
      more: (n) => `Vis ${f.integer(n)} til`,
      shown: (n, total) => `Viser ${f.integer(n)} av ${f.integer(total)}`,
      protection: 'Russiske partnarar blir aldri namngitte; i lister er berre regionen oppgitt.',
      yearUnknown: 'ukjent år',
      applicantUnknown: 'søkjar ikkje oppgitt',
      privatePerson: 'Privatperson',
      placeUnknown: 'stad ikkje oppgitt',
      amountUnknown: 'beløp ikkje oppgitt',
      screened: 'Delar av tittelen er fjerna for å verne personar og partnarar.',
      withheld: 'Tittelen er halden attende: Han kan namngi ein person eller ein organisasjon',
      withdrawn: 'Opplysningane er trekte attende',
      heldBack: 'namnet er ikkje vist',
    },
    source: (s) =>
      `Kjelde: opne prosjektsider hos Barentssekretariatet og andre, samanstilte i ${s.compiled}. Arkiv ${s.hash}.`,
    states: {
      loading: 'Gjer arkivet klart for filtrering …',
      refreshing: 'Reknar ut nye tal …',
      failedLead: 'Filtera verkar ikkje akkurat no.',
      failed: {
        unsupported: 'Denne nettlesaren kan ikkje køyre databasen bak dei.',
        network: 'Ei fil kunne ikkje lastast. Kontroller nettilkoplinga.',
        archive: 'Arkivfila er skadd eller høyrer til ein annan versjon.',
        timeout: 'Svaret lét vente for lenge på seg.',
        query: 'Det gjekk ikkje å svare på spørsmålet.',
      },
      failedRest: 'Tala, diagramma, kartet og lista på sida står som dei var.',
      retry: 'Prøv igjen',
    },
    banner: {
      synthetic: 'Syntetiske data: Alle tilskot på denne sida er oppdikta, berre til testing.',
      internal: 'Internt, ikkje for publisering: Her er ingenting skjult.',
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
      municipality: 'kommunar',
      regional_authority: 'regionale styresmakter',
      federal_agency: 'føderale etatar',
      school: 'skular',
      university: 'universitet',
      museum: 'museum',
      theatre_music_dance: 'musikk, teater og dans',
      visual_arts_literature: 'biletkunst og litteratur',
      library: 'bibliotek',
      festival: 'festivalar',
      sports_club: 'idrettslag',
      youth_organisation: 'ungdomsorganisasjonar',
      ngo: 'frivillige organisasjonar',
      indigenous_organisation: 'urfolksorganisasjonar',
      church: 'kyrkjer',
      health: 'helsetenester',
      research: 'forskingsinstitutt',
      media: 'medieaktørar',
      business: 'bedrifter',
      network: 'nettverk',
      private_person: 'privatpersonar',
      unknown: 'type ikkje vist',
    },
  };
}
