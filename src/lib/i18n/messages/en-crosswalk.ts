import type { Format } from '../format.ts';
import { createPhrases } from './en-phrases.ts';

/** The words about details of categories, and about labels in the sources, in English, the measure of the other three. */
export function createCrosswalk(f: Format) {
  const { grants, are, have } = createPhrases(f);

  return {
    /** Opens the details below the categories. */
    details: 'Details and change',
    undivided: 'not divided further',
    share: (n: number) => `share of ${grants(n)} with a category`,
    /** Heading of the column of changes; `before` are the years that are compared with. */
    points: (before: string) => `change from ${before}, share points`,
    noPeriod:
      'No change is shown: it needs a chosen period, and as many documented years before it.',
    tooFew: (now: number, before: number, range: string) =>
      `No change is shown: it needs 20 grants with a category in both periods; here ${f.integer(now)} ${are(now)} found, and ${f.integer(before)} in ${range}.`,
    columnPoints: 'Change, share points',
    title: 'Labels in the sources, period by period',
    finding: (own: number, other: number, none: number) =>
      `In periods with known priority areas ${grants(own + other + none)} ${have(own + other + none)} a category: ${f.integer(own)} by a label of the period’s own areas, ${f.integer(other)} by another label, ${f.integer(none)} without a label.`,
    change: (group: string, from: string, to: string, points: string, own: string, rest: string) =>
      `${group}, ${from} to ${to}: ${points} share points; own labels account for ${own}, relabelling for ${rest}.`,
    noChange: 'No two periods have the 20 grants with a category that a comparison needs.',
    own: 'label of the period’s own areas',
    other: 'another label, or none',
    unknown: 'areas of these years not known',
    noLabel: 'no label in the source',
    method:
      'Relabelling: the part of a change in share points that comes from grants whose label is not one of their period’s own priority areas, or that have no label in the source. The rest comes from grants with one of the period’s own labels. Shares are of the documented grants with a category, a sample; periods with fewer than 20 of them are passed over.',
    schemes:
      'A label counts as one of the period’s own when it names the same theme, in whatever words or language. For years between the lists no priority areas are known. Filters of period and category do not change this table, they only make the rest fainter.',
    /** Stands wherever a change of shares is shown. */
    sample:
      'The documented grants are a sample: shares also differ because other pages have survived from other years.',
    words: 'Labels as the sources write them:',
    table: 'Labels and periods as a table',
    tableLabels: 'Grants by label and period',
    tableChanges: 'Change between periods, in share points',
    columnLabel: 'Label in the source',
    columnNow: 'Category today',
    columnPeriods: 'Periods',
    columnChange: 'Change',
    columnOwn: 'Own labels',
    columnRest: 'Relabelling',
  };
}

export type Crosswalk = ReturnType<typeof createCrosswalk>;
