import type { RawCell, Remark } from '../raw-table.ts';
import { formatCell } from './format-cell.ts';
import { decodeReferences, stripMarkup } from './markup.ts';

export interface CleanedText {
  /** NFC, trimmed, single spaces; empty for an empty cell. */
  readonly text: string;
  readonly repairs: readonly Remark[];
}

/** Longest text that is kept, in UTF-16 units. */
export const MAX_TEXT = 10_000;

/**
 * A cell as one line of clean text. Never fails. What is only a matter of spaces and of composed letters is
 * done without a word, anything else is noted. A text that looks like a formula stays a text.
 */
export function cleanText(cell: RawCell): CleanedText {
  return clean(cell, (text) => text.replace(/\s+/g, ' '));
}

/** Like {@link cleanText}, but line breaks stay (`\n`, none twice), for cells that hold lists. */
export function cleanLines(cell: RawCell): CleanedText {
  return clean(cell, (text) => text.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[\n ]*/g, '\n'));
}

function clean(cell: RawCell, fold: (text: string) => string): CleanedText {
  const repairs: Remark[] = [];
  const step = (before: string, after: string, remark: Remark): string => {
    if (after !== before && !repairs.includes(remark)) repairs.push(remark);
    return after;
  };
  let text = formatCell(cell);
  // No regular expression shall meet a text of any length.
  if (text.length > HARD_LIMIT) text = step(text, text.slice(0, HARD_LIMIT), CUT);
  text = step(text, readLink(text), LINK);
  text = step(text, decodeReferences(text), MARKUP);
  // Before the tags: a character that cannot be seen must not hide one.
  text = text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/[\t\p{Zs}]/gu, ' ');
  text = step(text, text.replace(INVISIBLE, ''), HIDDEN);
  text = step(text, stripMarkup(text), MARKUP);
  text = fold(text.normalize('NFC')).trim();
  if (text.length > MAX_TEXT) text = step(text, cut(text), CUT);
  return { text, repairs };
}

const HARD_LIMIT = 100_000;

/** Controls but the line break, marks of writing direction, zero-width characters, halves of characters. */
const INVISIBLE =
  /(?!\n)[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cs}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]/gu;

/** As Excel writes it in Norwegian, English and Russian. */
const HYPERLINK =
  /^\s*=\s*(?:HYPERLINK|HYPERKOBLING|ГИПЕРССЫЛКА)\(\s*"((?:[^"]|"")*)"\s*(?:[,;]\s*"((?:[^"]|"")*)"\s*)?\)\s*$/iu;

function readLink(text: string): string {
  const match = HYPERLINK.exec(text);
  return match ? (match[2] ?? match[1] ?? '').replaceAll('""', '"') : text;
}

function cut(text: string): string {
  // Not through the middle of a character.
  return `${text.slice(0, MAX_TEXT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const HIDDEN: Remark = {
  code: 'text-hidden-characters',
  nb: 'Usynlige tegn er tatt bort fra teksten. Se at teksten fortsatt er riktig.',
  en: 'Characters that cannot be seen were taken out of the text. See that the text is still right.',
};
const MARKUP: Remark = {
  code: 'text-web-codes',
  nb: 'Koder fra en nettside er tatt bort fra teksten. Se at teksten fortsatt er riktig.',
  en: 'Codes of a web page were taken out of the text. See that the text is still right.',
};
const CUT: Remark = {
  code: 'text-cut',
  nb: 'Teksten er kortet ned til 10 000 tegn. Kort den ned i filen hvis slutten er viktig.',
  en: 'The text was cut to 10 000 characters. Shorten it in the file if its end matters.',
};
const LINK: Remark = {
  code: 'text-link',
  nb: 'Cellen er en lenke. Teksten i lenken er brukt.',
  en: 'The cell is a link. The text of the link was used.',
};
