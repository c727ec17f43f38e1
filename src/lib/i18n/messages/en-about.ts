import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** What the atlas says of its own data, in English, the measure of the other three. */
export function createAbout(f: Format) {
  const { count, grants } = createPhrases(f);

  return {
    title: 'About the data',
    sample: (n: number) =>
      `The atlas holds ${grants(n)} found on public pages, each with its source. It is not the Secretariat’s own register and not complete: more than ${f.integer(5000)} projects have been funded since 1993.`,
    protection: (minInhabitants: number, minGrants: number) =>
      `The Secretariat has been declared an “undesirable organisation” in Russia, and taking part in its work is punishable there. The atlas therefore names no individual and no Russian partner organisation. A Russian settlement is shown only if it has at least ${count(minInhabitants, 'inhabitant', 'inhabitants')} and at least ${grants(minGrants)}, and never for grants about indigenous peoples, civil society, media, environment or health.`,
    screened: (n: number) =>
      n === 0
        ? 'No words have been removed from titles.'
        : `Words have been removed from ${count(n, 'title', 'titles')}; square brackets mark where.`,
    money: 'Amounts are nominal kroner of the year of the grant, as stated in the source.',
    licences:
      'Land, borders and regions: Natural Earth, public domain. Lakes: GSHHG, LGPL 3.0 or later. Places: GeoNames, CC BY 4.0, modified. Typefaces: Source Serif 4 and Source Sans 3, SIL Open Font License.',
    archive: (hash: string, compiled: string) => `Archive ${hash}, compiled in ${compiled}.`,
    hidden: 'What is hidden, and by which rule',
    hiddenBy: {
      'private-applicant': (n: number) => `${grants(n)}: the applicant is an individual.`,
      'person-in-text': (n: number) => `${grants(n)}: a person’s name was removed from the title.`,
      'organisation-in-text': (n: number) =>
        `${grants(n)}: a partner’s name was removed from the title.`,
      'place-in-text': (n: number) =>
        `${grants(n)}: a place that the grant does not show was removed from the title.`,
      'title-withheld': (n: number) => `${grants(n)}: the title waits until somebody has read it.`,
      'small-settlement': (n: number) => `${grants(n)}: the Russian settlement is small.`,
      'few-grants': (n: number) => `${grants(n)}: the Russian settlement has few grants.`,
      'sensitive-subject': (n: number) =>
        `${grants(n)}: the subject is sensitive, so only the region is shown.`,
      'rare-pair': (n: number) => `${grants(n)}: few grants join the two places.`,
      'rare-region': (n: number) => `${grants(n)}: the Russian region has few grants.`,
      'withheld-in-source': (n: number) =>
        `${grants(n)}: the place was already left out of the source.`,
      'applicant-held-back': (n: number) => `${grants(n)}: the applicant’s name is held back.`,
      withdrawn: (n: number) => `${grants(n)}: withdrawn; totals still count them.`,
    },
    openData: 'The archive as open data',
    /** What is in each file of open data. */
    files: {
      'barents-grants.csv': 'all grants, CSV',
      'barents-grants-no-excel.csv': 'all grants, CSV for Norwegian Excel',
      'barents-grants.xlsx': 'all grants, Excel workbook',
      'barents-grants.jsonl': 'all grants, JSON Lines',
      '360giving.json': 'grants by the 360Giving standard',
      'columns.csv': 'what the columns mean, CSV',
      'columns.json': 'what the columns mean, JSON',
      'changes.json': 'changes since the last archive',
      'datapackage.json': 'description (Frictionless Data Package)',
      'dcat.jsonld': 'description (DCAT-AP-NO, JSON-LD)',
      'dcat.ttl': 'description (DCAT-AP-NO, Turtle)',
    },
    openDataText: 'What this page may show, for your own analysis. Licence: CC BY 4.0.',
  };
}
