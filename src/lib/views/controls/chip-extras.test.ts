import { describe, expect, it } from 'vitest';
import type { Answers } from '#lib/query/answers.ts';
import { EVERYTHING, withFacet, withPeriod, type Selection } from '#lib/selection/selection.ts';
import { encodeSelection } from '#lib/selection/address.ts';
import { decodeComparison } from '#lib/selection/comparison.ts';
import type { Chip } from '../chips.ts';
import { chipExtras } from './chip-extras.ts';

const amounts = (grants: number) => ({ grants, grantsWithAmount: 0, sumNok: 0 });
const ANSWERS = {
  categories: [{ group: 'A', ...amounts(98) }],
  counts: [
    { placeId: 'no-kirkenes', side: 'NO', grants: 28, sumNok: 0 },
    { placeId: 'no-county-troms', side: 'NO', grants: 2, sumNok: 0 },
  ],
  facets: {
    applicantType: [{ value: 'museum', ...amounts(7) }],
    partnerType: [{ value: '-', ...amounts(38) }],
    from: [{ value: 'no-county-troms', ...amounts(81) }],
    to: [],
  },
} as unknown as Answers;
const ASKED = { programme: [{ value: 'sports', ...amounts(5) }], flag: null };

type Of = NonNullable<Chip['of']>;
const extras = (of: Of, selection: Selection) => chipExtras({ of }, selection, ANSWERS, ASKED);
const count = (facet: Of['facet'], value: string) =>
  extras(
    { facet, value, direction: 'include' },
    withFacet(EVERYTHING, facet, { include: [value], exclude: [] }),
  ).grants;

describe('the count of a chip', () => {
  it('is that of its value where that is known', () => {
    expect(count('category', 'A')).toBe(98);
    expect(count('applicantType', 'museum')).toBe(7);
    expect(count('partnerType', '-')).toBe(38);
    expect(count('programme', 'sports')).toBe(5);
    expect(count('from', 'no-kirkenes')).toBe(28);
  });

  it('of a county is that of all its places', () => {
    expect(count('from', 'no-county-troms')).toBe(81);
  });

  it('is absent where nothing counts it', () => {
    expect(count('category', 'A1')).toBeNull();
    expect(count('flag', 'youth')).toBeNull();
    expect(count('to', 'ru-nikel')).toBeNull();
    expect(count('applicant', 'Pikene på Broen')).toBeNull();
  });

  it('of a place is absent where its own clause leaves grants out', () => {
    const from = { include: ['no-kirkenes'], exclude: ['-'] };
    const selection = withFacet(EVERYTHING, 'from', from);
    const of = { facet: 'from', value: 'no-kirkenes', direction: 'include' } as const;
    expect(extras(of, selection).grants).toBeNull();
  });
});

describe('what a chip offers', () => {
  const of: Of = { facet: 'category', value: 'A', direction: 'include' };
  const spring = withPeriod(EVERYTHING, { from: 2013, to: 2019 });
  const select = (include: readonly string[], exclude: readonly string[]) =>
    withFacet(spring, 'category', { include, exclude });

  it('"only this" where there is more than this', () => {
    expect(extras(of, select(['A'], [])).only).toBeNull();
    for (const more of [select(['A', 'C'], []), select(['A'], ['A1'])]) {
      expect(extras(of, more).only).toEqual(select(['A'], []));
    }
    expect(extras({ ...of, direction: 'exclude' }, select([], ['A'])).only).toEqual(
      select(['A'], []),
    );
  });

  it('the selection beside its rest, other clauses kept', () => {
    const selection = select(['A', 'C'], []);
    const { compare } = extras(of, selection);
    const { a, b } = decodeComparison(compare ?? '').comparison;
    expect(encodeSelection(a)).toBe(encodeSelection(selection));
    expect(encodeSelection(b)).toBe(encodeSelection(select([], ['A', 'C'])));
  });

  it('no rest where the clause says both', () => {
    expect(extras(of, select(['A'], ['A1'])).compare).toBeNull();
  });

  it('nothing for a clause without values', () => {
    expect(chipExtras({ of: null }, spring, ANSWERS, ASKED)).toEqual({
      grants: null,
      only: null,
      compare: null,
    });
  });
});
