import type { ImportResult } from '../../import/outcome.ts';
import { html } from '../html.ts';
import type { Pen, Words } from '../pen.ts';
import { formatLead, type Section } from '../section.ts';
import { formatTable } from '../table.ts';

/** How much each rule of protection would hide in the public archive; never what. */
export function buildProtectionSection({ hidden }: ImportResult, pen: Pen): Section {
  const table =
    hidden === null || hidden.length === 0
      ? null
      : formatTable({
          caption: pen.say(TITLE),
          columns: [{ label: pen.say(RULE) }, { label: pen.say(COUNT), isNumber: true }],
          rows: hidden.map(({ says, count }) => [pen.remark(says), pen.format.integer(count)]),
          isLabelled: true,
        });
  const lead = hidden === null ? NOT_TRIED : hidden.length === 0 ? NOTHING : LEAD;
  return {
    name: 'protection',
    title: TITLE,
    count: null,
    body: html`${formatLead(pen.say(lead))}${table}`,
  };
}

const TITLE: Words = { nb: 'Det vernet skjuler', en: 'What the protection hides' };
const RULE: Words = { nb: 'Regel', en: 'Rule' };
const COUNT: Words = { nb: 'Antall tilskudd', en: 'Number of grants' };
const LEAD: Words = {
  nb: 'Så mange tilskudd blir vist mindre nøyaktig i det åpne arkivet. Et tilskudd kan telle under flere regler.',
  en: 'So many grants are shown less exactly in the public archive. A grant may count under several rules.',
};
const NOTHING: Words = {
  nb: 'Ingen regel ville skjule noe i det åpne arkivet.',
  en: 'No rule would hide anything in the public archive.',
};
const NOT_TRIED: Words = {
  nb: 'Vernet ble ikke prøvd i denne importen. Det prøves når arkivet bygges.',
  en: 'The protection was not tried in this import. It is tried when the archive is built.',
};
