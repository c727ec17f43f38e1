import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '#lib/engine/engine.ts';
import { openNodeEngine } from '#lib/engine/node.ts';
import { foldSearch, foldSql } from './fold-search.ts';

describe('foldSearch', () => {
  it.each([
    ['Tromsø', 'tromso'],
    ['TROMSØ', 'tromso'],
    ['Lærer på Sør-Varanger', 'laerer pa sor-varanger'],
    ['Čáhcesuolu', 'cahcesuolu'],
    ['Riddu Riđđu Festivála', 'riddu riddu festivala'],
    ['Ŋuorra Ŧ Ž Š', 'nuorra t z s'],
    ['Никель ЙЁ', 'никель ие'],
    ['  two\t\u00a0words\n', 'two words'],
    ['e\u0301 é', 'e e'],
    ['\u0301', ''],
    ['', ''],
    ["100% _ 'x'", "100% _ 'x'"],
  ])('%j → %j', (text, folded) => {
    expect(foldSearch(text)).toBe(folded);
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldSearch(foldSearch(text))).toBe(foldSearch(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('folding in SQL', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openNodeEngine('static/archive');
  });
  afterAll(() => engine.close());

  const isSame = async (texts: string) => {
    const { length, columns } = await engine.query(
      `SELECT x, ${foldSql('x')} AS folded FROM (${texts}) t(x) WHERE x IS NOT NULL`,
      [],
    );
    const folded = (columns['folded'] ?? []).map((text) => squeeze(String(text)));
    expect(folded).toEqual((columns['x'] ?? []).map((text) => foldSearch(String(text))));
    return length;
  };

  it.each([
    ['grants', 'title', 300],
    ['grants', 'applicant', 250],
    ['places', 'name_nb', 40],
    ['places', 'name_nn', 40],
    ['places', 'name_en', 40],
    ['places', 'name_ru', 40],
    ['places', 'name_se', 20],
  ])('gives the same for every text of %s.%s', async (table, column, atLeast) => {
    expect(await isSame(`SELECT ${column} FROM ${table}`)).toBeGreaterThanOrEqual(atLeast);
  });

  it.each([
    ['Latin', 0x20, 0x24f],
    ['Cyrillic', 0x400, 0x52f],
    ['more Latin', 0x1e00, 0x1eff],
    ['marks', 0x300, 0x36f],
    ['punctuation and money', 0x2010, 0x20bf],
  ])('gives the same for every letter: %s', async (_, first, last) => {
    const letters = `SELECT 'x' || chr(CAST(range AS INTEGER)) || 'x' FROM range(${first}, ${last + 1})`;
    expect(await isSame(letters)).toBe(last + 1 - first);
  });
});

const squeeze = (text: string) => text.replace(/\s+/gu, ' ').trim();
