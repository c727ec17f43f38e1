import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, randomSelection } from '../../../tests/fixtures/random-selection.ts';
import { decodeAddress, encodeSelection } from './address.ts';
import { FACET_NAMES, MOST_VALUES, isFacetValue } from './facets.ts';
import { KRONER, YEARS, clauseOf, type Selection } from './selection.ts';

const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
);
const place = (side: string) => fc.stringMatching(/^[a-z0-9-]{1,20}$/).map((id) => `${side}-${id}`);
const selections = randomSelection({
  applicant: text,
  from: place('no'),
  to: place('ru'),
  search: text,
});
const LONGEST = 8000;

/** The marks that mean something in an address, and what breaks texts. */
const PIECES = [
  ...HOSTILE.filter((piece) => piece.length < 100),
  ...'&=,!-+%?#;',
  '%F0%9F',
  '\u0000',
  '\ud83c',
  '\u202e',
  'e\u0301',
  '&years=1-',
  '&category=',
  ',!A1,A',
];
type Mutation = (address: string) => string;
const mutations: fc.Arbitrary<Mutation> = fc
  .record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    kind: fc.constantFrom('cut', 'double', 'insert', 'end'),
    piece: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 5 })),
  })
  .map(({ from, length, kind, piece }) => (address) => {
    const start = Math.floor(from * address.length);
    const [before, middle, after] = [
      address.slice(0, start),
      address.slice(start, start + length),
      address.slice(start + length),
    ];
    if (kind === 'cut') return before + after;
    if (kind === 'double') return before + middle + middle + after;
    if (kind === 'insert') return before + piece + middle + after;
    return before;
  });

describe('random selections', () => {
  it('come back from their addresses as they were, with nothing ignored', () => {
    let clauses = 0;
    fc.assert(
      fc.property(selections, (selection) => {
        const address = encodeSelection(selection);
        fc.pre(address.length <= LONGEST);
        expect(decodeAddress(address)).toEqual({ selection, ignored: [] });
        expect(decodeAddress(new URL(`https://x/?${address}`).search).selection).toEqual(selection);
        // Nothing in it that a browser or a mail program would write in another way.
        expect(address).toMatch(/^[\w.~%&=,!-]*$/);
        clauses += Object.keys(selection.facets).length;
      }),
      { numRuns: 5000 },
    );
    expect(clauses).toBeGreaterThan(3000);
  });
});

describe('random addresses', () => {
  it('never throw, and give a selection that its own address gives again', () => {
    let ignoredParts = 0;
    let kept = 0;
    fc.assert(
      fc.property(
        selections.map(encodeSelection),
        fc.array(mutations, { minLength: 1, maxLength: 4 }),
        (valid, changes) => {
          const address = changes.reduce((before, change) => change(before), valid);
          const { selection, ignored } = decodeAddress(address);
          expectSound(selection);
          const again = encodeSelection(selection);
          fc.pre(again.length <= LONGEST);
          expect(decodeAddress(again)).toEqual({ selection, ignored: [] });
          for (const notice of ignored) {
            expect([...notice].length).toBeLessThanOrEqual(41);
            expect(notice).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
          }
          ignoredParts += ignored.length;
          kept += again === '' ? 0 : 1;
        },
      ),
      { numRuns: 6000 },
    );
    expect(ignoredParts).toBeGreaterThan(1000);
    expect(kept).toBeGreaterThan(1000);
  });

  it('may be any text at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (address) => {
        expectSound(decodeAddress(address).selection);
      }),
      { numRuns: 1000 },
    );
  });
});

function expectSound(selection: Selection): void {
  const { period, amount, search, facets } = selection;
  expect(Object.keys(facets)).toEqual(FACET_NAMES.filter((facet) => facets[facet]));
  for (const facet of FACET_NAMES.filter((name) => facets[name])) {
    const { include, exclude } = clauseOf(selection, facet);
    expect(include.length + exclude.length).toBeGreaterThan(0);
    for (const values of [include, exclude]) {
      expect(values.filter((value) => !isFacetValue(facet, value))).toEqual([]);
      expect(values).toEqual([...new Set(values)].sort());
      expect(values.length).toBeLessThanOrEqual(MOST_VALUES);
    }
    expect(include.filter((value) => exclude.includes(value))).toEqual([]);
  }
  if (period) expectOrdered(YEARS.from, period.from, period.to, YEARS.to);
  if (amount) {
    expect(amount).not.toEqual({ from: null, to: null });
    expectOrdered(KRONER.from, amount.from ?? KRONER.from, amount.to ?? KRONER.to, KRONER.to);
  }
  expect(search.length).toBeLessThanOrEqual(100);
  expect(search).toBe(search.normalize('NFC').trim());
  expect(search).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]|\s\s/u);
}

function expectOrdered(...numbers: readonly number[]): void {
  expect(numbers.every(Number.isInteger)).toBe(true);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
}
