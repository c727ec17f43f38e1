import type { Format } from '../format.ts';
import { plain, richText, strong, type Rich } from '../rich.ts';
import type { CaveatFigures, HeadlineFigures, MapFigures, SourceFigures } from '../figures.ts';
import { createAbout } from './en-about.ts';
import { createCompare } from './en-compare.ts';
import { createCrosswalk } from './en-crosswalk.ts';
import { createMatrix } from './en-matrix.ts';
import { createSizes } from './en-sizes.ts';
import { createTimeline } from './en-timeline.ts';
import { createReturning } from './en-returning.ts';
import { createControls } from './en-controls.ts';
import { createExplore } from './en-explore.ts';
import { createFacets } from './en-facets.ts';
import { createPhrases } from './en-phrases.ts';
import { createReading } from './en-reading.ts';

/** English, and the measure of the other three: a key or parameter that differs there is a type error. */
export function en(f: Format) {
  const { grants, inWords, are, have, published, fraction, places, kroner } = createPhrases(f);

  return {
    site: {
      name: 'Barents Atlas',
      tagline: 'Grants of the Norwegian Barents Secretariat',
      description:
        'Norwegian–Russian cooperation projects funded by the Norwegian Barents Secretariat: where the border was crossed, for what, and when.',
      skip: 'Skip to content',
      sections: 'Sections',
      languages: 'Language',
      /** Opens the lines under a picture that say how it was made and what is not in it. */
      notes: 'Method and what is left out',
    },
    nav: {
      map: 'Map',
      categories: 'Categories',
      timeline: 'Timeline',
      grants: 'Grants',
      about: 'About the data',
    },
    headline: (h: HeadlineFigures): Rich => [
      strong(f.integer(h.grants)),
      plain(` documented ${f.plural(h.grants, { one: 'grant', other: 'grants' })}, `),
      ...kroner(h.sumNok),
      plain(', '),
      ...places(h.placesNo, h.placesRu, 'between '),
      ...(h.years ? [plain(', '), strong(h.years)] : []),
    ],
    noGrants: 'No grants match this selection.',
    noGrantsRemedy: 'Remove a filter to see grants again.',
    caveat: {
      lead: 'A sample, not the whole.',
      known: (c: CaveatFigures) =>
        c.documented >= c.published
          ? `${published(c)}; all are documented here.`
          : `${published(c)}; ${f.integer(c.documented)} of them, ${fraction(c.documented, c.published)}, ${are(c.documented)} documented here.`,
      /** Where none of a year's published grants is documented. */
      none: (c: CaveatFigures) => `${published(c)}; none is documented here.`,
      unknown:
        'No total has been published for these years, so it is not known how large a part this is.',
      allCategories: 'That comparison is for all categories together.',
      withoutYear: (n: number) =>
        `${grants(n)} without a known year ${are(n)} left out of this period.`,
    },
    filter: {
      label: 'Filters',
      open: 'Filter',
      close: 'Close',
      years: 'Years',
      from: 'From',
      to: 'To',
      allYears: 'All years',
      category: 'Category',
      allCategories: 'All categories',
      apply: 'Show',
      remove: (name: string) => `Remove filter: ${name}`,
      clear: 'Clear all',
      active: 'Active filters',
      of: (n: number, total: number) => `${f.integer(n)} of ${f.integer(total)}`,
      all: (n: number) => `${f.integer(n)} in all`,
      needsScript:
        'Filters need JavaScript. The rest of this page – figures, charts and the first grants – works without it.',
      changed: (n: number) => `Showing ${grants(n)}.`,
    },
    map: {
      title: 'Where the border was crossed',
      lede: 'Each line joins the place of a Norwegian applicant to the place of its Russian partner.',
      width: 'Width: grants',
      area: 'Area: grants',
      settlement: 'settlement shown',
      region: 'only county or region shown',
      lens: (times: number) =>
        `Norwegian–Russian border, enlarged ${f.plural(times, { one: 'once', other: `${inWords(times)} times` })}`,
      barentsSea: 'Barents Sea',
      norwegianSea: 'Norwegian Sea',
      whiteSea: 'White Sea',
      arcticCircle: 'Arctic Circle',
      sweden: 'Sweden',
      finland: 'Finland',
      russia: 'Russia',
      /** Alternative text of the drawing. */
      alt: (m: MapFigures) =>
        `Map of northern Norway and north-west Russia. Discs: ${richText(places(m.placesNo, m.placesRu, ''))}. Lines between them: ${f.integer(m.lines)}.${m.top ? ` The widest line joins ${m.top.from} and ${m.top.to}: ${grants(m.top.grants)}.` : ''}`,
      missing: (m: MapFigures) =>
        `n = ${grants(m.grants)}; ${f.integer(m.grants - m.missing)} ${have(m.grants - m.missing)} a place on both sides. No line on the map: ${f.integer(m.missing)} (${f.integer(m.onlyNoMissing)} without a Norwegian place, ${f.integer(m.onlyRuMissing)} without a Russian one, ${f.integer(m.bothMissing)} without either).`,
      protected: (m: MapFigures) =>
        `To protect partners, small Russian places and the places of grants on sensitive subjects are shown only as a region: here for ${grants(m.generalised)}. A grant with several places counts at each of them, so the counts of places do not add up to the total.`,
      offMap: (names: readonly string[]) => `Off the map: ${f.list(names)}.`,
      credit:
        'Made with Natural Earth. Lakes and rivers: GSHHG (Wessel and Smith). Places: GeoNames (CC BY 4.0).',
      table: 'Places and lines as a table',
      tableFlows: 'Lines: pairs of places',
      tablePlaces: 'Places',
      columnFrom: 'Norwegian place',
      columnTo: 'Russian place',
      columnPlace: 'Place',
      columnSide: 'Side',
      sideNO: 'Norway',
      sideRU: 'Russia',
      regionOnly: (name: string) => `${name} (only county or region)`,
    },
    categories: {
      title: 'What the grants were for',
      finding: (name: string, shareGrants: string, shareKroner: string) =>
        `${name}: ${shareGrants} of the grants and ${shareKroner} of the kroner`,
      shareOfGrants: 'share of grants',
      shareOfKroner: 'share of kroner',
      millionKr: (millions: string) => `${millions}\u00a0million kr`,
      unclassified: (n: number, total: number, withoutAmount: number) =>
        [
          n > 0 &&
            `${grants(n)} ${have(n)} no category in the source. With one, every share above would be different.`,
          `n = ${grants(total)}${withoutAmount > 0 ? `; ${f.integer(withoutAmount)} without an amount ${are(withoutAmount)} left out of the shares of kroner` : ''}.`,
          'Nominal kroner of the year of the grant.',
        ]
          .filter(Boolean)
          .join(' '),
      partners: (items: readonly { readonly name: string; readonly grants: number }[]): Rich => [
        plain('Most frequent Russian partners, by number of grants: '),
        ...items.flatMap((item, index) => [
          plain(`${index > 0 ? '; ' : ''}${item.name} `),
          strong(f.integer(item.grants)),
        ]),
        plain('.'),
      ],
      table: 'Categories as a table',
      columnCategory: 'Category',
      columnGrants: 'Grants',
      columnShareGrants: 'Share of grants',
      columnKroner: 'Kroner (nominal)',
      columnShareKroner: 'Share of kroner',
      columnWithAmount: 'Grants with an amount',
      total: 'Total',
    },
    timeline: createTimeline(f),
    list: {
      title: (n: number): Rich => [strong(`${grants(n)},`), plain(' newest first')],
      year: 'Year',
      project: 'Project',
      applicant: 'Norwegian applicant',
      fromTo: 'From – to',
      category: 'Category',
      amount: 'NOK',
      more: (n: number) => `Show ${f.integer(n)} more`,
      shown: (n: number, total: number) => `${f.integer(n)} of ${f.integer(total)} shown`,
      protection: 'Russian partners are never named; lists give only their region.',
      yearUnknown: 'year not known',
      applicantUnknown: 'applicant not stated',
      privatePerson: 'Private person',
      placeUnknown: 'place not stated',
      amountUnknown: 'amount not stated',
      screened: 'Part of this title has been removed to protect people and partners.',
      withheld: 'Title withheld: it may name a person or an organisation',
      withdrawn: 'Details withdrawn on request',
      heldBack: 'name not shown',
    },
    source: (s: SourceFigures) =>
      `Source: public project pages of the Norwegian Barents Secretariat and others, compiled in ${s.compiled}. Archive ${s.hash}.`,
    states: {
      loading: 'Preparing the archive for filters…',
      refreshing: 'Calculating new figures…',
      failedLead: 'Filters are not working at the moment.',
      failed: {
        unsupported: 'This browser cannot run the database behind them.',
        network: 'A file could not be loaded. Check your connection.',
        archive: 'The archive file is damaged or belongs to another version.',
        timeout: 'The answer took too long to arrive.',
        query: 'The question could not be answered.',
      },
      failedRest: 'The figures, charts, map and list on this page stay as they were.',
      retry: 'Try again',
    },
    banner: {
      synthetic: 'Synthetic data: every grant on this page is invented, for tests only.',
      internal: 'Internal, not for publication: nothing is hidden here.',
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
      A: 'Culture, sport and welfare',
      B: 'Environment, health, civil society, media',
      C: 'Competence and education',
      D: 'Indigenous peoples',
      E: 'Business and entrepreneurship',
      X: 'Not classified',
    },
    partnerTypes: {
      municipality: 'municipalities',
      regional_authority: 'regional authorities',
      federal_agency: 'federal agencies',
      school: 'schools',
      university: 'universities',
      museum: 'museums',
      theatre_music_dance: 'music, theatre and dance',
      visual_arts_literature: 'visual arts and literature',
      library: 'libraries',
      festival: 'festivals',
      sports_club: 'sports clubs',
      youth_organisation: 'youth organisations',
      ngo: 'voluntary organisations',
      indigenous_organisation: 'indigenous organisations',
      church: 'churches',
      health: 'health services',
      research: 'research institutes',
      media: 'media',
      business: 'businesses',
      network: 'networks',
      private_person: 'private persons',
      unknown: 'kind not shown',
    },
  };
}

export type Messages = ReturnType<typeof en>;
