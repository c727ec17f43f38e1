import type { ImportResult, OpenName } from '../import/outcome.ts';
import type { RowCounts } from './count-rows.ts';
import { ROWS, type Nouns, type Pen, type Words } from './pen.ts';

export interface Step {
  readonly text: (pen: Pen) => Words;
  /** The section that it is about. */
  readonly link: string | null;
  /** To be typed as it stands. */
  readonly command: string | null;
}

/** `npm run archive` builds; staff have the import's own command, with its options, from last time. */
const BUILD_COMMAND = 'npm run archive';

/** The steps in the order in which they spare most work: what stops the import, the file, the decisions, the build. */
export function findSteps(result: ImportResult, counts: RowCounts): readonly Step[] {
  if (!counts.addsUp) return [STOP];
  if (counts.read === 0) return [CHECK_FILE, RUN_AGAIN];
  const inFile = [
    ...(counts.rejected > 0 ? [fixRejects(counts.rejected)] : []),
    ...(counts.repaired > 0 ? [checkRepairs(counts.repaired)] : []),
    ...(hasWarnings(result) ? [READ_WARNINGS] : []),
    ...(result.lookAlikes.length > 0 ? [compareLookAlikes(result.lookAlikes.length)] : []),
  ];
  const decisions = DECISIONS.flatMap(({ kind, build }) => {
    const count = result.openNames.filter((name) => name.kind === kind).length;
    return count === 0 ? [] : [build(count)];
  });
  const withheld = result.hidden?.find(({ rule }) => rule === 'title-withheld')?.count ?? 0;
  const steps = [...inFile, ...decisions, ...(withheld > 0 ? [readTitles(withheld)] : [])];
  return [...(steps.length === 0 ? [NOTHING_TO_DO] : [...steps, RUN_AGAIN]), BUILD];
}

function hasWarnings({ outcomes }: ImportResult): boolean {
  return outcomes.some(({ remarks }) => remarks.some(({ severity }) => severity === 'warning'));
}

function fixRejects(count: number): Step {
  return step('reject', (pen) => ({
    nb: `Rett ${pen.count(count, ROWS)} som ble avvist. Rett i filen som ble importert, ikke i rejects.csv: den er bare til å slå opp i.`,
    en: `Correct the ${pen.count(count, ROWS)} that ${count === 1 ? 'was' : 'were'} rejected. Correct the file that was imported, not rejects.csv, which is only there to look things up.`,
  }));
}

function checkRepairs(count: number): Step {
  return step('repair', (pen) => ({
    nb: `Se over rettelsene i ${pen.count(count, ROWS)}. Er de riktige, gjør du ingenting.`,
    en: `Look through the repairs in ${pen.count(count, ROWS)}. If they are right, do nothing.`,
  }));
}

function readTitles(count: number): Step {
  return step('protection', (pen) => ({
    nb: `Les ${pen.count(count, TITLES)} som holdes tilbake fordi de kan navngi noen. De står i texts-to-read.csv; kopier linjene som er harmløse, til data/decisions/released-texts.csv.`,
    en: `Read the ${pen.count(count, TITLES)} that are withheld because they may name somebody. They are in texts-to-read.csv; copy the lines that are harmless to data/decisions/released-texts.csv.`,
  }));
}

function compareLookAlikes(count: number): Step {
  return step('look-alikes', (pen) => ({
    nb: `Sammenlign ${pen.count(count, SETS)} rader som ligner hverandre. Slett bare det som er ført to ganger.`,
    en: `Compare ${pen.count(count, SETS)} of rows that look alike. Delete only what was entered twice.`,
  }));
}

const TITLES: Nouns = {
  nb: { one: 'tittel', other: 'titler' },
  en: { one: 'title', other: 'titles' },
};
const SETS: Nouns = {
  nb: { one: 'sett med', other: 'sett med' },
  en: { one: 'set', other: 'sets' },
};
const PLACES: Nouns = {
  nb: { one: 'stedsnavn', other: 'stedsnavn' },
  en: { one: 'name of a place', other: 'names of places' },
};
const ORGANISATIONS: Nouns = {
  nb: { one: 'navn på en organisasjon', other: 'navn på organisasjoner' },
  en: { one: 'name of an organisation', other: 'names of organisations' },
};
const CATEGORIES: Nouns = {
  nb: { one: 'ukjent kategori', other: 'ukjente kategorier' },
  en: { one: 'unknown category', other: 'unknown categories' },
};

const DECISIONS: readonly { kind: OpenName['kind']; build: (count: number) => Step }[] = [
  {
    kind: 'place',
    build: (count) =>
      step('open-names', (pen) => ({
        nb: `Avgjør ${pen.count(count, PLACES)}: rett skrivemåten i filen.`,
        en: `Decide ${pen.count(count, PLACES)}: correct the spelling in the file.`,
      })),
  },
  {
    kind: 'organisation',
    build: (count) =>
      step('open-names', (pen) => ({
        nb: `Avgjør ${pen.count(count, ORGANISATIONS)}: svaret skrives i data/decisions/aliases.csv.`,
        en: `Decide ${pen.count(count, ORGANISATIONS)}: the answer is written in data/decisions/aliases.csv.`,
      })),
  },
  {
    kind: 'category',
    build: (count) =>
      step('open-names', (pen) => ({
        nb: `Avgjør ${pen.count(count, CATEGORIES)}: i data/reference/crosswalk.csv for ordet, i data/decisions/accepted-categories.csv for ett enkelt tilskudd.`,
        en: `Decide ${pen.count(count, CATEGORIES)}: in data/reference/crosswalk.csv for the word, in data/decisions/accepted-categories.csv for one grant.`,
      })),
  },
];

const STOP = step(null, () => ({
  nb: 'Ikke bruk resultatet. Send denne rapporten til den som vedlikeholder programmet: feilen ligger der, ikke i filen.',
  en: 'Do not use the result. Send this report to whoever looks after the program: the mistake is there, not in the file.',
}));
const CHECK_FILE = step('file', () => ({
  nb: 'Se etter at det er riktig fil og riktig ark, og at raden med overskrifter er funnet.',
  en: 'See that it is the right file and the right sheet, and that the row of headings was found.',
}));
const READ_WARNINGS = step('warning', () => ({
  nb: 'Les varslene.',
  en: 'Read the warnings.',
}));
const RUN_AGAIN = step(null, () => ({
  nb: 'Er noe endret, så kjør importen på nytt med samme kommando som sist, og les den nye rapporten.',
  en: 'If anything was changed, run the import again with the same command as before, and read the new report.',
}));
const NOTHING_TO_DO = step(null, () => ({
  nb: 'Ingenting må rettes eller avgjøres.',
  en: 'Nothing needs to be corrected or decided.',
}));
const BUILD: Step = {
  ...step(null, () => ({
    nb: 'Når du er fornøyd, bygg arkivet:',
    en: 'When you are content, build the archive:',
  })),
  command: BUILD_COMMAND,
};

function step(link: string | null, text: Step['text']): Step {
  return { text, link, command: null };
}
