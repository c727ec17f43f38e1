import { expect, it } from 'vitest';
import { findLookAlikes, type NumberedRow } from './find-look-alikes.ts';
import { SOURCE_COLUMNS, type SourceRow } from './source-row.ts';

const EMPTY = Object.fromEntries(SOURCE_COLUMNS.map((column) => [column, ''])) as SourceRow;
const row = (line: number, part: Partial<SourceRow>): NumberedRow => ({
  line,
  row: { ...EMPTY, year: '2017', amount_nok: '64000', applicant: 'Vardø kommune', ...part },
});

it('flags the same amount with nearly the same title, and the same title with another amount', () => {
  const found = findLookAlikes([
    row(2, { title: 'Vennskapsløpet' }),
    row(3, { title: 'Vennskaps-løpet' }),
    row(4, { title: 'Venskapsløpet', applicant: 'Vardø Kommune' }),
    row(5, { title: 'Noe helt annet' }),
    row(6, { title: 'Kor', amount_nok: '10' }),
    row(7, { title: 'KOR', amount_nok: '20' }),
    row(8, { title: 'Kor', amount_nok: '30', year: '2018' }),
  ]);
  expect(found.map(({ lines, reason }) => [reason.code, lines])).toEqual([
    ['same-amount-close-title', [2, 3, 4]],
    ['same-title-other-amount', [6, 7]],
  ]);
});

it('says once what both rules find, and nothing of rows without an amount', () => {
  const twice = [row(2, { title: 'Kor' }), row(3, { title: 'Kor' })];
  expect(findLookAlikes(twice)).toHaveLength(1);
  const unlike = [
    row(2, { title: 'Kor', amount_nok: '' }),
    row(3, { title: 'Kår', amount_nok: '' }),
  ];
  expect(findLookAlikes(unlike)).toEqual([]);
});

it('takes many rows of one amount in reasonable time', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    row(index, { title: `Prosjekt nummer ${index * 7919}`, amount_nok: '50000' }),
  );
  expect(findLookAlikes(many).length).toBeGreaterThan(0);
});
