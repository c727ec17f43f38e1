import { describe, expect, it } from 'vitest';
import { APPLICANT_TYPES, PARTNER_TYPES } from '#lib/archive/taxonomy.ts';
import { isFacetValue, NONE } from '#lib/selection/facets.ts';
import { KINDS, rankKinds, sumKinds } from './kinds.ts';
import { NO_CLAUSE, stateOf } from './row-state.ts';

describe('the rows of the mirror', () => {
  it('hold every value of both facets once', () => {
    const applicants: string[] = KINDS.flatMap((kind) => kind.applicantType);
    const partners: string[] = KINDS.flatMap((kind) => kind.partnerType);
    expect(applicants.toSorted()).toEqual([...APPLICANT_TYPES].sort());
    expect(partners.toSorted()).toEqual([...PARTNER_TYPES, NONE].sort());
  });

  it('hold only what a clause may hold', () => {
    for (const side of ['applicantType', 'partnerType'] as const) {
      const values = KINDS.flatMap((kind) => kind[side]);
      expect(values.filter((value) => !isFacetValue(side, value))).toEqual([]);
    }
  });

  it('are counted by the sum of their values', () => {
    const counts = sumKinds('partnerType', [
      { value: 'municipality', grants: 27 },
      { value: 'regional_authority', grants: 22 },
      { value: 'unknown', grants: 75 },
      { value: NONE, grants: 13 },
      { value: 'not in the taxonomy', grants: 1000 },
    ]);
    expect(counts).toMatchObject({ municipal: 49, notStated: 88, schools: 0 });
    expect(Object.keys(counts)).toHaveLength(KINDS.length);
  });

  it('are ranked by both sides, with what is not stated last', () => {
    const order = rankKinds({ media: 3, notStated: 900 }, { media: 3, health: 5, church: 6 });
    expect(order.slice(0, 4)).toEqual(['media', 'church', 'health', 'performingArts']);
    expect(order.at(-1)).toBe('notStated');
    expect(new Set(order).size).toBe(KINDS.length);
  });
});

describe('the state of a row', () => {
  const clause = (include: string[], exclude: string[] = []) => ({ include, exclude });

  it.each([
    ['no clause', ['a', 'b'], NO_CLAUSE, [], 'plain'],
    ['all of it', ['a', 'b'], clause(['a', 'b', 'c']), [], 'selected'],
    ['one of two', ['a', 'b'], clause(['a']), [], 'part'],
    ['others', ['a', 'b'], clause(['c']), [], 'off'],
    ['left out', ['a', 'b'], clause([], ['a', 'b']), [], 'excluded'],
    ['one of two left out', ['a', 'b'], clause([], ['b']), [], 'part'],
    ['others left out', ['a'], clause([], ['c']), [], 'plain'],
    ['left out beats chosen', ['a'], clause(['a', 'c'], ['a']), [], 'excluded'],
    ['something finer', ['A'], clause(['A1']), ['A1', 'A2'], 'part'],
    ['something finer left out', ['A'], clause([], ['A1']), ['A1', 'A2'], 'part'],
    ['all but something finer', ['A'], clause(['A'], ['A1']), ['A1', 'A2'], 'part'],
    ['the finer of others', ['A'], clause(['B1']), ['A1', 'A2'], 'off'],
    ['a row without values', [], clause(['a']), [], 'off'],
  ] as const)('%s', (_name, values, given, inside, state) => {
    expect(stateOf(values, given, inside)).toBe(state);
  });
});
