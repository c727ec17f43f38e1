import { describe, expect, it } from 'vitest';
import { CATEGORY_GROUPS } from '#lib/archive/taxonomy.ts';
import { FACET_NAMES, MOST_VALUES, NONE, isFacetValue } from './facets.ts';
import {
  EVERYTHING,
  chosenGroups,
  clauseOf,
  isEverything,
  listClauses,
  onlyValue,
  restOf,
  toggleValue,
  withAmount,
  withCategories,
  withFacet,
  withPeriod,
  withSearch,
  without,
} from './selection.ts';

const names = (count: number) => Array.from({ length: count }, (_, n) => `Name ${n + 10}`);

describe('period and amount', () => {
  it.each([
    [
      { from: 2019, to: 2013 },
      { from: 2013, to: 2019 },
    ],
    [
      { from: 2015, to: 2015 },
      { from: 2015, to: 2015 },
    ],
    [
      { from: 1066, to: 2019 },
      { from: 1993, to: 2019 },
    ],
    [
      { from: 2013, to: Infinity },
      { from: 2013, to: 2099 },
    ],
    [
      { from: 2013.4, to: 2014.6 },
      { from: 2013, to: 2015 },
    ],
    [{ from: NaN, to: 2019 }, null],
    [null, null],
  ])('takes the period %j as %j', (given, period) => {
    expect(withPeriod(EVERYTHING, given).period).toEqual(period);
  });

  it.each([
    [
      { from: 500, to: 100 },
      { from: 100, to: 500 },
    ],
    [
      { from: 0, to: null },
      { from: 0, to: null },
    ],
    [
      { from: null, to: 0 },
      { from: null, to: 0 },
    ],
    [
      { from: -5, to: 1e12 },
      { from: 0, to: 100_000_000 },
    ],
    [
      { from: 99.5, to: NaN },
      { from: 100, to: null },
    ],
    [{ from: null, to: null }, null],
    [{ from: NaN, to: NaN }, null],
    [null, null],
  ])('takes the amount %j as %j', (given, amount) => {
    expect(withAmount(EVERYTHING, given).amount).toEqual(amount);
  });
});

describe('search', () => {
  it.each([
    ['  two \t\n words\u00a0', 'two words'],
    ['e\u0301', 'é'],
    ['zero\u200bwidth\u0000', 'zero width'],
    ['\ud800half', 'half'],
    [' \u202e ', ''],
    ['a'.repeat(500), 'a'.repeat(100)],
    [`${'a'.repeat(99)} b`, 'a'.repeat(99)],
    // A character of two halves is not cut in two: half of one could not be written in an address.
    [`${'a'.repeat(99)}🎵`, 'a'.repeat(99)],
  ])('takes %j as %j', (text, search) => {
    expect(withSearch(EVERYTHING, text).search).toBe(search);
  });
});

describe('facets', () => {
  it('keeps values sorted, each once, and only those of the facet', () => {
    const clause = { include: ['C1', 'A', 'Z', 'A', 'no-kirkenes', NONE], exclude: ['E', 'D1'] };
    expect(withFacet(EVERYTHING, 'category', clause).facets).toEqual({
      category: { include: ['A', 'C1'], exclude: ['D1', 'E'] },
    });
  });

  it('lets exclude win', () => {
    const clause = { include: ['youth', 'indigenous', NONE], exclude: ['youth', NONE] };
    expect(clauseOf(withFacet(EVERYTHING, 'flag', clause), 'flag')).toEqual({
      include: ['indigenous'],
      exclude: [NONE, 'youth'].sort(),
    });
  });

  it('has no clause where none is left', () => {
    const chosen = withFacet(EVERYTHING, 'to', { include: ['ru-nikel'], exclude: [] });
    expect(withFacet(chosen, 'to', { include: ['no-alta'], exclude: [] })).toEqual(EVERYTHING);
    expect(clauseOf(EVERYTHING, 'to')).toEqual({ include: [], exclude: [] });
  });

  it('is the same in whatever order it was chosen', () => {
    const ways = [
      toggleValue(toggleValue(EVERYTHING, 'flag', 'youth'), 'category', 'A'),
      toggleValue(toggleValue(EVERYTHING, 'category', 'A'), 'flag', 'youth'),
    ];
    expect(JSON.stringify(ways[0])).toBe(JSON.stringify(ways[1]));
  });

  it.each([[CATEGORY_GROUPS], [[...CATEGORY_GROUPS, 'A1']]])(
    'takes all groups for none chosen: %j',
    (include) => {
      expect(isEverything(withFacet(EVERYTHING, 'category', { include, exclude: [] }))).toBe(true);
      expect(
        withFacet(EVERYTHING, 'category', { include, exclude: ['A1'] }).facets.category,
      ).toEqual({ include: [], exclude: ['A1'] });
    },
  );

  it('keeps all groups where all are excluded: that is no grant at all', () => {
    const nothing = withFacet(EVERYTHING, 'category', { include: [], exclude: CATEGORY_GROUPS });
    expect(clauseOf(nothing, 'category').exclude).toHaveLength(6);
  });

  it('takes no more values than an address can carry, and none for another', () => {
    const most = names(MOST_VALUES);
    const full = withFacet(EVERYTHING, 'applicant', { include: most, exclude: [] });
    expect(clauseOf(full, 'applicant').include).toEqual(most);
    expect(toggleValue(full, 'applicant', 'A late one')).toEqual(full);
    expect(clauseOf(toggleValue(full, 'applicant', 'X', 'exclude'), 'applicant').exclude).toEqual([
      'X',
    ]);
  });
});

