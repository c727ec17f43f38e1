import { describe, expect, it } from 'vitest';
import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import { decodeSelection, encodeSelection } from './address.ts';
import { EVERYTHING, withCategories, withPeriod, type Selection } from './selection.ts';

const decode = (query: string) => decodeSelection(new URLSearchParams(query));
const select = (years: [number, number] | null, groups: string): Selection =>
  withCategories(
    withPeriod(EVERYTHING, years && { from: years[0], to: years[1] }),
    CATEGORY_GROUPS.filter((group) => groups.includes(group)),
  );

/** Both ways: the address says the selection, and the selection writes this address. */
const PAIRS: readonly [string, Selection][] = [
  ['', EVERYTHING],
  ['years=2013-2019', select([2013, 2019], '')],
  ['years=2015', select([2015, 2015], '')],
  ['category=A', select(null, 'A')],
  ['category=C,B,X', select(null, 'CBX')],
  ['years=1993-2026&category=D,E', select([1993, 2026], 'DE')],
];

/** One way: what cannot be read is ignored, the rest holds. */
const MALFORMED: readonly [string, Selection][] = [
  ['years=', EVERYTHING],
  ['years=2013-', EVERYTHING],
  ['years=2013–2019', EVERYTHING],
  ['years=1e9-2019', EVERYTHING],
  ['years=1066-2019', EVERYTHING],
  ['years=2013-9999', EVERYTHING],
  ["years=2013'; DROP TABLE grants;--", EVERYTHING],
  ['years=2019-2013', select([2013, 2019], '')],
  ['years=2013-2019&years=2001', select([2013, 2019], '')],
  ['category=', EVERYTHING],
  ['category=A,Z,__proto__,C', select(null, 'AC')],
  ['category=a', EVERYTHING],
  ['category=A,A,A', select(null, 'A')],
  ['category=A,B,C,D,E,X', EVERYTHING],
  ['category=<script>alert(1)</script>&years=2015', select([2015, 2015], '')],
  ['utm_source=mail&years=2015&%FF=%E0%A4', select([2015, 2015], '')],
];

describe('address', () => {
  it.each(PAIRS)('%s ↔ selection', (address, selection) => {
    expect(decode(address)).toEqual(selection);
    expect(encodeSelection(selection)).toBe(address);
  });

  it.each(MALFORMED)('%s is read as far as it goes', (address, selection) => {
    expect(decode(address)).toEqual(selection);
  });
});
