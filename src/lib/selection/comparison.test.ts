import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE, randomSelection } from '../../../tests/fixtures/random-selection.ts';
import { decodeAddress } from './address.ts';
import { decodeComparison, encodeComparison, swap } from './comparison.ts';

const choose = (address: string) => decodeAddress(address).selection;

describe('the address of a comparison', () => {
  it.each([
    ['', '', ''],
    ['category=A', 'category=A', 'category=A'],
    [
      'years=2013-2015&category=A',
      'years=2017-2019&category=A',
      'category=A&a.years=2013-2015&b.years=2017-2019',
    ],
    ['to=ru-nikel', '', 'a.to=ru-nikel'],
    ['', 'q=a.b', 'b.q=a.b'],
  ])('of %s and %s is %s', (a, b, address) => {
    expect(encodeComparison({ a: choose(a), b: choose(b) })).toBe(address);
    expect(decodeComparison(`?${address}`)).toEqual({
      comparison: { a: choose(a), b: choose(b) },
      ignored: [],
    });
  });

  it('of one selection is the same selection twice', () => {
    const { comparison } = decodeComparison('?years=2013&flag=youth');
    expect(comparison).toEqual({ a: choose('years=2013&flag=youth'), b: comparison.a });
  });

  it('prefers what is said of one side to what is said of both', () => {
    const { comparison, ignored } = decodeComparison('a.years=2001&years=2013');
    expect(comparison).toEqual({ a: choose('years=2001'), b: choose('years=2013') });
    expect(ignored).toEqual([]);
  });

  it('names what it does not understand, once', () => {
    const { ignored } = decodeComparison('a.colour=red&c.years=2013&years=x&b.years=1');
    expect([...ignored].sort()).toEqual(['c.years=2013', 'colour=red', 'years=1', 'years=x']);
  });

  const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme' }));
  const place = (side: string) =>
    fc.stringMatching(/^[a-z0-9-]{1,20}$/).map((id) => `${side}-${id}`);
  const selections = randomSelection({
    applicant: text,
    from: place('no'),
    to: place('ru'),
    search: text,
  });

  it('is read as it was written, and turned round when the sides are', () => {
    fc.assert(
      fc.property(selections, selections, (a, b) => {
        const address = encodeComparison({ a, b });
        fc.pre(address.length < 8000);
        expect(decodeComparison(address)).toEqual({ comparison: { a, b }, ignored: [] });
        const turned = decodeComparison(encodeComparison(swap({ a, b }))).comparison;
        expect(turned).toEqual({ a: b, b: a });
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(text, fc.constantFrom('a.', 'b.', '&', '=', 'years'))),
        (parts) => {
          const { comparison } = decodeComparison(parts.join(''));
          expect(decodeComparison(encodeComparison(comparison)).comparison).toEqual(comparison);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
