import { createFormat, type Format } from '#lib/i18n/format.ts';
import type { Remark } from '../import/raw-table.ts';
import { formatCount, formatLines, type CountForms } from './format-count.ts';
import { html, type Html } from './html.ts';
import { showUnseen } from './visible-text.ts';

export const REPORT_LANGUAGES = ['nb', 'en'] as const;
export type ReportLanguage = (typeof REPORT_LANGUAGES)[number];

/** One text in the languages of the report. */
export type Words = Readonly<Record<ReportLanguage, string>>;
export type Nouns = Readonly<Record<ReportLanguage, CountForms>>;

/** All that a section needs to write in one language. */
export interface Pen {
  readonly language: ReportLanguage;
  readonly format: Format;
  say(words: Words): string;
  count(count: number, nouns: Nouns): string;
  /** Our own sentence. It may quote the file, so it is treated like text of the file. */
  prose(text: string): Html;
  remark(remark: Remark): Html;
  /** Text of the file: unseen characters visible, cut, kept apart from the direction of our text. */
  quote(text: string): Html;
  /** "rad 4", "linjene 4, 7 og 9". */
  lines(lines: readonly number[], maxParts?: number): string;
  /** Head of a column of line numbers: a sheet has rows, a text file has lines. */
  readonly lineHead: string;
  /** An id that no other language's part of the page has. */
  id(name: string): string;
}

export const ROWS: Nouns = {
  nb: { one: 'rad', other: 'rader' },
  en: { one: 'row', other: 'rows' },
};
export const CHARACTERS: Nouns = {
  nb: { one: 'tegn', other: 'tegn' },
  en: { one: 'character', other: 'characters' },
};

const LONGEST_VALUE = 200;
const LONGEST_PROSE = 800;

export function createPen(language: ReportLanguage, isSheet: boolean): Pen {
  const format = createFormat(language);
  const place = isSheet ? SHEET_ROW : FILE_LINE;
  const show = (text: string, max: number): Html => {
    const shown = showUnseen(text, max);
    const rest =
      shown.cutFrom === null
        ? null
        : html`<span class="cut"
            >… (${formatCount(format, shown.cutFrom, CHARACTERS[language])})</span
          >`;
    return html`<bdi>${shown.text}</bdi>${rest}`;
  };
  return {
    language,
    format,
    say: (words) => words[language],
    count: (count, nouns) => formatCount(format, count, nouns[language]),
    prose: (text) => show(text, LONGEST_PROSE),
    remark: (remark) => show(remark[language], LONGEST_PROSE),
    quote: (text) =>
      text === ''
        ? html`<span class="empty">${EMPTY[language]}</span>`
        : html`<span class="value">${show(text, LONGEST_VALUE)}</span>`,
    lines: (lines, maxParts) => {
      const { text, more } = formatLines(format, lines, maxParts);
      const noun = format.plural(lines.length, place[language]);
      const rest = more === 0 ? '' : ` ${AND_MORE[language](format.integer(more))}`;
      return `${noun} ${text}${rest}`;
    },
    lineHead: place[language].head,
    id: (name) => `${language}-${name}`,
  };
}

type PlaceWords = CountForms & { readonly head: string };

const SHEET_ROW: Readonly<Record<ReportLanguage, PlaceWords>> = {
  nb: { head: 'Rad', one: 'rad', other: 'radene' },
  en: { head: 'Row', one: 'row', other: 'rows' },
};
const FILE_LINE: Readonly<Record<ReportLanguage, PlaceWords>> = {
  nb: { head: 'Linje', one: 'linje', other: 'linjene' },
  en: { head: 'Line', one: 'line', other: 'lines' },
};
const EMPTY: Words = { nb: '(tom)', en: '(empty)' };
const AND_MORE: Readonly<Record<ReportLanguage, (count: string) => string>> = {
  nb: (count) => `og ${count} til`,
  en: (count) => `and ${count} more`,
};
