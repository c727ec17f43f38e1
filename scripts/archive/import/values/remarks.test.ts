import { expect, test } from 'vitest';
import type { Remark } from '../raw-table.ts';
import * as amount from './amount-remarks.ts';
import { cleanText } from './clean-text.ts';
import { readCount } from './count.ts';
import * as date from './date-remarks.ts';
import { readFlag } from './flag.ts';
import { readYear } from './year.ts';

const remarks: readonly Remark[] = [
  ...Object.values(amount),
  ...Object.values(date),
  ...cleanText(`=HYPERLINK("x";"<b>${'a\0'.repeat(20_000)}")`).repairs,
  ...[readFlag('?!'), readCount('a'), readCount('999'), readYear('a'), readYear('1800')].flatMap(
    (reading) => (reading.isRead ? [] : [reading.reason]),
  ),
];

test('every remark has a code of its own', () => {
  const codes = remarks.map(({ code }) => code);
  expect(codes).toHaveLength(new Set(codes).size);
  expect(codes.length).toBeGreaterThan(25);
});

test.each(remarks)('$code is written for people, in two languages', ({ code, nb, en }) => {
  expect(code).toMatch(/^[a-z]+(-[a-z]+)+$/);
  expect(nb).not.toBe(en);
  for (const text of [nb, en]) {
    expect(text).toMatch(/^\p{Lu}.*[.”"»]$/u);
    expect(text).not.toMatch(/\b(?:parse|regex|string|undefined|NaN|BiDi|NFC)\b/i);
  }
});
