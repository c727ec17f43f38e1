import type { ImportResult } from '../../import/outcome.ts';
import { html } from '../html.ts';
import { formatLongTable } from '../long-table.ts';
import type { Pen, Words } from '../pen.ts';
import { formatLead, type Section } from '../section.ts';

/** Rows that may be one grant; null where there are none. */
export function buildLookAlikesSection({ lookAlikes }: ImportResult, pen: Pen): Section | null {
  if (lookAlikes.length === 0) return null;
  const table = formatLongTable(
    {
      caption: pen.say(TITLE),
      columns: [{ label: pen.say(WHICH) }, { label: pen.say(WHY) }],
      rows: lookAlikes.map(({ lines, reason }) => [pen.lines(lines, 12), pen.remark(reason)]),
    },
    pen,
  );
  return {
    name: 'look-alikes',
    title: TITLE,
    count: lookAlikes.length,
    body: html`${formatLead(pen.say(LEAD))}${table}`,
  };
}

const TITLE: Words = { nb: 'Rader som ligner hverandre', en: 'Rows that look alike' };
const WHICH: Words = { nb: 'Hvor', en: 'Where' };
const WHY: Words = { nb: 'Hva som er likt', en: 'What is alike' };
const LEAD: Words = {
  nb: 'De kan være ett tilskudd som er ført to ganger. Ingen av dem er tatt ut. Er det samme tilskudd, så slett den ene raden i filen.',
  en: 'They may be one grant entered twice. None was taken out. If it is one grant, delete one of the rows in the file.',
};
