import { describe, expect, it } from 'vitest';
import { createFormat } from './format.ts';
import { LANGUAGES } from './language.ts';

const NBSP = '\u00a0';
const [nb, nn, en, ru] = [
  createFormat('nb'),
  createFormat('nn'),
  createFormat('en'),
  createFormat('ru'),
];

describe('numbers', () => {
  it('group by threes with a no-break space, in English with a comma', () => {
    for (const f of [nb, nn, ru]) {
      expect(f.integer(999)).toBe('999');
      expect(f.integer(1234567)).toBe(`1${NBSP}234${NBSP}567`);
    }
    expect(en.integer(1234567)).toBe('1,234,567');
  });

  it('give millions with one decimal', () => {
    expect(nb.millions(52_278_100)).toBe('52,3');
    expect(en.millions(52_278_100)).toBe('52.3');
    expect(ru.millions(1_234_000_000)).toBe(`1${NBSP}234,0`);
    expect(nb.millions(0)).toBe('0,0');
  });

  it('never round something to nothing', () => {
    expect(en.millions(14_000)).toBe('<0.1');
    expect(en.millions(50_000)).toBe('0.1');
    expect(en.percent(0)).toBe('0%');
    expect(en.percent(0.001)).toBe('<1%');
    expect(nb.percent(0.001)).toBe(`<1${NBSP}%`);
  });

  it('give the size of a file, never nothing', () => {
    expect([nb, nn, en, ru].map((f) => f.kilobytes(1_234_567))).toEqual([
      `1${NBSP}235${NBSP}kB`,
      `1${NBSP}235${NBSP}kB`,
      `1,235${NBSP}kB`,
      `1${NBSP}235${NBSP}кБ`,
    ]);
    expect(en.kilobytes(12)).toBe(`1${NBSP}kB`);
  });

  it('never round a part to all', () => {
    expect(en.percent(1)).toBe('100%');
    expect(en.percent(0.999)).toBe('>99%');
    expect(ru.percent(0.42)).toBe(`42${NBSP}%`);
    expect(nn.percent(0.42)).toBe(`42${NBSP}%`);
  });

  it('use no space but the one that the fonts hold', () => {
    for (const language of LANGUAGES) {
      const f = createFormat(language);
      const text = [f.integer(12_345_678), f.millions(1.5e12), f.percent(0.5)].join('');
      expect(text).not.toMatch(/[ \u2000-\u200b\u202f]/);
    }
  });
});

describe('years, lists, dates', () => {
  it('join years with an en dash', () => {
    expect(nb.years(2013, 2019)).toBe('2013–2019');
    expect(nb.years(2015, 2015)).toBe('2015');
  });

  it('list without a comma before the last', () => {
    const years = ['2013', '2017', '2018', '2019'];
    expect(nb.list(years)).toBe('2013, 2017, 2018 og 2019');
    expect(nn.list(years)).toBe('2013, 2017, 2018 og 2019');
    expect(en.list(years)).toBe('2013, 2017, 2018 and 2019');
    expect(ru.list(years)).toBe('2013, 2017, 2018 и 2019');
    expect(ru.list(['2013'])).toBe('2013');
  });

  it.each([
    ['2010-11-02', 'nov. 2010', 'nov. 2010', 'Nov 2010', 'нояб. 2010'],
    ['2023-09', 'sep. 2023', 'sep. 2023', 'Sep 2023', 'сент. 2023'],
    ['2015-05-23', 'mai 2015', 'mai 2015', 'May 2015', 'май 2015'],
    ['1996', '1996', '1996', '1996', '1996'],
  ])('%s as a short month', (date, ...texts) => {
    expect([nb, nn, en, ru].map((f) => f.monthYear(date))).toEqual(texts);
  });

  it('name the month in full', () => {
    expect([nb, nn, en, ru].map((f) => f.monthYearLong('2026-11'))).toEqual([
      'november 2026',
      'november 2026',
      'November 2026',
      'ноябрь 2026',
    ]);
  });

  it('have twelve different months in every language', () => {
    for (const language of LANGUAGES) {
      const f = createFormat(language);
      const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
      for (const name of [f.monthYear, f.monthYearLong]) {
        const names = months.map((month) => name(`2020-${month}`));
        expect(new Set(names).size).toBe(12);
        for (const text of names) expect(text).toMatch(/^\p{L}{3,}\.? 2020$/u);
      }
    }
  });
});

describe('plural', () => {
  const forms = { one: 'грант', few: 'гранта', many: 'грантов', other: 'гранта (дробь)' };

  it.each([
    [0, 'грантов'],
    [1, 'грант'],
    [2, 'гранта'],
    [4, 'гранта'],
    [5, 'грантов'],
    [11, 'грантов'],
    [12, 'грантов'],
    [14, 'грантов'],
    [21, 'грант'],
    [22, 'гранта'],
    [25, 'грантов'],
    [101, 'грант'],
    [111, 'грантов'],
    [112, 'грантов'],
    [402, 'гранта'],
    [1000, 'грантов'],
    [1001, 'грант'],
  ])('Russian: %i %s', (n, form) => {
    expect(ru.plural(n, forms)).toBe(form);
  });

  it('of one and other elsewhere', () => {
    for (const f of [nb, nn, en]) {
      const picked = [0, 1, 2, 21].map((n) => f.plural(n, { one: 'one', other: 'other' }));
      expect(picked).toEqual(['other', 'one', 'other', 'other']);
    }
  });

  it('falls back to other where a form is left out', () => {
    expect(ru.plural(2, { one: 'a', other: 'b' })).toBe('b');
    expect(ru.plural(5, { one: 'a', other: 'b' })).toBe('b');
  });
});
