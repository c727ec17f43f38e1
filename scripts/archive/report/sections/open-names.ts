import type { ImportResult, OpenName } from '../../import/outcome.ts';
import { html, type Html } from '../html.ts';
import { formatLongTable } from '../long-table.ts';
import type { Pen, Words } from '../pen.ts';
import { formatLead, type Section } from '../section.ts';

const KINDS = ['place', 'organisation', 'category'] as const;

/** Names that nothing matched, with what they may mean; null where there are none. */
export function buildOpenNamesSection({ openNames }: ImportResult, pen: Pen): Section | null {
  if (openNames.length === 0) return null;
  return {
    name: 'open-names',
    title: { nb: 'Navn å avgjøre', en: 'Names to decide' },
    count: openNames.length,
    body: html`${formatLead(pen.say(LEAD))}${KINDS.map((kind) =>
      writeKind(
        kind,
        openNames.filter((name) => name.kind === kind),
        pen,
      ),
    )}`,
  };
}

function writeKind(kind: OpenName['kind'], names: readonly OpenName[], pen: Pen): Html | null {
  if (names.length === 0) return null;
  const { title, advice } = WORDS[kind];
  const table = formatLongTable(
    {
      caption: pen.say(title),
      columns: [NAME, WHERE, WHY, SUGGESTIONS].map((words) => ({ label: pen.say(words) })),
      rows: names.map(({ name, lines, reason, suggestions }) => [
        pen.quote(name),
        pen.lines(lines, 6),
        pen.remark(reason),
        writeSuggestions(suggestions, pen),
      ]),
      isLabelled: true,
    },
    pen,
  );
  return html`<h3>
      ${pen.say(title)} <span class="count">${pen.format.integer(names.length)}</span>
    </h3>
    <p class="advice">${advice(pen)}</p>
    ${table}`;
}

function writeSuggestions(suggestions: readonly string[], pen: Pen): Html {
  if (suggestions.length === 0) return html`<span class="empty">${pen.say(NONE)}</span>`;
  return html`<ul class="plain">
    ${suggestions.map((name) => html`<li>${pen.quote(name)}</li>`)}
  </ul>`;
}

const LEAD: Words = {
  nb: 'Radene er med, men disse navnene er det ingen som kjenner igjen, eller de kan bety flere ting. Programmet gjetter ikke.',
  en: 'The rows are in, but nothing knows these names, or they may mean several things. The program does not guess.',
};
const NAME: Words = { nb: 'Slik det står i filen', en: 'As written in the file' };
const WHERE: Words = { nb: 'Hvor', en: 'Where' };
const WHY: Words = { nb: 'Hvorfor det er åpent', en: 'Why it is open' };
const SUGGESTIONS: Words = { nb: 'Kan være', en: 'May be' };
const NONE: Words = { nb: 'ingen forslag', en: 'no suggestion' };

interface KindWords {
  readonly title: Words;
  readonly advice: (pen: Pen) => Html;
}

const WORDS: Readonly<Record<OpenName['kind'], KindWords>> = {
  place: {
    title: { nb: 'Steder', en: 'Places' },
    advice: (pen) =>
      pen.language === 'nb'
        ? html`Rett skrivemåten i filen, eller skriv kommune og fylke (i Russland: region) ved siden
          av stedet.`
        : html`Correct the spelling in the file, or write municipality and county (in Russia:
          region) beside the place.`,
  },
  organisation: {
    title: { nb: 'Organisasjoner', en: 'Organisations' },
    advice: (pen) =>
      pen.language === 'nb'
        ? html`Er to navn samme organisasjon, så skriv en linje i
            <code>data/decisions/aliases.csv</code>: først navnet i filen, så navnet som skal
            gjelde. Er det to ulike, gjør du ingenting.`
        : html`If two names are one organisation, write a line in
            <code>data/decisions/aliases.csv</code>: first the name in the file, then the name that
            is to hold. If they are two, do nothing.`,
  },
  category: {
    title: { nb: 'Kategorier', en: 'Categories' },
    advice: (pen) =>
      pen.language === 'nb'
        ? html`Vet du hvilken gruppe ordet hører til, så skriv det i
            <code>data/reference/crosswalk.csv</code>. Et forslag til ett enkelt tilskudd uten
            kategori godtar du i <code>data/decisions/accepted-categories.csv</code>. Til da er
            tilskuddet uklassifisert.`
        : html`If you know to which group the word belongs, write it in
            <code>data/reference/crosswalk.csv</code>. A suggestion for one grant without a category
            is accepted in <code>data/decisions/accepted-categories.csv</code>. Until then the grant
            is not classified.`,
  },
};
