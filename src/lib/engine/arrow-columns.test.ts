import { tableFromIPC } from 'apache-arrow';
import { describe, expect, it } from 'vitest';
import { writeArrow } from './arrow-columns.ts';

const SCHEMA = { name: 'text', year: 'integer', share: 'number', young: 'boolean' } as const;

describe('writeArrow', () => {
  it('keeps every value and every gap, in all alphabets', () => {
    const columns = {
      name: ['Čáhcesuolu', null, '', 'Мурманск', 'Čáhcesuolu', '𝄞', null, 'a', 'b'],
      year: [2013, null, -1, 0, 2_147_483_647, 1, 2, 3, 4n],
      share: [0.5, 1 / 3, null, 0, -0.25, 1e9, 1, 2, null],
      young: [true, false, null, true, false, false, true, true, false],
    };
    const table = tableFromIPC(writeArrow(SCHEMA, columns));
    const rows = table.toArray().map((row) => (row as { toJSON(): unknown }).toJSON());
    expect(rows).toEqual(
      columns.name.map((name, index) => ({
        name,
        year: columns.year[index] === 4n ? 4 : columns.year[index],
        share: columns.share[index],
        young: columns.young[index],
      })),
    );
  });

  it('holds no rows as well', () => {
    const empty = writeArrow(SCHEMA, { name: [], year: [], share: [], young: [] });
    expect(tableFromIPC(empty).numRows).toBe(0);
    expect(tableFromIPC(empty).schema.fields.map(({ name }) => name)).toEqual(Object.keys(SCHEMA));
  });

  it('refuses a value of another type, and a missing column', () => {
    expect(() => writeArrow({ year: 'integer' }, { year: ['2013'] })).toThrow(/year/);
    expect(() => writeArrow({ young: 'boolean' }, { young: [1] })).toThrow(/young/);
    expect(() => writeArrow({ name: 'text' }, { name: [7] })).toThrow(/name/);
    expect(() => writeArrow({ name: 'text' }, {})).toThrow(/name/);
  });

  it.each([2 ** 31, -(2 ** 31) - 1, 0.5, NaN])('refuses %d as an integer', (value) => {
    expect(() => writeArrow({ amount: 'integer' }, { amount: [value] })).toThrow(/amount/);
  });
});
