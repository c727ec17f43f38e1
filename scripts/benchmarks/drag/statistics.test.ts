import { describe, expect, it } from 'vitest';
import { median, p95 } from './statistics.ts';

describe('median', () => {
  it('is the middle of an odd number of values, whatever their order', () => {
    expect(median([10, 2, 1])).toBe(2);
  });

  it('is between the middle two of an even number', () => {
    expect(median([4, 1, 3, 100])).toBe(3.5);
  });

  it('is the one value there is', () => {
    expect(median([7])).toBe(7);
  });

  it('compares numbers, not their texts, and leaves the list as it was', () => {
    const values = [10, 9, 100];
    expect(median(values)).toBe(10);
    expect(values).toEqual([10, 9, 100]);
  });

  it('refuses an empty list', () => {
    expect(() => median([])).toThrow(RangeError);
  });
});

describe('p95', () => {
  it('lies between neighbours in proportion', () => {
    expect(p95(Array.from({ length: 60 }, (_, index) => index))).toBeCloseTo(56.05, 10);
  });

  it('is hardly moved by one outlier among many', () => {
    expect(p95([...Array<number>(59).fill(1), 1_000])).toBe(1);
  });

  it('is not below the median', () => {
    expect(p95([0.2, 0.1, 5])).toBeGreaterThan(median([0.2, 0.1, 5]));
  });
});
