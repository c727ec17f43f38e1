import type { Format } from '../format.ts';
import type { Timeline } from './en-timeline.ts';
import { createPhrases } from './nn-phrases.ts';

/** The words of the timeline, in Nynorsk. */
export function createTimeline(f: Format): Timeline {
  const { grants, inWords, pick, documented, fraction } = createPhrases(f);

  return {
    title: (t) =>
      t.documented > 0
        ? `Dokumenterte tilskot er eit utval: ${fraction(t.documented, t.published)} der totalen er kjend`
        : 'Dokumenterte tilskot er eit utval',
    figure: (t) =>
      `${f.integer(t.documented)} av ${t.atLeast ? 'minst ' : ''}${f.integer(t.published)}`,
    figureNote: (t) =>
      t.knownYears === 0
        ? `tilskot er ${documented(t.documented)}; ingen årstotal er publisert`
        : `tilskot er ${documented(t.documented)} i ${pick(t.knownYears, 'det eine året', `dei ${inWords(t.knownYears)} åra`)} der totalen er publisert`,
    spanLead: 'Berre publisert som éin sum:',
    spanSum: (n, years) => `${grants(n)}, ${years}.`,
    spanDocumented: (n) =>
      n === 0
        ? 'Ingen av dei er dokumenterte her.'
        : `${f.integer(n)} av dei er ${documented(n)} her.`,
    spanAverage: (n) => `omriss: ${f.integer(n)} i året i snitt`,
    documented: 'dokumentert her',
    published: 'publisert total',
    axis: (n) => grants(n),
    of: (total) => `av ${total}`,
    over: (total) => `over ${total}`,
    share: 'Dokumentert del av publisert total',
    shareShort: 'Del',
    nordic: 'Ny nordisk ordning: kan ikkje samanliknast',
    byGroup: 'Etter kategori',
    allGroups: 'Alle samla',
    bars: 'Søyler',
    brushFrom: 'Første år i perioden',
    brushTo: 'Siste år i perioden',
    brushHelp: 'Dra i eit handtak eller bruk piltastane for å velje periode.',
    alt: (t) =>
      [
        `Søylediagram over dokumenterte tilskot per år, ${t.years}.`,
        `${grants(t.dated)} har kjent år${t.peak > 0 ? `; året med flest dokumenterte tilskot er ${t.peakYear} med ${f.integer(t.peak)}` : ''}.`,
        t.publishedYears.length > 0 && `Totaltal er publiserte for ${f.list(t.publishedYears)}.`,
      ]
        .filter(Boolean)
        .join(' '),
    events: 'Hendingar',
    notes: (t) =>
      `n = ${grants(t.dated)} med kjent år${t.undated > 0 ? `; ${f.integer(t.undated)} utan kjent år er ${pick(t.undated, 'utelate', 'utelatne')}` : ''}.`,
    publishedSources:
      'Publiserte totaltal: sekretariatet (2013, 2017, 2020), NIBR-rapport 2020:24 (2018, 2019), NIBR-rapport 2008:4 (1993–2007), iFinnmark (2022).',
    table: 'År som tabell',
    columnYear: 'År',
    columnDocumented: 'Dokumenterte tilskot',
    columnPublished: 'Publisert total',
    columnShare: 'Dokumentert del',
    columnKroner: 'Dokumenterte kroner (nominelle)',
    unknownYear: 'Ukjent år',
    notPublished: 'ikkje publisert',
    atLeast: (total) => `minst ${total}`,
    atMost: (share) => `høgst ${share}`,
    titleAll: 'Tilskot år for år',
    figures: 'Tal',
    multiples: 'Små diagram',
    shares: 'Delar',
    grantsAYear: 'Tilskot per år',
    millionsAYear: (unit) => `${unit}, millionar per år`,
    shareOfGrants: 'Del av tilskota kvart år, med talet på dei',
    shareOfSum: (unit) => `Del av summen kvart år, med summen i millionar (${unit})`,
    here: (figure) => `dokumentert her: ${figure} publiserte`,
    hereSum: (sum, published, year) =>
      `dokumentert her: ${sum} av ${published} millionar publisert for ${year}`,
    million: (value) => `${value} millionar`,
    sum: (millions, { measure, baseYear }) =>
      `${millions} millionar ${{ nominal: 'kroner', constant: `${baseYear}-kroner`, euro: 'euro' }[measure]}`,
    stated: (n, total, sum) =>
      `Kjent beløp: ${f.integer(n)} av ${grants(total)}${sum && `; sum ${sum}`}.`,
    publishedSums: (year, sums, sum) =>
      `For ${year} oppgir publiserte kjelder ${f.list(sums)} millionar kroner; dokumentert her: ${sum} millionar.`,
    publishedKroner: (sums) =>
      `Publiserte kroner, nominelle: ${sums.map(({ year, millions, source }) => `${year}: ${millions} millionar (${source})`).join('; ')}.`,
    selected: (n) =>
      `Valt: ${grants(n)} med kjent år; publiserte totaltal gjeld alle tilskot, ikkje dette utvalet.`,
    notOfSelection: 'Publiserte totaltal gjeld alle tilskot, ikkje det som er valt her.',
    otherUnit: 'Publiserte totaltal finst berre i nominelle kroner; her er ingen teikna inn.',
    height: 'Søylene viser kva sider som er bevarte, ikkje kor aktivt sekretariatet var.',
    level: (total, years, mean, peakYear, peak) =>
      `${total} i ${years}${mean && `, i snitt ${mean} per år`}${peak && `; mest i ${peakYear}: ${peak}`}.`,
    change: (share, isMore, first, second) =>
      share
        ? `I snitt per år: ${share} ${isMore ? 'meir' : 'mindre'} i ${second} enn i ${first}.`
        : `I snitt per år: like mykje i ${second} som i ${first}.`,
    gaps: 'Eit år utan søyle betyr at inga side er funnen, ikkje at ingenting blei gitt. For 2013 oppgir kjelda «over 200».',
    most: (year, value) => `mest i ${year}: ${value}`,
    scaleLine: (value) => `linje: ${value}`,
    categoriesChanged: 'nye kategorinamn (omtrentlege årstal)',
    countiesChanged: 'fylkesreform',
    categoriesNote:
      'Kategoriane skifta namn kring 2007, 2009, 2014 og 2018. Kvart gammalt namn ligg heilt innanfor éi av dei fem gruppene, så gruppene kan følgjast gjennom åra, detaljane ikkje.',
    countiesNote:
      'Troms og Finnmark var eitt fylke frå 2020 til 2023; tilskot er rekna til fylka slik dei er i dag.',
    until: (month) => `berre til ${month}`,
    columnGrants: 'Tilskot',
    columnStated: 'Med kjent beløp',
    columnSum: (unit) => `Sum (${unit})`,
  };
}
