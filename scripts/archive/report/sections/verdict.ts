import type { ImportResult } from '../../import/outcome.ts';
import { countRows, type RowCounts } from '../count-rows.ts';
import { html, type Html } from '../html.ts';
import { ROWS, type Pen, type Words } from '../pen.ts';

/** What came of it in one sentence, and the sum that proves that no row was lost. */
export function formatVerdict(result: ImportResult, pen: Pen): Html {
  const counts = countRows(result);
  return html`<p class="kicker">${pen.say(REPORT_OF)} ${pen.quote(result.file)}</p>
    <h1>${writeSentence(counts, pen)}</h1>
    ${counts.addsUp ? drawBar(counts) : null}${writeSum(counts, pen)}`;
}

function writeSentence(counts: RowCounts, pen: Pen): string {
  const { read, accepted, repaired, rejected } = counts;
  if (read === 0) return pen.say(NO_ROWS);
  if (accepted === read) return ALL_TAKEN[pen.language](pen.count(read, ROWS));
  const [a, b, c] = [accepted, repaired, rejected].map((count) => pen.format.integer(count));
  return pen.say({
    nb: `Av ${pen.count(read, ROWS)} ble ${a} tatt inn uendret, ${b} rettet og ${c} avvist.`,
    en: `Of ${pen.count(read, ROWS)}, ${a} ${accepted === 1 ? 'was' : 'were'} taken in unchanged, ${b} repaired and ${c} rejected.`,
  });
}

/** Three lengths, told apart by fill as well as by order; the sum beneath has the figures. */
function drawBar({ read, accepted, repaired, rejected }: RowCounts): Html | null {
  if (read === 0) return null;
  const part = (name: string, count: number) =>
    count === 0 ? null : html`<span class="${name}" style="flex-grow:${count}"></span>`;
  return html`<div class="bar" aria-hidden="true">
    ${part('taken', accepted)}${part('mended', repaired)}${part('refused', rejected)}
  </div> `;
}

function writeSum({ read, accepted, repaired, rejected, addsUp }: RowCounts, pen: Pen): Html {
  const term = (figure: number, label: Words, name: string) =>
    html`<span class="term ${name}"><b>${pen.format.integer(figure)}</b> ${pen.say(label)}</span>`;
  const sign = (char: string) => html`<span class="sign">${char}</span>`;
  return html`<p class="sum">
      ${term(accepted, UNCHANGED, 'taken')} ${sign('+')} ${term(repaired, REPAIRED, 'mended')}
      ${sign('+')} ${term(rejected, REJECTED, 'refused')} ${sign(addsUp ? '=' : '≠')}
      ${term(read, READ, '')}
    </p>
    <p class="check${addsUp ? '' : ' wrong'}">${pen.say(addsUp ? ADDS_UP : ADDS_NOT_UP)}</p> `;
}

const REPORT_OF: Words = { nb: 'Importrapport for', en: 'Import report for' };
const NO_ROWS: Words = {
  nb: 'Filen har ingen rader under overskriften.',
  en: 'The file has no rows beneath its header.',
};
const ALL_TAKEN = {
  nb: (rows: string) => `Alt ble tatt inn uendret: ${rows}.`,
  en: (rows: string) => `Everything was taken in unchanged: ${rows}.`,
};
const UNCHANGED: Words = { nb: 'tatt inn uendret', en: 'taken in unchanged' };
const REPAIRED: Words = { nb: 'tatt inn med rettelser', en: 'taken in with repairs' };
const REJECTED: Words = { nb: 'avvist', en: 'rejected' };
const READ: Words = { nb: 'lest', en: 'read' };
const ADDS_UP: Words = {
  nb: 'Summen stemmer: hver rad som ble lest, er gjort rede for.',
  en: 'The sum is right: every row that was read is accounted for.',
};
const ADDS_NOT_UP: Words = {
  nb: 'Summen stemmer ikke: rader er blitt borte eller talt to ganger. Ikke bruk resultatet.',
  en: 'The sum is wrong: rows were lost or counted twice. Do not use the result.',
};
