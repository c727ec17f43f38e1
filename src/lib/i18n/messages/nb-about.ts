import type { Format } from '../format.ts';
import type { Messages } from './en.ts';
import { createPhrases } from './nb-phrases.ts';

/** What the atlas says of its own data, in Bokmål. */
export function createAbout(f: Format): Messages['about'] {
  const { grants, pick } = createPhrases(f);

  return {
    title: 'Om dataene',
    sample: (n) =>
      `Atlaset inneholder ${grants(n)} som er funnet på åpne nettsider, hvert med sin kilde. Det er ikke sekretariatets eget register og er ikke fullstendig: Mer enn ${f.integer(5000)} prosjekter har fått støtte siden 1993.`,
    protection: (minInhabitants, minGrants) =>
      `Sekretariatet er erklært som «uønsket organisasjon» i Russland, og det er straffbart der å delta i virksomheten. Derfor navngir atlaset ingen personer og ingen russiske partnerorganisasjoner. Et russisk tettsted vises bare når det har minst ${f.integer(minInhabitants)} ${pick(minInhabitants, 'innbygger', 'innbyggere')} og minst ${grants(minGrants)}, og aldri for tilskudd som gjelder urfolk, sivilsamfunn, media, miljø eller helse.`,
    screened: (n) =>
      n === 0
        ? 'Ingen ord er fjernet fra titlene.'
        : `Ord er fjernet fra ${f.integer(n)} ${pick(n, 'tittel', 'titler')}; hakeparenteser viser hvor.`,
    money: 'Beløpene er nominelle kroner fra tilskuddsåret, slik kilden oppgir dem.',
    licences:
      'Land, grenser og regioner: Natural Earth, fritt tilgjengelig (public domain). Innsjøer: GSHHG, LGPL 3.0 eller nyere. Steder: GeoNames, CC BY 4.0, bearbeidet. Skrifter: Source Serif 4 og Source Sans 3, SIL Open Font License.',
    archive: (hash, compiled) => `Arkiv ${hash}, sammenstilt i ${compiled}.`,
    hidden: 'Hva som er skjult, og etter hvilken regel',
    hiddenBy: {
      'private-applicant': (n) => `${grants(n)}: Søkeren er en privatperson.`,
      'person-in-text': (n) => `${grants(n)}: Et personnavn er fjernet fra tittelen.`,
      'organisation-in-text': (n) => `${grants(n)}: Navnet på en partner er fjernet fra tittelen.`,
      'place-in-text': (n) =>
        `${grants(n)}: Et sted som tilskuddet ikke viser, er fjernet fra tittelen.`,
      'title-withheld': (n) => `${grants(n)}: Tittelen venter til noen har lest den.`,
      'small-settlement': (n) => `${grants(n)}: Det russiske tettstedet er lite.`,
      'few-grants': (n) => `${grants(n)}: Det russiske tettstedet har få tilskudd.`,
      'sensitive-subject': (n) => `${grants(n)}: Temaet er følsomt, derfor vises bare regionen.`,
      'rare-pair': (n) => `${grants(n)}: Få tilskudd knytter de to stedene sammen.`,
      'rare-region': (n) => `${grants(n)}: Den russiske regionen har få tilskudd.`,
      'withheld-in-source': (n) => `${grants(n)}: Stedet var allerede utelatt i kilden.`,
      'applicant-held-back': (n) => `${grants(n)}: Søkerens navn holdes tilbake.`,
      withdrawn: (n) => `${grants(n)}: trukket tilbake; summene teller dem fortsatt.`,
    },
    openData: 'Arkivet som åpne data',
    files: {
      'barents-grants.csv': 'alle tilskudd, CSV',
      'barents-grants-no-excel.csv': 'alle tilskudd, CSV for norsk Excel',
      'barents-grants.xlsx': 'alle tilskudd, Excel-arbeidsbok',
      'barents-grants.jsonl': 'alle tilskudd, JSON Lines',
      '360giving.json': 'tilskudd etter standarden 360Giving',
      'columns.csv': 'hva kolonnene betyr, CSV',
      'columns.json': 'hva kolonnene betyr, JSON',
      'changes.json': 'endringer siden forrige arkiv',
      'datapackage.json': 'beskrivelse (Frictionless Data Package)',
      'dcat.jsonld': 'beskrivelse (DCAT-AP-NO, JSON-LD)',
      'dcat.ttl': 'beskrivelse (DCAT-AP-NO, Turtle)',
    },
    openDataText: 'Alt som denne siden kan vise, til egne analyser. Lisens: CC BY 4.0.',
  };
}
