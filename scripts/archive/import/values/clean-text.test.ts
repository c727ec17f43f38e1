import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../../tests/processor-time.ts';
import type { RawCell } from '../raw-table.ts';
import { cleanLines, cleanText, MAX_TEXT } from './clean-text.ts';

const HIDDEN = 'text-hidden-characters';
const CODES = 'text-web-codes';
const LINK = 'text-link';
const codesOf = (cell: RawCell) => cleanText(cell).repairs.map(({ code }) => code);

test.each([
  [null, ''],
  ['', ''],
  ['   ', ''],
  ['Kor', 'Kor'],
  ['  Kor  på\ttur ', 'Kor på tur'],
  ['Kor\u00a0på\u202f\u2009tur\u3000', 'Kor på tur'],
  ['Kor\r\npå\ntur\rog\u2028hjem\u0085nå', 'Kor på tur og hjem nå'],
  ['bla\u030Aba\u0308r', 'blåbär'],
  ['Мурманск – «Й»', 'Мурманск – «Й»'],
  ['🎵 Kor 🎵', '🎵 Kor 🎵'],
  ['=1+1', '=1+1'],
  ['+47 000', '+47 000'],
  ['-', '-'],
  ['@kor', '@kor'],
  ['=CMD("x")', '=CMD("x")'],
  ['under 18 < x > 12', 'under 18 < x > 12'],
  ['a<b og b>c', 'a<b og b>c'],
  ['R&D & kultur; K&R', 'R&D & kultur; K&R'],
  ['&ukjent; &#9999999;', '&ukjent; &#9999999;'],
  ['<Prosjektnavn>', '<Prosjektnavn>'],
  [250000, '250000'],
  [0.1 + 0.2, '0.3'],
  [1e21, '1000000000000000000000'],
  [NaN, ''],
  [true, 'true'],
  [new Date(Date.UTC(2017, 4, 12)), '2017-05-12'],
  [new Date(Date.UTC(2017, 4, 12, 13, 30)), '2017-05-12 13:30'],
  [new Date(NaN), ''],
] as readonly [RawCell, string][])('%j is %j', (cell, text) => {
  expect(codesOf(cell)).toEqual([]);
  expect(cleanText(cell).text).toBe(text);
});

test.each([
  ['Kor\u200b på\u202e tur\u202c', 'Kor på tur', [HIDDEN]],
  ['\uFEFFKor\0\u0007', 'Kor', [HIDDEN]],
  ['Kultur\u00adskole', 'Kulturskole', [HIDDEN]],
  ['Kor\uD83D', 'Kor', [HIDDEN]],
  ['Kor\u{E0041}', 'Kor', [HIDDEN]],
  ['<b>Nord</b>lys', 'Nordlys', [CODES]],
  ['<p>Kor</p><p>Korps</p>', 'Kor Korps', [CODES]],
  ['<p class="x">Kor</p><a href="y">på <i>tur</i></a>', 'Kor på tur', [CODES]],
  ['Kor<br/>og<BR>korps', 'Kor og korps', [CODES]],
  ['Kor<script>alert("1 < 2")</script> på tur', 'Kor på tur', [CODES]],
  ['Kor<SCRIPT src=x>a</SCRIPT >', 'Kor', [CODES]],
  ['Kor<script>alert(1)', 'Kor', [CODES]],
  ['<style>p { color: red }</style>Kor<!-- <b> -->', 'Kor', [CODES]],
  ['Kor<img src=x onerror=alert(1)>', 'Kor', [CODES]],
  ['Kor<x-y onclick="a()">', 'Kor', [CODES]],
  ['Kor<svg/onload=a()>', 'Kor', [CODES]],
  ['<scr<b>ipt>x</scr</b>ipt>', '', [CODES]],
  ['<<<<<<<<b>b>b>b>b>b>b>b>Kor', 'b>b>b>Kor', [CODES]],
  ['<scr\u200bipt>x</script>Kor', 'Kor', [HIDDEN, CODES]],
  ['R&amp;D &quot;x&quot;&nbsp;&#248;&#x2013;&Oslash;', 'R&D "x" ø–Ø', [CODES]],
  ['&lt;script&gt;x&lt;/script&gt;Kor', 'Kor', [CODES]],
  ['Kor&#x202E;', 'Kor', [CODES, HIDDEN]],
  ['=HYPERLINK("https://example.org";"Kor på ""tur""")', 'Kor på "tur"', [LINK]],
  ['=HYPERLINK("https://example.org", "Kor")', 'Kor', [LINK]],
  ['= hyperkobling("https://example.org";"Kor")', 'Kor', [LINK]],
  ['=ГИПЕРССЫЛКА("https://example.org";"Хор")', 'Хор', [LINK]],
  ['=HYPERLINK("https://example.org")', 'https://example.org', [LINK]],
  ['=HYPERLINK("x";"<b>Kor</b>")', 'Kor', [LINK, CODES]],
  ['=HYPERLINK(A1;"Kor")', '=HYPERLINK(A1;"Kor")', []],
  ['=HYPERLINK("a";"b")&CMD()', '=HYPERLINK("a";"b")&CMD()', []],
] as readonly [string, string, string[]][])('%j becomes %j: %j', (cell, text, codes) => {
  expect(cleanText(cell).text).toBe(text);
  expect(codesOf(cell)).toEqual(codes);
});

describe('a long text', () => {
  test('is cut, not through a character', () => {
    const { text, repairs } = cleanText(`${'a'.repeat(MAX_TEXT - 2)}🎵🎵`);
    expect(text).toBe(`${'a'.repeat(MAX_TEXT - 2)}…`);
    expect(repairs.map(({ code }) => code)).toEqual(['text-cut']);
  });

  test('is kept up to 10 000 characters', () => {
    expect(cleanText('a'.repeat(10_000))).toEqual({ text: 'a'.repeat(10_000), repairs: [] });
    expect(cleanText('a'.repeat(10_001)).text).toHaveLength(10_000);
  });

  test.each([
    '<',
    '<script',
    '<script>',
    '<!--',
    '<b',
    '&',
    '&#1',
    ' ',
    '\n ',
    '=HYPERLINK("',
    '<a x=',
    '<p a',
    '""',
  ])('of nothing but %j takes no time', (part) => {
    const cell = `=HYPERLINK("${part.repeat(200_000)}`;
    const spent = processorTime(() => {
      expect(cleanText(cell).text.length).toBeLessThanOrEqual(MAX_TEXT);
      expect(cleanText(part.repeat(200_000)).text.length).toBeLessThanOrEqual(MAX_TEXT);
    });
    expect(spent).toBeLessThan(1500);
  });
});

test.each([
  ['Kor\r\n\r\n  Korps \t dans\n', 'Kor\nKorps dans'],
  ['<ul><li>Kor</li><li>Korps</li></ul>', 'Kor\nKorps'],
  ['Kor', 'Kor'],
  [null, ''],
])('the lines of %j', (cell, text) => {
  expect(cleanLines(cell).text).toBe(text);
});
