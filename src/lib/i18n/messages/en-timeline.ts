import type { TimelineFigures } from '../figures.ts';
import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';
import type { AmountUnit } from './en-sizes.ts';

/** One of the figures that sources give for the kroner of a year, in millions, worded. */
export interface PublishedSum {
  readonly year: string;
  readonly millions: string;
  readonly source: string;
}

/** The words of the timeline, in English, the measure of the other three. Values come already worded. */
export function createTimeline(f: Format) {
  const { grants, inWords, are, have, fraction } = createPhrases(f);

  return {
    /** Title line; says what part of the published grants the bars are. */
    title: (t: TimelineFigures) =>
      t.documented > 0
        ? `Documented grants are a sample: ${fraction(t.documented, t.published)} where the total is known`
        : 'Documented grants are a sample',
    figure: (t: TimelineFigures) =>
      `${f.integer(t.documented)} of ${t.atLeast ? 'at least ' : ''}${f.integer(t.published)}`,
    figureNote: (t: TimelineFigures) =>
      t.knownYears === 0
        ? 'grants documented; no yearly total has been published'
        : `${f.plural(t.documented, { one: 'grant', other: 'grants' })} documented, in the ${f.plural(t.knownYears, { one: 'one year whose total was', other: `${inWords(t.knownYears)} years whose totals were` })} published`,
    spanLead: 'Published only as one total:',
    spanSum: (n: number, years: string) => `${grants(n)}, ${years}.`,
    spanDocumented: (n: number) =>
      n === 0
        ? 'None of them is documented here.'
        : `${f.integer(n)} of them ${are(n)} documented here.`,
    spanAverage: (n: number) => `outline: an average of ${f.integer(n)} a year`,
    documented: 'documented here',
    published: 'published total',
    axis: (n: number) => grants(n),
    /** Behind a number of documented grants: the published total, already worded. */
    of: (total: string) => `of ${total}`,
    over: (total: string) => `over ${total}`,
    share: 'Documented share of the published total',
    shareShort: 'Share',
    nordic: 'New Nordic scheme: not comparable',
    byGroup: 'By category',
    allGroups: 'All together',
    bars: 'Bars',
    brushFrom: 'First year of the period',
    brushTo: 'Last year of the period',
    brushHelp: 'Drag a handle or use the arrow keys to choose a period.',
    alt: (t: TimelineFigures) =>
      [
        `Bar chart of documented grants per year, ${t.years}.`,
        `${grants(t.dated)} ${have(t.dated)} a known year${t.peak > 0 ? `; the year with the most documented grants is ${t.peakYear} with ${f.integer(t.peak)}` : ''}.`,
        t.publishedYears.length > 0 &&
          `Totals have been published for ${f.list(t.publishedYears)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    events: 'Events',
    notes: (t: TimelineFigures) =>
      `n = ${grants(t.dated)} with a known year${t.undated > 0 ? `; ${f.integer(t.undated)} without one ${are(t.undated)} left out` : ''}.`,
    publishedSources:
      'Published totals: the Secretariat (2013, 2017, 2020), NIBR report 2020:24 (2018, 2019), NIBR report 2008:4 (1993–2007), iFinnmark (2022).',
    table: 'Years as a table',
    columnYear: 'Year',
    columnDocumented: 'Documented grants',
    columnPublished: 'Published total',
    columnShare: 'Documented share',
    columnKroner: 'Documented kroner (nominal)',
    unknownYear: 'Year not known',
    notPublished: 'not published',
    atLeast: (total: string) => `at least ${total}`,
    atMost: (share: string) => `at most ${share}`,
    /** Where the archive holds all grants. */
    titleAll: 'Grants by year',
    figures: 'Figures',
    multiples: 'Small charts',
    shares: 'Shares',
    grantsAYear: 'Grants a year',
    millionsAYear: (unit: string) => `${unit}, millions a year`,
    shareOfGrants: 'Share of each year’s grants, with their number',
    shareOfSum: (unit: string) => `Share of each year’s sum, with the sum in millions (${unit})`,
    /** `figure` is that of `figure` above. */
    here: (figure: string) => `documented here: ${figure} published`,
    hereSum: (sum: string, published: string, year: string) =>
      `documented here: ${sum} of ${published} million published for ${year}`,
    million: (value: string) => `${value} million`,
    sum: (millions: string, { measure, baseYear }: AmountUnit) =>
      `${millions} million ${measure === 'euro' ? 'euros' : 'kroner'}${measure === 'constant' ? ` at ${baseYear} prices` : ''}`,
    /** `sum` is empty where no amount is known. */
    stated: (n: number, total: number, sum: string) =>
      `Amount known: ${f.integer(n)} of ${grants(total)}${sum && `; sum ${sum}`}.`,
    publishedSums: (year: string, sums: readonly string[], sum: string) =>
      `For ${year}, published sources name ${f.list(sums)} million kroner; documented here: ${sum} million.`,
    publishedKroner: (sums: readonly PublishedSum[]) =>
      `Published kroner, nominal: ${sums.map(({ year, millions, source }) => `${year}: ${millions} million (${source})`).join('; ')}.`,
    selected: (n: number) =>
      `Selected: ${grants(n)} with a known year; published totals are of all grants, not of this selection.`,
    notOfSelection: 'Published totals are of all grants, not of this selection.',
    otherUnit: 'Published totals are known in nominal kroner only; none is drawn here.',
    height: 'The bars show which pages have survived, not how active the Secretariat was.',
    /** Of a complete archive; `mean` and `peak` are empty for one year. */
    level: (total: string, years: string, mean: string, peakYear: string, peak: string) =>
      `${total} in ${years}${mean && `, ${mean} a year on average`}${peak && `; most in ${peakYear}: ${peak}`}.`,
    /** `share` is empty where both halves are equal. */
    change: (share: string, isMore: boolean, first: string, second: string) =>
      share
        ? `On average per year: ${share} ${isMore ? 'more' : 'less'} in ${second} than in ${first}.`
        : `On average per year: as much in ${second} as in ${first}.`,
    gaps: 'A year without a bar means that no page was found, not that nothing was granted. For 2013 the source says “over 200”.',
    most: (year: string, value: string) => `most in ${year}: ${value}`,
    scaleLine: (value: string) => `line: ${value}`,
    categoriesChanged: 'category labels changed (years approximate)',
    countiesChanged: 'county reform',
    categoriesNote:
      'Category labels changed about 2007, 2009, 2014 and 2018. Each old label lies whole within one of the five groups, so groups can be followed through the years, details cannot.',
    countiesNote:
      'Troms and Finnmark were one county from 2020 to 2023; grants are counted in the counties of today.',
    until: (month: string) => `only to ${month}`,
    columnGrants: 'Grants',
    columnStated: 'With a known amount',
    columnSum: (unit: string) => `Total (${unit})`,
  };
}

export type Timeline = ReturnType<typeof createTimeline>;
