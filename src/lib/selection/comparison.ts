import { decodeAddress, encodeSelection } from './address.ts';
import type { Selection } from './selection.ts';

/** Two selections side by side. */
export interface Comparison {
  readonly a: Selection;
  readonly b: Selection;
}

export interface DecodedComparison {
  readonly comparison: Comparison;
  /** As in `DecodedAddress`. */
  readonly ignored: readonly string[];
}

/*
 * Two selections in one address: what they share is written as for one selection, what is A's or B's own
 * has `a.` or `b.` before its name.
 *
 *   ?category=A&a.years=2013-2015&b.years=2017-2019
 */

/** Writes both selections as the query part of an address, without the question mark. */
export function encodeComparison({ a, b }: Comparison): string {
  const [ofA, ofB] = [listParts(a), listParts(b)];
  return [
    ...ofA.filter((part) => ofB.includes(part)),
    ...ofA.filter((part) => !ofB.includes(part)).map((part) => `a.${part}`),
    ...ofB.filter((part) => !ofA.includes(part)).map((part) => `b.${part}`),
  ].join('&');
}

/** Reads two selections from an address; one of a single selection gives the same one twice. Never throws. */
export function decodeComparison(query: string): DecodedComparison {
  const parts = query.replace(/^\?/, '').split('&');
  const own = (side: 'a' | 'b') => {
    const mine = parts
      .filter((part) => part.startsWith(`${side}.`))
      .map((part) => part.slice(side.length + 1));
    // What is said of one side holds for it, whatever is said of both.
    const names = new Set(mine.map(nameOf));
    const shared = parts.filter((part) => !/^[ab]\./.test(part) && !names.has(nameOf(part)));
    return decodeAddress([...shared, ...mine].join('&'));
  };
  const [a, b] = [own('a'), own('b')];
  return {
    comparison: { a: a.selection, b: b.selection },
    ignored: [...new Set([...a.ignored, ...b.ignored])],
  };
}

/** The other way round. */
export function swap({ a, b }: Comparison): Comparison {
  return { a: b, b: a };
}

function listParts(selection: Selection): readonly string[] {
  return encodeSelection(selection).split('&').filter(Boolean);
}

function nameOf(part: string): string {
  return part.split('=', 1)[0] ?? '';
}
