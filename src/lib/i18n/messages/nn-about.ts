import type { Format } from '../format.ts';
import type { Messages } from './en.ts';
import { createPhrases } from './nn-phrases.ts';

/** What the atlas says of its own data, in Nynorsk. */
export function createAbout(f: Format): Messages['about'] {
  const { grants, pick } = createPhrases(f);

  return {
    title: 'Om dataa',
    sample: (n) =>
      `Atlaset inneheld ${grants(n)} som er funne på opne nettsider, kvart med si kjelde. Det er ikkje registeret til sekretariatet og er ikkje fullstendig: Meir enn ${f.integer(5000)} prosjekt har fått støtte sidan 1993.`,
    protection: (minInhabitants, minGrants) =>
      `Sekretariatet er erklært som «uønskt organisasjon» i Russland, og det er straffbart der å ta del i verksemda. Difor namngir atlaset ingen personar og ingen russiske partnarorganisasjonar. Ein russisk tettstad blir berre vist når han har minst ${f.integer(minInhabitants)} ${pick(minInhabitants, 'innbyggjar', 'innbyggjarar')} og minst ${grants(minGrants)}, og aldri for tilskot som gjeld urfolk, sivilsamfunn, media, miljø eller helse.`,
    screened: (n) =>
      n === 0
        ? 'Ingen ord er fjerna frå titlane.'
        : `Ord er fjerna frå ${f.integer(n)} ${pick(n, 'tittel', 'titlar')}; hakeparentesar viser kvar.`,
    money: 'Beløpa er nominelle kroner frå tilskotsåret, slik kjelda oppgir dei.',
    licences:
      'Land, grenser og regionar: Natural Earth, fritt tilgjengeleg (public domain). Innsjøar: GSHHG, LGPL 3.0 eller nyare. Stader: GeoNames, CC BY 4.0, omarbeidd. Skrifter: Source Serif 4 og Source Sans 3, SIL Open Font License.',
    archive: (hash, compiled) => `Arkiv ${hash}, samanstilt i ${compiled}.`,
    hidden: 'Kva som er skjult, og etter kva regel',
    hiddenBy: {
      'private-applicant': (n) => `${grants(n)}: Søkjaren er ein privatperson.`,
      'person-in-text': (n) => `${grants(n)}: Eit personnamn er fjerna frå tittelen.`,
      'organisation-in-text': (n) => `${grants(n)}: Namnet på ein partnar er fjerna frå tittelen.`,
      'place-in-text': (n) =>
        `${grants(n)}: Ein stad som tilskotet ikkje viser, er fjerna frå tittelen.`,
      'title-withheld': (n) => `${grants(n)}: Tittelen ventar til nokon har lese han.`,
      'small-settlement': (n) => `${grants(n)}: Den russiske tettstaden er liten.`,
      'few-grants': (n) => `${grants(n)}: Den russiske tettstaden har få tilskot.`,
      'sensitive-subject': (n) => `${grants(n)}: Temaet er kjensleg, difor er berre regionen vist.`,
      'rare-pair': (n) => `${grants(n)}: Få tilskot knyter dei to stadene saman.`,
      'rare-region': (n) => `${grants(n)}: Den russiske regionen har få tilskot.`,
      'withheld-in-source': (n) => `${grants(n)}: Staden var alt utelaten i kjelda.`,
      'applicant-held-back': (n) => `${grants(n)}: Namnet på søkjaren er halde attende.`,
      withdrawn: (n) => `${grants(n)}: trekte attende; summane tel dei framleis.`,
    },
    openData: 'Arkivet som opne data',
    files: {
      'barents-grants.csv': 'alle tilskot, CSV',
      'barents-grants-no-excel.csv': 'alle tilskot, CSV for norsk Excel',
      'barents-grants.xlsx': 'alle tilskot, Excel-arbeidsbok',
      'barents-grants.jsonl': 'alle tilskot, JSON Lines',
      '360giving.json': 'tilskot etter standarden 360Giving',
      'columns.csv': 'kva kolonnane tyder, CSV',
      'columns.json': 'kva kolonnane tyder, JSON',
      'changes.json': 'endringar sidan førre arkiv',
      'datapackage.json': 'omtale (Frictionless Data Package)',
      'dcat.jsonld': 'omtale (DCAT-AP-NO, JSON-LD)',
      'dcat.ttl': 'omtale (DCAT-AP-NO, Turtle)',
    },
    openDataText: 'Alt som denne sida kan vise, til eigne analysar. Lisens: CC BY 4.0.',
  };
}
