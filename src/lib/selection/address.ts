import { isDisplayPart } from './display.ts';
import { FACETS, FACET_NAMES, MOST_VALUES, isFacetValue, type FacetName } from './facets.ts';
import {
  EVERYTHING,
  KRONER,
  YEARS,
  clauseOf,
  withAmount,
  withFacet,
  withPeriod,
  withSearch,
  type AmountRange,
  type Period,
  type Selection,
} from './selection.ts';

/*
 * Address, version 1:
 *
 *   ?years=2013-2019&category=A,C1,!B&from=no-kirkenes&to=-&amount=100000-&q=kor
 *
 * years      2013-2019, or 2015
 * a facet    values, comma between them; ! before one that is left out; - for "not stated"
 * amount     nominal kroner: 100000-500000, 100000-, -500000
 * q          words
 * measure, bars   how to show it: see display.ts
 *
 * Defaults never reach the address. An address is something that readers type, cut and mail: what cannot
 * be read is ignored and named, the rest holds. A parameter is never renamed, and a value never changes
 * its meaning; should one have to, `v=2` will say so, and what has no `v` is read as it is here.
 */

export interface DecodedAddress {
  readonly selection: Selection;
  /** Parts that mean nothing here, as `name=value`, cut; for a quiet notice. */
  readonly ignored: readonly string[];
}

/** In characters; those of a whole character are not torn apart. */
const LONGEST_NOTICE = 40;
const MOST_NOTICES = 20;
/** Longer ones many servers refuse. */
const LONGEST_ADDRESS = 8000;
/** What mail programs and networks append means nothing to the reader. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gbraid|wbraid|msclkid|mc_[ce]id|yclid|ysclid|_openstat)$/;
const VERSION = '1';

/** Reads a selection from the query part of an address, with or without its question mark. Never throws. */
export function decodeAddress(query: string): DecodedAddress {
  const { kept, lost } = cutLong(query.replace(/^\?/, ''));
  const ignored: string[] = [];
  const seen = new Set<string>();
  let selection = EVERYTHING;
  for (const part of kept.split('&')) {
    const [writtenName, value] = splitOnce(part);
    const name = readText(writtenName) ?? writtenName;
    if (part === '' || TRACKING.test(name)) continue;
    const next = seen.has(name) ? null : readPart(selection, name, value, ignored);
    seen.add(name);
    if (next) selection = next;
    else ignored.push(`${name}=${readText(value) ?? value}`);
  }
  if (lost !== '') ignored.push(lost);
  return { selection, ignored: [...new Set(ignored.map(notice))].slice(0, MOST_NOTICES) };
}

/** Cuts between two values: half a value may be another one. */
function cutLong(query: string): { readonly kept: string; readonly lost: string } {
  if (query.length <= LONGEST_ADDRESS) return { kept: query, lost: '' };
  const start = query.slice(0, LONGEST_ADDRESS + 1);
  const end = Math.max(start.lastIndexOf('&'), start.lastIndexOf(','), 0);
  return { kept: query.slice(0, end), lost: query.slice(end) };
}

/** Writes a selection as the query part of an address, without the question mark; empty for everything. */
export function encodeSelection(selection: Selection): string {
  const { period, amount, search } = selection;
  const parts: string[] = [];
  if (period) {
    parts.push(`years=${period.from === period.to ? period.from : `${period.from}-${period.to}`}`);
  }
  for (const facet of FACET_NAMES) {
    const { include, exclude } = clauseOf(selection, facet);
    const values = [...include.map(writeText), ...exclude.map((value) => `!${writeText(value)}`)];
    if (values.length > 0) parts.push(`${FACETS[facet].key}=${values.join(',')}`);
  }
  if (amount) parts.push(`amount=${amount.from ?? ''}-${amount.to ?? ''}`);
  if (search !== '') parts.push(`q=${writeText(search)}`);
  return parts.join('&');
}

const FACET_BY_KEY: ReadonlyMap<string, FacetName> = new Map(
  FACET_NAMES.map((facet) => [FACETS[facet].key, facet]),
);

/** The selection with one part of the address; null where the part means nothing. */
function readPart(
  selection: Selection,
  name: string,
  value: string,
  ignored: string[],
): Selection | null {
  const facet = FACET_BY_KEY.get(name);
  if (facet) return readFacet(selection, facet, value, ignored);
  if (name === 'years') {
    const period = readPeriod(readText(value) ?? '');
    return period && withPeriod(selection, period);
  }
  if (name === 'amount') {
    const range = readAmount(readText(value) ?? '');
    return range && withAmount(selection, range);
  }
  if (name === 'q') {
    const text = readText(value);
    const searched = text === null ? selection : withSearch(selection, text);
    return searched.search === '' ? null : searched;
  }
  const isKnown = isDisplayPart(name, readText(value) ?? '') || (name === 'v' && value === VERSION);
  return isKnown ? selection : null;
}

function readFacet(
  selection: Selection,
  facet: FacetName,
  text: string,
  ignored: string[],
): Selection | null {
  if (text === '') return null;
  const include = new Set<string>();
  const exclude = new Set<string>();
  for (const item of splitValues(facet, text)) {
    const isExcluded = item.startsWith('!');
    const value = readText(isExcluded ? item.slice(1) : item);
    const direction = isExcluded ? exclude : include;
    if (value !== null && isFacetValue(facet, value) && direction.size < MOST_VALUES) {
      direction.add(value);
    } else if (item !== '' && !(value !== null && direction.has(value))) {
      ignored.push(`${FACETS[facet].key}=${readText(item) ?? item}`);
    }
  }
  return withFacet(selection, facet, { include: [...include], exclude: [...exclude] });
}

/** Some programs write the comma as %2C. Only in the name of an applicant may that be no comma between two values. */
function splitValues(facet: FacetName, text: string): readonly string[] {
  return (facet === 'applicant' ? text : (readText(text) ?? text)).split(',');
}

function readPeriod(text: string): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  const inside = (year: number) => year >= YEARS.from && year <= YEARS.to;
  return inside(from) && inside(to) ? { from, to } : null;
}

function readAmount(text: string): AmountRange | null {
  const match = /^(\d{0,9})-(\d{0,9})$/.exec(text);
  if (!match || text === '-') return null;
  const [from, to] = [match[1], match[2]].map((digits) => (digits ? Number(digits) : null));
  const inside = (value: number | null | undefined) => value == null || value <= KRONER.to;
  return inside(from) && inside(to) ? { from: from ?? null, to: to ?? null } : null;
}

function splitOnce(part: string): readonly [string, string] {
  const at = part.indexOf('=');
  return at < 0 ? [part, ''] : [part.slice(0, at), part.slice(at + 1)];
}

/** null where the percent signs are no text. */
function readText(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' ')).normalize('NFC');
  } catch {
    return null;
  }
}

/**
 * The exclamation mark means something of its own, a browser writes the apostrophe its own way, and what
 * makes links of addresses in a mail leaves out a parenthesis at the end.
 */
function writeText(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function notice(text: string): string {
  const plain = [...text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')];
  return plain.length > LONGEST_NOTICE
    ? `${plain.slice(0, LONGEST_NOTICE).join('')}…`
    : plain.join('');
}
