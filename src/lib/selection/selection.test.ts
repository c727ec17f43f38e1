import { describe, expect, it } from 'vitest';
import {
  EVERYTHING,
  isEverything,
  toggleCategory,
  withCategories,
  without,
  withPeriod,
} from './selection.ts';

describe('selection', () => {
  it('orders the ends of a period', () => {
    expect(withPeriod(EVERYTHING, { from: 2019, to: 2013 }).period).toEqual({
      from: 2013,
      to: 2019,
    });
  });

  it('keeps categories in the order of the taxonomy, each once', () => {
    expect(withCategories(EVERYTHING, ['X', 'B', 'C', 'B']).categories).toEqual(['C', 'B', 'X']);
  });

  it('takes all categories for none chosen', () => {
    expect(isEverything(withCategories(EVERYTHING, ['A', 'B', 'C', 'D', 'E', 'X']))).toBe(true);
  });

  it('toggles a category there and back', () => {
    const once = toggleCategory(EVERYTHING, 'D');
    expect(once.categories).toEqual(['D']);
    expect(toggleCategory(once, 'D').categories).toEqual([]);
  });

  it('takes back one clause and leaves the other', () => {
    const both = withCategories(withPeriod(EVERYTHING, { from: 2013, to: 2019 }), ['A']);
    expect(without(both, 'period')).toEqual({ period: null, categories: ['A'] });
    expect(without(both, 'categories')).toEqual({
      period: { from: 2013, to: 2019 },
      categories: [],
    });
  });

  it('never changes what it was given', () => {
    expect(Object.isFrozen(withPeriod(EVERYTHING, { from: 2013, to: 2019 }))).toBe(true);
    expect(EVERYTHING).toEqual({ period: null, categories: [] });
  });
});
