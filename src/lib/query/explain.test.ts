import { describe, expect, test } from 'vitest';
import { EVERYTHING, withPeriod, withSearch } from '#lib/selection/selection.ts';
import { explainQuestion } from './explain.ts';
import { askHeadline } from './headline.ts';

const explain = (sql: string, ...params: readonly (string | number | boolean | null)[]) =>
  explainQuestion({ sql, params });

describe('a question with its values', () => {
  test('values stand in their order, as SQL writes them', () => {
    expect(explain('SELECT ?, ?, ?, ?', 2013, 'Bodø', true, null)).toBe(
      "SELECT 2013, 'Bodø', TRUE, NULL",
    );
  });

  test('a quote in a value ends nothing', () => {
    expect(explain('a = ?', "d'Arc'; DROP TABLE grants; --")).toBe(
      "a = 'd''Arc''; DROP TABLE grants; --'",
    );
  });

  test('what looks like a place for a value inside a value is none', () => {
    expect(explain('a = ? AND b = ?', "?$&'", 'x')).toBe("a = '?$&''' AND b = 'x'");
  });

  test('question marks in texts, names and comments are left', () => {
    const sql = `SELECT 'it''s ?' AS "who?" -- why?\n, /* really? */ ?`;
    expect(explain(sql, 1)).toBe(`SELECT 'it''s ?' AS "who?" -- why?\n, /* really? */ 1`);
  });

  test('too few and too many values are refused', () => {
    expect(() => explain('? ?', 1)).toThrow(RangeError);
    expect(() => explain('?', 1, 2)).toThrow(RangeError);
  });

  test('a question of the page', () => {
    const sql = explainQuestion(
      askHeadline(withSearch(withPeriod(EVERYTHING, { from: 2013, to: 2019 }), "o'kor")),
    );
    expect(sql).toContain('g.year BETWEEN 2013 AND 2019');
    expect(sql).not.toContain('?');
    expect(sql).toMatch(/^WITH selected/);
  });
});
