import { expect, test } from 'vitest';
import { parseMapping, targetOf } from './mapping.ts';

const mapping = parseMapping(
  '{"version": 1, "columns": {"Bevilget beløp": "amount_nok", "Språk": "title_language", "T": "title"}}',
  'm.json',
);
test.each([
  ['Bevilget\nbeløp', 'amount_nok'],
  ['Bevilget\u00a0 beløp', 'amount_nok'],
  ['\u200bBevilget beløp ', 'amount_nok'],
  ['Spra\u030ak', 'title_language'],
  ['bevilget beløp', undefined],
  ['Beløp', undefined],
])('%j is %s', (header, target) => {
  expect(targetOf(mapping, header)).toBe(target);
});
