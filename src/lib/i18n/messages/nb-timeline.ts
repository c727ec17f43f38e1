import type { Format } from '../format.ts';
import type { Timeline } from './en-timeline.ts';
import { createPhrases } from './nb-phrases.ts';

/** The words of the timeline, in Bokmål. */
export function createTimeline(f: Format): Timeline {
  const { grants, inWords, pick, fraction } = createPhrases(f);

  return {
    title: (t) =>
      t.documented > 0
        ? `Dokumenterte tilskudd er et utvalg: ${fraction(t.documented, t.published)} der totalen er kjent`
        : 'Dokumenterte tilskudd er et utvalg',
    figure: (t) =>
      `${f.integer(t.documented)} av ${t.atLeast ? 'minst ' : ''}${f.integer(t.published)}`,
    figureNote: (t) =>
      t.knownYears === 0
        ? 'tilskudd er dokumentert; ingen årstotal er publisert'
        : `tilskudd er dokumentert i ${pick(t.knownYears, 'det ene året', `de ${inWords(t.knownYears)} årene`)} der totalen er publisert`,
    spanLead: 'Publisert bare som én sum:',
    spanSum: (n, years) => `${grants(n)}, ${years}.`,
    spanDocumented: (n) =>
      n === 0 ? 'Ingen av dem er dokumentert her.' : `${f.integer(n)} av dem er dokumentert her.`,
    spanAverage: (n) => `omriss: ${f.integer(n)} i året i snitt`,
    documented: 'dokumentert her',
    published: 'publisert total',
    axis: (n) => grants(n),
    of: (total) => `av ${total}`,
    over: (total) => `over ${total}`,
    share: 'Dokumentert andel av publisert total',
    shareShort: 'Andel',
    nordic: 'Ny nordisk ordning: ikke sammenlignbar',
    byGroup: 'Etter kategori',
    allGroups: 'Alle samlet',
    bars: 'Søyler',
    brushFrom: 'Første år i perioden',
    brushTo: 'Siste år i perioden',
    brushHelp: 'Dra i et håndtak eller bruk piltastene for å velge periode.',
    alt: (t) =>
      [
        `Søylediagram over dokumenterte tilskudd per år, ${t.years}.`,
        `${grants(t.dated)} har kjent år${t.peak > 0 ? `; året med flest dokumenterte tilskudd er ${t.peakYear} med ${f.integer(t.peak)}` : ''}.`,
        t.publishedYears.length > 0 && `Totaltall er publisert for ${f.list(t.publishedYears)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    events: 'Hendelser',
    notes: (t) =>
      `n = ${grants(t.dated)} med kjent år${t.undated > 0 ? `; ${f.integer(t.undated)} uten kjent år er utelatt` : ''}.`,
    publishedSources:
      'Publiserte totaltall: sekretariatet (2013, 2017, 2020), NIBR-rapport 2020:24 (2018, 2019), NIBR-rapport 2008:4 (1993–2007), iFinnmark (2022).',
    table: 'År som tabell',
    columnYear: 'År',
    columnDocumented: 'Dokumenterte tilskudd',
    columnPublished: 'Publisert total',
    columnShare: 'Dokumentert andel',
    columnKroner: 'Dokumenterte kroner (nominelle)',
    unknownYear: 'Ukjent år',
    notPublished: 'ikke publisert',
    atLeast: (total) => `minst ${total}`,
    atMost: (share) => `høyst ${share}`,
    titleAll: 'Tilskudd år for år',
    figures: 'Tall',
    multiples: 'Små diagrammer',
    shares: 'Andeler',
    grantsAYear: 'Tilskudd per år',
    millionsAYear: (unit) => `${unit}, millioner per år`,
    shareOfGrants: 'Andel av tilskuddene hvert år, med antallet',
    shareOfSum: (unit) => `Andel av summen hvert år, med summen i millioner (${unit})`,
    here: (figure) => `dokumentert her: ${figure} publiserte`,
    hereSum: (sum, published, year) =>
      `dokumentert her: ${sum} av ${published} millioner publisert for ${year}`,
    million: (value) => `${value} millioner`,
    sum: (millions, { measure, baseYear }) =>
      `${millions} millioner ${{ nominal: 'kroner', constant: `${baseYear}-kroner`, euro: 'euro' }[measure]}`,
    stated: (n, total, sum) =>
      `Kjent beløp: ${f.integer(n)} av ${grants(total)}${sum && `; sum ${sum}`}.`,
    publishedSums: (year, sums, sum) =>
      `For ${year} oppgir publiserte kilder ${f.list(sums)} millioner kroner; dokumentert her: ${sum} millioner.`,
    publishedKroner: (sums) =>
      `Publiserte kroner, nominelle: ${sums.map(({ year, millions, source }) => `${year}: ${millions} millioner (${source})`).join('; ')}.`,
    selected: (n) =>
      `Valgt: ${grants(n)} med kjent år; publiserte totaltall gjelder alle tilskudd, ikke dette utvalget.`,
    notOfSelection: 'Publiserte totaltall gjelder alle tilskudd, ikke det som er valgt her.',
    otherUnit: 'Publiserte totaltall finnes bare i nominelle kroner; her er ingen tegnet inn.',
    height: 'Søylene viser hvilke sider som er bevart, ikke hvor aktivt sekretariatet var.',
    level: (total, years, mean, peakYear, peak) =>
      `${total} i ${years}${mean && `, i snitt ${mean} per år`}${peak && `; mest i ${peakYear}: ${peak}`}.`,
    change: (share, isMore, first, second) =>
      share
        ? `I snitt per år: ${share} ${isMore ? 'mer' : 'mindre'} i ${second} enn i ${first}.`
        : `I snitt per år: like mye i ${second} som i ${first}.`,
    gaps: 'Et år uten søyle betyr at ingen side er funnet, ikke at ingenting ble gitt. For 2013 oppgir kilden «over 200».',
    most: (year, value) => `mest i ${year}: ${value}`,
    scaleLine: (value) => `linje: ${value}`,
    categoriesChanged: 'nye kategorinavn (årstall omtrentlige)',
    countiesChanged: 'fylkesreform',
    categoriesNote:
      'Kategoriene skiftet navn omkring 2007, 2009, 2014 og 2018. Hvert gammelt navn ligger helt innenfor én av de fem gruppene, så gruppene kan følges gjennom årene, detaljene ikke.',
    countiesNote:
      'Troms og Finnmark var ett fylke fra 2020 til 2023; tilskudd er regnet til dagens fylker.',
    until: (month) => `bare til ${month}`,
    columnGrants: 'Tilskudd',
    columnStated: 'Med kjent beløp',
    columnSum: (unit) => `Sum (${unit})`,
  };
}
