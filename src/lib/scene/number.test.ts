import { describe, expect, test } from 'vitest';
import { formatNumber, formatNumbers, roundPath } from './number.ts';

describe('numbers in markup', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [-0.001, '0'],
    [1 / 3, '0.33'],
    [-7.999, '-8'],
    [1e-7, '0'],
    [1084, '1084'],
  ])('%d is written as %s', (value, written) => {
    expect(formatNumber(value)).toBe(written);
  });

  test('several stand with a space between them', () => {
    expect(formatNumbers([1, -2.344, 0])).toBe('1 -2.34 0');
  });

  test.each([NaN, Infinity, -Infinity])('%d is refused', (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  });
});

describe('path data', () => {
  test.each([
    ['M0,0.123456L1.005 -7.999Z', 'M0,0.12L1.00 -8.00Z'],
    ['M1.25.5-3', 'M1.25.5-3'],
    // The dot of the second number ends the first: both must stay two numbers.
    ['M1.999.456', 'M2.00.46'],
    ['M1.123.999', 'M1.12 1.00'],
    ['M-.123456 5', 'M-.12 5'],
    ['A10 10 0 0120 30', 'A10 10 0 0120 30'],
  ])('%s becomes %s', (d, rounded) => {
    expect(roundPath(d)).toBe(rounded);
  });

  test.each(['MNaN,0', 'M0,Infinity', 'Mundefined 0'])('%s is refused', (d) => {
    expect(() => roundPath(d)).toThrow(RangeError);
  });
});
