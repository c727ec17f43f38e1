import type { CoverageLine, ImportResult } from '../../import/outcome.ts';
import { html, type Insert } from '../html.ts';
import type { Nouns, Pen, Words } from '../pen.ts';
import { formatLead, type Section } from '../section.ts';
import { formatTable } from '../table.ts';

/** Documented beside published totals; null where no total is known. */
export function buildCoverageSection({ coverage }: ImportResult, pen: Pen): Section | null {
  if (coverage.length === 0) return null;
  const table = formatTable({
    caption: pen.say(TITLE),
    columns: [
      { label: pen.say(YEAR) },
      { label: pen.say(PROGRAMME) },
      { label: pen.say(DOCUMENTED), isNumber: true },
      { label: pen.say(PUBLISHED), isNumber: true },
      { label: pen.say(SHARE), isNumber: true },
      { label: pen.say(SOURCE) },
    ],
    rows: coverage.map((line) => writeLine(line, pen)),
    isLabelled: true,
  });
  return {
    name: 'coverage',
    title: TITLE,
    count: null,
    body: html`${formatLead(pen.say(LEAD))}${table}`,
  };
}

function writeLine(line: CoverageLine, pen: Pen): readonly Insert[] {
  const { year, programme, measure, documented, published, isAtLeast, source } = line;
  const amount = (value: number) => pen.count(value, measure === 'grants' ? GRANTS : KRONER);
  const share = published > 0 ? pen.format.percent(documented / published) : '–';
  return [
    pen.quote(year),
    programme === null
      ? html`<span class="empty">${pen.say(ALL)}</span>`
      : nameProgramme(programme, pen),
    amount(documented),
    isAtLeast ? `${pen.say(AT_LEAST)} ${amount(published)}` : amount(published),
    isAtLeast && published > 0 ? `${pen.say(AT_MOST)} ${share}` : share,
    pen.quote(source),
  ];
}

function nameProgramme(programme: string, pen: Pen): Insert {
  const words = PROGRAMME_NAMES.get(programme);
  return words ? pen.say(words) : pen.quote(programme);
}

const TITLE: Words = { nb: 'Dekning', en: 'Coverage' };
const LEAD: Words = {
  nb: 'Det som er dokumentert i arkivet etter denne importen, ved siden av tallene som er offentliggjort. Mer enn 100 % tyder på at noe er ført to ganger eller telles ulikt.',
  en: 'What the archive documents after this import, beside the figures that were published. Morethan100% suggests that something was entered twice or is counted differently.',
};
const YEAR: Words = { nb: 'År', en: 'Year' };
const PROGRAMME: Words = { nb: 'Ordning', en: 'Programme' };
const DOCUMENTED: Words = { nb: 'Dokumentert', en: 'Documented' };
const PUBLISHED: Words = { nb: 'Offentliggjort', en: 'Published' };
const SHARE: Words = { nb: 'Andel', en: 'Share' };
const SOURCE: Words = { nb: 'Kilde', en: 'Source' };
const ALL: Words = { nb: 'alle', en: 'all' };
const AT_LEAST: Words = { nb: 'minst', en: 'at least' };
const AT_MOST: Words = { nb: 'høyst', en: 'at most' };
const GRANTS: Nouns = {
  nb: { one: 'tilskudd', other: 'tilskudd' },
  en: { one: 'grant', other: 'grants' },
};
const KRONER: Nouns = {
  nb: { one: 'krone', other: 'kroner' },
  en: { one: 'krone', other: 'kroner' },
};

/** A source may name a programme that is none of ours: that keeps its name. */
const PROGRAMME_NAMES: ReadonlyMap<string, Words> = new Map([
  ['ordinary', { nb: 'ordinære prosjektmidler', en: 'ordinary project grants' }],
  ['barentskult', { nb: 'BarentsKult', en: 'BarentsKult' }],
  ['sports', { nb: 'Barentsidretten', en: 'Barents Sports Programme' }],
  ['youth', { nb: 'ungdomsprogrammet', en: 'youth programme' }],
  ['health', { nb: 'helseprosjekter', en: 'Health Fund' }],
  ['nordic_scheme', { nb: 'nordisk ordning', en: 'Nordic scheme' }],
  ['unknown', { nb: 'ikke oppgitt', en: 'not stated' }],
]);
