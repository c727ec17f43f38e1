import { CATEGORY_GROUPS, isOneOf } from '#lib/archive/taxonomy.ts';
import {
  EVERYTHING,
  withCategories,
  withPeriod,
  type Period,
  type Selection,
} from './selection.ts';

/*
 * Address, version 1:  ?years=2013-2019&category=A,C
 * Defaults never reach the address. Unknown parameters and malformed values are ignored: an address
 * is something that readers type, cut and mail.
 */

/** No grant can lie outside; keeps hostile numbers out of scales and labels. */
const YEARS = { first: 1993, last: 2099 } as const;

/** Reads a selection from the query part of an address. Never throws. */
export function decodeSelection(query: URLSearchParams): Selection {
  const period = decodePeriod(query.get('years'));
  const groups = (query.get('category') ?? '')
    .split(',')
    .filter((g) => isOneOf(CATEGORY_GROUPS, g));
  return withCategories(withPeriod(EVERYTHING, period), groups);
}

/** Writes a selection as the query part of an address, without the question mark; empty for everything. */
export function encodeSelection(selection: Selection): string {
  const parts: string[] = [];
  if (selection.period) {
    const { from, to } = selection.period;
    parts.push(`years=${from === to ? from : `${from}-${to}`}`);
  }
  // Not through URLSearchParams: it would write the comma as %2C, which nobody can read in a mail.
  if (selection.categories.length > 0) parts.push(`category=${selection.categories.join(',')}`);
  return parts.join('&');
}

function decodePeriod(text: string | null): Period | null {
  const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '');
  if (!match) return null;
  const from = Number(match[1]);
  const to = Number(match[2] ?? match[1]);
  const inside = (year: number) => year >= YEARS.first && year <= YEARS.last;
  return inside(from) && inside(to) ? { from, to } : null;
}