describe('toggleValue', () => {
  it('puts a value in and takes it out', () => {
    const once = toggleValue(EVERYTHING, 'from', 'no-kirkenes');
    expect(once.facets).toEqual({ from: { include: ['no-kirkenes'], exclude: [] } });
    expect(toggleValue(once, 'from', 'no-kirkenes')).toEqual(EVERYTHING);
  });

  it('moves a value to the other direction', () => {
    const included = toggleValue(EVERYTHING, 'partnerType', 'school');
    const excluded = toggleValue(included, 'partnerType', 'school', 'exclude');
    expect(excluded.facets).toEqual({ partnerType: { include: [], exclude: ['school'] } });
    expect(toggleValue(excluded, 'partnerType', 'school')).toEqual(included);
  });

  it('does nothing with what is no value', () => {
    expect(toggleValue(EVERYTHING, 'programme', NONE)).toEqual(EVERYTHING);
    expect(toggleValue(EVERYTHING, 'to', '__proto__')).toEqual(EVERYTHING);
  });

  it('drops the clause with the last group', () => {
    const five = withCategories(EVERYTHING, ['A', 'B', 'C', 'D', 'E']);
    expect(toggleValue(five, 'category', 'X')).toEqual(EVERYTHING);
  });
});

describe('only, rest, without', () => {
  const both = withFacet(withPeriod(EVERYTHING, { from: 2013, to: 2019 }), 'programme', {
    include: ['youth'],
    exclude: ['sports'],
  });

  it('leaves one value of a clause', () => {
    expect(clauseOf(onlyValue(both, 'programme', 'health'), 'programme')).toEqual({
      include: ['health'],
      exclude: [],
    });
  });

  it('turns a clause round, there and back', () => {
    const health = onlyValue(both, 'programme', 'health');
    const rest = restOf(health, 'programme') ?? EVERYTHING;
    expect(clauseOf(rest, 'programme')).toEqual({ include: [], exclude: ['health'] });
    expect(restOf(rest, 'programme')).toEqual(health);
  });

  it('finds no rest where one clause cannot say it', () => {
    expect(restOf(both, 'programme')).toBeNull();
    expect(restOf(EVERYTHING, 'from')).toBeNull();
  });

  it.each([...FACET_NAMES, 'period', 'amount', 'search'] as const)(
    'takes back the clause %s and leaves the others',
    (clause) => {
      const value = { from: 'no-alta', to: 'ru-nikel', applicant: 'Band' } as const;
      const full = FACET_NAMES.reduce(
        (selection, facet) => {
          const known = ['A', 'youth', 'ngo', 'settlement', ...Object.values(value)];
          const include = known.filter((text) => isFacetValue(facet, text)).slice(-1);
          return withFacet(selection, facet, { include, exclude: [] });
        },
        withSearch(withAmount(both, { from: 1, to: null }), 'kor'),
      );
      expect(listClauses(full)).toHaveLength(FACET_NAMES.length + 3);
      expect(listClauses(without(full, clause))).toEqual(
        listClauses(full).filter((name) => name !== clause),
      );
    },
  );
});

describe('groups', () => {
  it('lists those singled out in the order of the taxonomy, details aside', () => {
    const chosen = withCategories(EVERYTHING, ['X', 'B', 'C', 'B']);
    expect(chosenGroups(chosen)).toEqual(['C', 'B', 'X']);
    expect(chosenGroups(toggleValue(EVERYTHING, 'category', 'A1'))).toEqual([]);
    expect(chosenGroups(EVERYTHING)).toEqual([]);
  });
});

it('freezes all the way down, and never changes what it was given', () => {
  const include = ['ru-nikel', 'ru-murmansk'];
  const selection = withAmount(
    withPeriod(withFacet(EVERYTHING, 'to', { include, exclude: [] }), { from: 2001, to: 2002 }),
    { from: 1, to: 2 },
  );
  const parts = [
    selection,
    selection.facets,
    clauseOf(selection, 'to'),
    clauseOf(selection, 'to').include,
    clauseOf(selection, 'to').exclude,
    selection.period,
    selection.amount,
    clauseOf(EVERYTHING, 'to').include,
  ];
  expect(parts.map((part) => Object.isFrozen(part))).toEqual(parts.map(() => true));
  expect(include).toEqual(['ru-nikel', 'ru-murmansk']);
  expect(EVERYTHING).toEqual({ period: null, amount: null, search: '', facets: {} });
});
