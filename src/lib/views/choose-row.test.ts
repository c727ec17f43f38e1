import { expect, test } from 'vitest';
import { EVERYTHING, clauseOf } from '#lib/selection/selection.ts';
import { toggleRow } from './choose-row.ts';

const SCHOOLS = { facet: 'applicantType', values: ['primary_school', 'upper_secondary'] } as const;
const MUSEUMS = { facet: 'applicantType', values: ['museum'] } as const;
const clause = (selection: typeof EVERYTHING) => clauseOf(selection, 'applicantType');

test('a row is chosen with all its values, and taken back', () => {
  const once = toggleRow(EVERYTHING, SCHOOLS, 'include');
  expect(clause(once).include).toEqual(['primary_school', 'upper_secondary']);
  expect(toggleRow(once, SCHOOLS, 'include')).toEqual(EVERYTHING);
});

test('a row of which a part is chosen is chosen wholly', () => {
  const part = toggleRow(EVERYTHING, { ...SCHOOLS, values: ['primary_school'] }, 'include');
  expect(clause(toggleRow(part, SCHOOLS, 'include')).include).toHaveLength(2);
});

test('what is left out is no longer chosen, and the other rows stay', () => {
  const both = toggleRow(toggleRow(EVERYTHING, SCHOOLS, 'include'), MUSEUMS, 'include');
  const left = toggleRow(both, SCHOOLS, 'exclude');
  expect(clause(left)).toEqual({
    include: ['museum'],
    exclude: ['primary_school', 'upper_secondary'],
  });
});
