import type { ImportResult, Severity } from '../../import/outcome.ts';
import { groupRemarks } from '../group-remarks.ts';
import { html } from '../html.ts';
import { MAX_LISTED } from '../long-table.ts';
import type { Pen, Words } from '../pen.ts';
import { formatRemarkGroup, type GroupOptions } from '../remark-group.ts';
import { formatLead, type Section } from '../section.ts';

/** Rejected rows, repairs or warnings by their reasons; null where there are none. */
export function buildRemarksSection(
  result: ImportResult,
  severity: Severity,
  pen: Pen,
): Section | null {
  const groups = groupRemarks(result.outcomes, severity);
  if (groups.length === 0) return null;
  const { title, lead, options } = KINDS[severity];
  const maxListed = Math.min(MAX_LISTED, Math.max(20, Math.floor(MAX_TOGETHER / groups.length)));
  const lines = new Set(groups.flatMap(({ rows }) => rows.map(({ line }) => line)));
  return {
    name: severity,
    title,
    count: lines.size,
    body: html`${formatLead(pen.say(lead))}${groups.map((group) =>
      formatRemarkGroup(group, pen, { ...options, maxListed }),
    )}`,
  };
}

/** Rows that one section lists in all its groups. */
const MAX_TOGETHER = 3000;

interface Kind {
  readonly title: Words;
  readonly lead: Words;
  readonly options: GroupOptions;
}

const KINDS: Readonly<Record<Severity, Kind>> = {
  reject: {
    title: { nb: 'Avviste rader', en: 'Rejected rows' },
    lead: {
      nb: 'Disse radene er ikke med. Rett dem i filen og importer den på nytt. De samme radene, med alle celler, ligger i rejects.csv.',
      en: 'These rows are left out. Correct them in the file and import it again. The same rows, with all their cells, are in rejects.csv.',
    },
    options: { isOpen: true, namesAll: true },
  },
  repair: {
    title: { nb: 'Rettelser', en: 'Repairs' },
    lead: {
      nb: 'Disse radene er med, men lest annerledes enn de er skrevet. Filen selv er ikke endret. Se at rettelsene er riktige.',
      en: 'These rows are in, but read otherwise than written. The file itself was not changed. See that the repairs are right.',
    },
    options: { isOpen: false },
  },
  warning: {
    title: { nb: 'Varsler', en: 'Warnings' },
    lead: {
      nb: 'Her er ingenting endret, men noen bør se på det.',
      en: 'Nothing was changed here, but somebody should look.',
    },
    options: { isOpen: true },
  },
};
