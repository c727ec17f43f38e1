import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '#lib/engine/ask.ts';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { EVERYTHING, withAmount, withPeriod } from '#lib/selection/selection.ts';
import { inventGrants, type InventedGrant } from '../../../tests/fixtures/sizes-returning.ts';
import type { Ask } from './answers.ts';
import { askSizes, type Measure } from './sizes.ts';

const MEASURES: readonly Measure[] = ['nominal', 'constant', 'euro'];

describe('sizes in the archive', () => {
  let engine: Engine;
  let asking: Ask;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
    asking = (question) => ask(engine, question);
  });
  afterAll(() => engine.close());

  it('spread as the list of all amounts says', async () => {
    const { columns } = await engine.query(
      'SELECT amount_nok AS a FROM grants WHERE amount_nok IS NOT NULL ORDER BY a',
      [],
    );
    const amounts = (columns['a'] ?? []).map(Number);
    const at = (share: number) => {
      const place = (amounts.length - 1) * share;
      const [low = 0, high = low] = amounts.slice(Math.floor(place), Math.floor(place) + 2);
      return low + (high - low) * (place % 1);
    };
    const sizes = await askSizes(asking, EVERYTHING, 'nominal');
    expect(sizes).toMatchObject({
      grants: 402,
      withAmount: amounts.length,
      sum: 88_284_600,
      spread: { min: amounts[0], q1: at(0.25), median: at(0.5), q3: at(0.75), max: amounts.at(-1) },
      tenth: { grants: 32, sum: amounts.slice(-32).reduce((sum, amount) => sum + amount, 0) },
    });
    expect(sizes.largest.map(({ amount }) => amount)).toEqual(amounts.slice(-10).reverse());
  });

  it.each(MEASURES)('lose no grant between the bins, in %s', async (measure) => {
    const sizes = await askSizes(asking, EVERYTHING, measure);
    const total = (list: readonly { readonly grants: number; readonly sum: number }[]) => [
      list.reduce((sum, { grants }) => sum + grants, 0),
      Math.round(list.reduce((sum, bin) => sum + bin.sum, 0) * 100),
    ];
    const whole = [sizes.withAmount, Math.round(sizes.sum * 100)];
    expect(total(sizes.bins)).toEqual(whole);
    expect(total(sizes.classes)).toEqual(whole);
    expect(sizes.classes).toHaveLength(3);
    for (const list of [sizes.bins, sizes.classes]) {
      expect(list.slice(1).map(({ from }) => from)).toEqual(list.slice(0, -1).map(({ to }) => to));
    }
    expect(sizes.bins[0]?.from).toBeLessThanOrEqual(sizes.spread?.min ?? 0);
    expect(sizes.bins.at(-1)?.to).toBeGreaterThan(sizes.spread?.max ?? Infinity);
    expect(sizes.largest).toHaveLength(10);
  });

  it('leave out the clause of the amount and no other', async () => {
    const narrow = withAmount(EVERYTHING, { from: 10_000, to: 20_000 });
    expect(await askSizes(asking, narrow, 'nominal')).toEqual(
      await askSizes(asking, EVERYTHING, 'nominal'),
    );
    const { grants } = await askSizes(
      asking,
      withPeriod(narrow, { from: 2013, to: 2019 }),
      'nominal',
    );
    expect(grants).toBe(234);
  });
});

describe('sizes of invented grants', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  const sizesOf = async (grants: readonly InventedGrant[], measure: Measure = 'nominal') =>
    askSizes(await inventGrants(engine, grants), EVERYTHING, measure);

  it('without grants, or amounts, have no spread and no bins', async () => {
    expect(await sizesOf([])).toEqual({
      measure: 'nominal',
      grants: 0,
      withAmount: 0,
      sum: 0,
      spread: null,
      tenth: { grants: 0, sum: 0 },
      applicants: { count: 0, sum: 0, topSum: 0 },
      bins: [],
      classes: [],
      largest: [],
    });
    expect(await sizesOf([{}, {}])).toMatchObject({ grants: 2, withAmount: 0, spread: null });
  });

  it('of a single krone has a bin, in every measure', async () => {
    const one = await sizesOf([{ amount: 1 }]);
    expect(one.spread).toEqual({ min: 1, q1: 1, median: 1, q3: 1, max: 1 });
    expect(one.bins).toEqual([{ from: 1, to: 2, grants: 1, sum: 1 }]);
    expect(one.classes).toEqual(one.bins);
    const euro = await sizesOf([{ amount: 1 }], 'euro');
    expect(euro.bins).toEqual([{ from: 0, to: 1, grants: 1, sum: 0.1 }]);
    expect(euro.measure).toBe('euro');
  });

  it('that are all the same are one class', async () => {
    const same = await sizesOf(Array.from({ length: 21 }, () => ({ amount: 100_000 })));
    expect(same.bins).toEqual([{ from: 1e5, to: 2e5, grants: 21, sum: 2_100_000 }]);
    expect(same.classes).toEqual(same.bins);
    expect(same.tenth).toEqual({ grants: 3, sum: 300_000 });
    expect(same.largest.map(({ id }) => id).slice(0, 3)).toEqual(['g0', 'g1', 'g10']);
  });

  it('stand in the bin that they begin, and empty bins between are kept', async () => {
    const { bins, classes } = await sizesOf([
      { amount: 10_000 },
      { amount: 19_999 },
      { amount: 20_000 },
      { amount: 200_000 },
    ]);
    expect(bins.map(({ from, to, grants }) => [from, to, grants])).toEqual([
      [1e4, 2e4, 2],
      [2e4, 5e4, 1],
      [5e4, 1e5, 0],
      [1e5, 2e5, 0],
      [2e5, 5e5, 1],
    ]);
    // Quartiles 17 499 and 65 000: the nearest bounds are 20 000 and 50 000.
    expect(classes.map(({ from, to, grants }) => [from, to, grants])).toEqual([
      [1e4, 2e4, 2],
      [2e4, 5e4, 1],
      [5e4, 5e5, 1],
    ]);
  });

  it('count only named applicants, and the ten of them with the most', async () => {
    const named = Array.from({ length: 12 }, (_, index) => ({
      applicant: `N${index}`,
      amount: index < 2 ? 10 : 100,
    }));
    const { applicants } = await sizesOf([
      ...named,
      { applicant: null, amount: 5000 },
      { applicant: 'H', isHeldBack: true, amount: 5000 },
      { applicant: 'P', type: 'private_person', amount: 5000 },
      { applicant: 'without an amount' },
    ]);
    expect(applicants).toEqual({ count: 12, sum: 1020, topSum: 1000 });
  });
});
